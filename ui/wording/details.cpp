// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/details.h"

#include "ui/wording/windowlocale.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <vector>

namespace omgekeerd::ui {

namespace {

/// The details as the core makes them, the more particular first; %1 stands for what the core fills
/// in.
constexpr std::array kDetails = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Detail", "bevat het teken U+0000"),
    QT_TRANSLATE_NOOP("Detail", "staat er twee keer"),
    QT_TRANSLATE_NOOP("Detail", "meer dan een miljoen waarden"),
    QT_TRANSLATE_NOOP("Detail", "meer dan 64 niveaus diep"),
    QT_TRANSLATE_NOOP("Detail", "een half teken (los surrogaat) op %1"),
    QT_TRANSLATE_NOOP("Detail", "geen geldige UTF-8 op %1"),
    QT_TRANSLATE_NOOP("Detail", "een te groot getal op %1"),
    QT_TRANSLATE_NOOP("Detail", "geen geldige JSON op %1"),
    QT_TRANSLATE_NOOP("Detail", "groter dan 16 MiB"),
    QT_TRANSLATE_NOOP("Detail", "begint met een BOM; bewaar het bestand als UTF-8 zonder BOM"),
    QT_TRANSLATE_NOOP("Detail", "ontbreekt"),
    QT_TRANSLATE_NOOP("Detail", "onbekend"),
    QT_TRANSLATE_NOOP("Detail", "bestaat niet"),
    QT_TRANSLATE_NOOP("Detail", "te groot voor het geheugen"),
    QT_TRANSLATE_NOOP("Detail", "zonder naam"),
    QT_TRANSLATE_NOOP("Detail", "bevat een half teken of het teken U+0000"),
    QT_TRANSLATE_NOOP("Detail", "%1 is geen bestaande datum"),
    QT_TRANSLATE_NOOP("Detail", "%1 staat er twee keer"),
    QT_TRANSLATE_NOOP("Detail", "%1 is geen persoon van deze casus (er is er geen)"),
    QT_TRANSLATE_NOOP("Detail", "%1 is geen persoon van deze casus (wel: %2)"),
    QT_TRANSLATE_NOOP("Detail", "%1 is geen oplossing van deze casus (er is er geen)"),
    QT_TRANSLATE_NOOP("Detail", "%1 is geen oplossing van deze casus (wel: %2)"),
    QT_TRANSLATE_NOOP("Detail", "%1 ligt voor startsOn %2"),
    QT_TRANSLATE_NOOP(
        "Detail", "%1 is geen verwijzing naar een artikel (JCI 1.3, of CVDR met #artikel=)"
    ),
    QT_TRANSLATE_NOOP("Detail", "%1 is geen blok van deze casus"),
    QT_TRANSLATE_NOOP("Detail", "%1 is geen tekst"),
    QT_TRANSLATE_NOOP("Detail", "%1 is geen geheel getal"),
    QT_TRANSLATE_NOOP("Detail", "%1 is geen getal"),
    QT_TRANSLATE_NOOP("Detail", "%1 is geen ja of nee (true of false)"),
    QT_TRANSLATE_NOOP("Detail", "%1 is geen lijst"),
    QT_TRANSLATE_NOOP("Detail", "%1 is geen %2"),
    QT_TRANSLATE_NOOP("Detail", "%1 past niet op %2"),
    QT_TRANSLATE_NOOP("Detail", "%1 heeft %2 teken, minstens %3"),
    QT_TRANSLATE_NOOP("Detail", "%1 heeft %2 tekens, minstens %3"),
    QT_TRANSLATE_NOOP("Detail", "%1 heeft %2 tekens, hoogstens %3"),
    QT_TRANSLATE_NOOP("Detail", "%1 is minder dan %2"),
    QT_TRANSLATE_NOOP("Detail", "%1 is meer dan %2"),
    QT_TRANSLATE_NOOP("Detail", "%1 past niet in het schema"),
    QT_TRANSLATE_NOOP("Detail", "de inhoudsopgave is beschadigd"),
    QT_TRANSLATE_NOOP("Detail", "wijst buiten het archief"),
    QT_TRANSLATE_NOOP("Detail", "is met een wachtwoord gesloten"),
    QT_TRANSLATE_NOOP("Detail", "is uitgepakt te groot"),
    QT_TRANSLATE_NOOP("Detail", "hiermee is het archief uitgepakt te groot"),
    QT_TRANSLATE_NOOP("Detail", "is onwaarschijnlijk klein ingepakt voor wat eruit komt"),
    QT_TRANSLATE_NOOP("Detail", "staat er twee keer in"),
    QT_TRANSLATE_NOOP("Detail", "er staan meer dan %1 bestanden in"),
    QT_TRANSLATE_NOOP("Detail", "dit is geen zip-bestand"),
    QT_TRANSLATE_NOOP("Detail", "staat er niet in"),
    QT_TRANSLATE_NOOP("Detail", "is beschadigd"),
    QT_TRANSLATE_NOOP("Detail", "is groter dan het zegt"),
    QT_TRANSLATE_NOOP("Detail", "hoort niet bij de zaak zoals die het laatst is bewaard"),
    QT_TRANSLATE_NOOP("Detail", "er staan staten zonder zaak"),
    QT_TRANSLATE_NOOP("Detail", "hoort niet bij deze versie"),
    QT_TRANSLATE_NOOP("Detail", "is veranderd"),
    QT_TRANSLATE_NOOP("Detail", "gaat niet open: de inhoud is beschadigd"),
    QT_TRANSLATE_NOOP("Detail", "gaat open, maar is niet te lezen"),
    QT_TRANSLATE_NOOP("Detail", "hoort bij een andere versie van het bestand"),
    QT_TRANSLATE_NOOP("Detail", "de indeling is niet die van een kluis"),
    QT_TRANSLATE_NOOP("Detail", "geen dossier in deze kluis zegt wat hier staat"),
    QT_TRANSLATE_NOOP("Detail", "er zit geen dossier in"),
    QT_TRANSLATE_NOOP("Detail", "een stuk tekst zonder einde"),
    QT_TRANSLATE_NOOP("Detail", "een kenmerk zonder einde"),
    QT_TRANSLATE_NOOP("Detail", "een element zonder einde"),
    QT_TRANSLATE_NOOP("Detail", "een element met te veel kenmerken"),
    QT_TRANSLATE_NOOP("Detail", "een eigen lijst van entiteiten"),
    QT_TRANSLATE_NOOP("Detail", "het begint met het element %1"),
    QT_TRANSLATE_NOOP("Detail", "het nummer van de regeling ontbreekt"),
    QT_TRANSLATE_NOOP("Detail", "hele bestand"),
    QT_TRANSLATE_NOOP("Detail", "deze versie staat niet in het manifest"),
    QT_TRANSLATE_NOOP(
        "Detail",
        "de controlesom is een andere dan in het manifest: dit is niet het bestand van de bron"
    ),
    QT_TRANSLATE_NOOP("Detail", "leeg of te lang"),
    QT_TRANSLATE_NOOP("Detail", "er staat geen regeling in die bekend is"),
    QT_TRANSLATE_NOOP("Detail", "meer dan een regeling heet zo"),
    QT_TRANSLATE_NOOP("Detail", "„%1” is geen plaats in een regeling"),
    QT_TRANSLATE_NOOP("Detail", "dit nummer komt meer dan eens voor"),
    QT_TRANSLATE_NOOP("Detail", "onbekend element %1: de tekst is bewaard"),
    QT_TRANSLATE_NOOP("Detail", "afbeelding %1 staat niet in het bestand"),
    QT_TRANSLATE_NOOP("Detail", "tabel in een tabel of noot: staat er als tekst"),
    QT_TRANSLATE_NOOP("Detail", "een verwijzing die niet te lezen is"),
    QT_TRANSLATE_NOOP("Detail", "onbekende entiteit %1: staat er letterlijk"),
    QT_TRANSLATE_NOOP("Detail", "lid %1 komt meer dan eens voor"),
    QT_TRANSLATE_NOOP("Detail", "te veel artikelen"),
    QT_TRANSLATE_NOOP("Detail", "het is een webpagina"),
    QT_TRANSLATE_NOOP("Detail", "het is een foutmelding van de bron in plaats van een regeling"),
    QT_TRANSLATE_NOOP("Detail", "het is een WTI-bestand, zonder de tekst van de regeling"),
    QT_TRANSLATE_NOOP("Detail", "het is een manifest, zonder de tekst van de regeling"),
    QT_TRANSLATE_NOOP("Detail", "het is een STOP-bestand, en dat is een andere vorm"),
    QT_TRANSLATE_NOOP("Detail", "van de %1 tekens tekst zijn er %2 overgenomen"),
    QT_TRANSLATE_NOOP("Detail", "het bestand houdt te vroeg op"),
    QT_TRANSLATE_NOOP("Detail", "de tekst heeft een andere codering dan het bestand zegt"),
    QT_TRANSLATE_NOOP("Detail", "de XML is niet goed gevormd"),
    QT_TRANSLATE_NOOP("Detail", "het bestand is leeg"),
    QT_TRANSLATE_NOOP("Detail", "de tekst is geen UTF-8"),
    QT_TRANSLATE_NOOP("Detail", "het is geen XML"),
    QT_TRANSLATE_NOOP("Detail", "het bestand is groter dan 128 MB"),
    QT_TRANSLATE_NOOP("Detail", "te lang"),
    QT_TRANSLATE_NOOP(
        "Detail", "geen adres van wetten.overheid.nl of lokaleregelgeving.overheid.nl"
    ),
    QT_TRANSLATE_NOOP("Detail", "een deel zonder naam of waarde"),
    QT_TRANSLATE_NOOP("Detail", "een deel met een onbekende naam"),
    QT_TRANSLATE_NOOP("Detail", "een datum die niet bestaat"),
    QT_TRANSLATE_NOOP("Detail", "een nummer met vreemde tekens, of geen nummer"),
    QT_TRANSLATE_NOOP("Detail", "een deel dat er twee keer staat"),
    QT_TRANSLATE_NOOP("Detail", "te veel delen"),
    QT_TRANSLATE_NOOP("Detail", "een opschrift zonder einde"),
    QT_TRANSLATE_NOOP("Detail", "één artikel is groter dan een hele wet"),
    QT_TRANSLATE_NOOP("Detail", "het nummer van de regeling ontbreekt of is er geen"),
    QT_TRANSLATE_NOOP("Detail", "het CVDR-nummer ontbreekt of is er geen"),
    QT_TRANSLATE_NOOP("Detail", "de tekst van de regeling ontbreekt"),
    QT_TRANSLATE_NOOP("Detail", "de gegevens van de regeling ontbreken"),
    QT_TRANSLATE_NOOP("Detail", "er staat nog iets achter het einde"),
    QT_TRANSLATE_NOOP("Detail", "de codering is niet UTF-8"),
    QT_TRANSLATE_NOOP("Detail", "de elementen staan te diep in elkaar"),
    QT_TRANSLATE_NOOP("Detail", "te veel elementen"),
});

/// A detail as a pattern, with its holes as captures.
struct Pattern {
    QRegularExpression form;
    const char* detail;
};

std::vector<Pattern> makePatterns() {
    static const QRegularExpression hole(QStringLiteral("%\\d"));
    std::vector<Pattern> patterns;
    for (const char* detail : kDetails) {
        QStringList parts;
        for (const QString& part : QString::fromUtf8(detail).split(hole))
            parts += QRegularExpression::escape(part);
        patterns.push_back(
            {QRegularExpression(
                 QStringLiteral("\\A") + parts.join(QStringLiteral("(.+)")) + QStringLiteral("\\z")
             ),
             detail}
        );
    }
    return patterns;
}

/// The sentence for a detail that is known; nothing for one that is not.
QString known(const QString& dutch) {
    static const std::vector<Pattern> patterns = makePatterns();
    for (const Pattern& pattern : patterns) {
        const QRegularExpressionMatch found = pattern.form.match(dutch);
        if (!found.hasMatch())
            continue;
        QString words = QCoreApplication::translate("Detail", pattern.detail);
        for (int at = found.lastCapturedIndex(); at > 0; --at)
            words.replace(QLatin1Char('%') + QString::number(at), found.captured(at));
        return words;
    }
    return {};
}

} // namespace

// A detail may have its place before it: `regel 12, kolom 4: te veel elementen`.
QString detailInWords(const QString& dutch) {
    if (windowLanguage() == Language::Dutch || dutch.isEmpty())
        return dutch;
    static const QRegularExpression place(QStringLiteral("\\bregel (\\d+), kolom (\\d+)"));
    if (const QRegularExpressionMatch found = place.match(dutch); found.hasMatch()) {
        const QString words = QCoreApplication::translate("Detail", "regel %1, kolom %2");
        QString rest = dutch;
        rest.replace(found.captured(), words.arg(found.captured(1), found.captured(2)));
        return detailInWords(rest);
    }
    if (const QString words = known(dutch); !words.isEmpty())
        return words;
    for (qsizetype colon = dutch.indexOf(u": "); colon > 0; colon = dutch.indexOf(u": ", colon + 1))
        if (const QString words = known(dutch.mid(colon + 2)); !words.isEmpty())
            return dutch.left(colon + 2) + words;
    return dutch;
}

} // namespace omgekeerd::ui
