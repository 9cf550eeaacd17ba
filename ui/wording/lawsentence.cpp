// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/lawsentence.h"

#include "ui/wording/windowlocale.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) { return QCoreApplication::translate("LawSentence", dutch); }

QString goneMark() { return say(QT_TRANSLATE_NOOP("LawSentence", "[vervallen: %1]")); }
QString newMark() { return say(QT_TRANSLATE_NOOP("LawSentence", "[nieuw: %1]")); }

} // namespace

QString sentence(LawSentence which) {
    using S = LawSentence;
    switch (which) {
    case S::Editorial:
        return say(QT_TRANSLATE_NOOP("LawSentence", "redactie"));
    case S::Text:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Wettekst"));
    case S::ReadText:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Wettekst lezen"));
    case S::CopyQuotation:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Kopiëren als citaat met bron"));
    case S::Copied:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Het citaat met de bron staat op het klembord."));
    case S::NoText:
        return say(QT_TRANSLATE_NOOP("LawSentence", "De tekst van deze wet staat nog niet op dit apparaat. Op wetten.overheid.nl kun je hem lezen."));
    case S::LibraryName:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Wetsbibliotheek"));
    case S::OpenLibrary:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Wetsbibliotheek…"));
    case S::LibraryIs:
        return say(QT_TRANSLATE_NOOP("LawSentence", "De officiële teksten die je zelf hebt ingelezen. Ze staan alleen op dit apparaat; het programma haalt niets op."));
    case S::HowToGet:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Zo kom je aan een wettekst: zoek de wet op https://wetten.overheid.nl (een verordening op https://lokaleregelgeving.overheid.nl), kies daar bij downloaden voor XML en bewaar het bestand. Lees het daarna hier in. Krijg je van de beheerder een map met wetten, lees dan die map in."));
    case S::Empty:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Er is nog niets ingelezen."));
    case S::ImportFiles:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Bestanden of zip inlezen…"));
    case S::ImportFolder:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Map inlezen…"));
    case S::Remove:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Verwijderen"));
    case S::RemoveAsk:
        return say(QT_TRANSLATE_NOOP("LawSentence", "%1 uit de bibliotheek halen?"));
    case S::Cancel:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Stoppen"));
    case S::Close:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Sluiten"));
    case S::Importing:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Bezig met %1 van %2: %3"));
    case S::CameIn:
        return say(QT_TRANSLATE_NOOP("LawSentence", "%1 ingelezen."));
    case S::Articles:
        return say(QT_TRANSLATE_NOOP("LawSentence", "%1 artikelen"));
    case S::WithWarnings:
        return say(QT_TRANSLATE_NOOP("LawSentence", "%1 opmerkingen van de lezer:"));
    case S::Refused:
        return say(QT_TRANSLATE_NOOP("LawSentence", "%1 niet ingelezen:"));
    case S::Cancelled:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Gestopt. Wat al was ingelezen, is heel."));
    case S::ReportName:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Verslag van het inlezen"));
    case S::ListName:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Ingelezen regelingen"));
    case S::ImportedOn:
        return say(QT_TRANSLATE_NOOP("LawSentence", "ingelezen op %1"));
    case S::MarkAs:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Markeren als…"));
    case S::NoMark:
        return say(QT_TRANSLATE_NOOP("LawSentence", "geen markering"));
    case S::ChangedSince:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Sinds uw besluit gewijzigd: de tekst is na %1 veranderd."));
    case S::ChangedCases:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Sinds uw besluit gewijzigd:"));
    case S::CardOfLaterText:
        return say(QT_TRANSLATE_NOOP("LawSentence", "De kaart gaat over de tekst vanaf %1."));
    case S::CardOfEarlierText:
        return say(QT_TRANSLATE_NOOP("LawSentence", "De kaart gaat over de tekst tot en met %1."));
    case S::StandsOn:
        return say(QT_TRANSLATE_NOOP("LawSentence", "Op %1: %2."));
    }
    return {};
}

QString wordFor(LocalUse use) {
    switch (use) {
    case LocalUse::HardshipClause:
        return say(QT_TRANSLATE_NOOP("LawSentence", "hardheidsclausule"));
    case LocalUse::Mandate:
        return say(QT_TRANSLATE_NOOP("LawSentence", "mandaat"));
    case LocalUse::GuidingPrinciple:
        return say(QT_TRANSLATE_NOOP("LawSentence", "leidend beginsel"));
    }
    return {};
}

FailureWords lawWordsFor(const Failure& failure) {
    if (failure.code == FailureCode::NotAVault)
        return {say(QT_TRANSLATE_NOOP("LawSentence", "%1 is geen wetsbibliotheek van Omgekeerd.")).arg(failure.detail),
                say(QT_TRANSLATE_NOOP("LawSentence", "Het bestand is niet veranderd.")),
                say(QT_TRANSLATE_NOOP("LawSentence", "Kies een ander bestand, of een nieuwe naam."))};
    if (failure.code == FailureCode::VaultTooNew)
        return {say(QT_TRANSLATE_NOOP("LawSentence", "Deze wetsbibliotheek is gemaakt met een nieuwere Omgekeerd.")),
                say(QT_TRANSLATE_NOOP("LawSentence", "Zij is niet veranderd.")),
                say(QT_TRANSLATE_NOOP("LawSentence", "Open haar met een nieuwere versie van het programma."))};
    if (failure.code == FailureCode::VaultInUse)
        return {say(QT_TRANSLATE_NOOP("LawSentence", "De wetsbibliotheek wordt net door een ander venster of programma bijgewerkt.")),
                say(QT_TRANSLATE_NOOP("LawSentence", "Zij is niet veranderd.")), say(QT_TRANSLATE_NOOP("LawSentence", "Probeer het opnieuw als dat klaar is."))};
    if (failure.code == FailureCode::VaultDamaged || failure.code == FailureCode::VaultReplaced)
        return {say(QT_TRANSLATE_NOOP("LawSentence", "De wetsbibliotheek is beschadigd.")),
                say(QT_TRANSLATE_NOOP("LawSentence", "Je dossiers staan ergens anders en zijn in orde.")),
                say(QT_TRANSLATE_NOOP("LawSentence", "Verwijder het bestand %1 en lees de wetten opnieuw in.")).arg(failure.detail)};
    return wordsFor(failure);
}

QString standingInWords(LawStanding standing) {
    switch (standing) {
    case LawStanding::Holds:
        return say(QT_TRANSLATE_NOOP("LawSentence", "geldt"));
    case LawStanding::Lapsed:
        return say(QT_TRANSLATE_NOOP("LawSentence", "vervallen"));
    case LawStanding::ToCome:
        return say(QT_TRANSLATE_NOOP("LawSentence", "treedt nog in werking"));
    case LawStanding::OtherDay:
        return say(QT_TRANSLATE_NOOP("LawSentence", "tekst van een andere dag"));
    }
    return {};
}

bool tellsChange(const QString& line) {
    return line.contains(goneMark().section(u'%', 0, 0)) || line.contains(newMark().section(u'%', 0, 0));
}

QString changesInWords(const std::vector<TextChange>& changes) {
    QString text;
    bool changed = false;
    for (const TextChange& change : changes) {
        const QString words = change.text.trimmed();
        if (change.kind == TextChange::Kind::Equal) {
            text += change.text;
            continue;
        }
        changed = true;
        const QString mark = change.kind == TextChange::Kind::Deleted ? goneMark() : newMark();
        text += mark.arg(words) + (change.text.endsWith(u'\n') ? u"\n" : u" ");
    }
    return changed ? text : say(QT_TRANSLATE_NOOP("LawSentence", "Er is niets veranderd."));
}

QString versionInWords(const LawVersion& version) {
    const QString source = version.isLocal ? QStringLiteral("CVDR") : QStringLiteral("BWB");
    if (!version.validFrom)
        return say(QT_TRANSLATE_NOOP("LawSentence", "toestand zonder datum, bron %1")).arg(source);
    return say(QT_TRANSLATE_NOOP("LawSentence", "toestand per %1, bron %2")).arg(dayInWords(*version.validFrom), source);
}

} // namespace omgekeerd::ui
