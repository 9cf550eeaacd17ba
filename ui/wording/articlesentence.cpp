// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/articlesentence.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) {
    return QCoreApplication::translate("ArticleSentence", dutch);
}

} // namespace

QString sentence(ArticleSentence which) {
    using S = ArticleSentence;
    switch (which) {
    case S::CaseLawHint:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "nummer van de uitspraak, zoals ECLI:NL:CRVB:2022:2207"));
    case S::GateHeading:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "De wet komt na de effecten. Dit gaat vooraf:"));
    case S::GoAhead:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Toch vooruit"));
    case S::GoAheadReason:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Waarom ga je nu al vooruit?"));
    case S::GoAheadReasonNeeded:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Schrijf eerst waarom je vooruit gaat. Die reden blijft zichtbaar in het verslag."));
    case S::WentAhead:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Vooruit gegaan, want: %1"));
    case S::Search:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Zoek een artikel"));
    case S::SearchHint:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Een nummer, een woord of de naam van een wet"));
    case S::OfChosenLaws:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "bij de gekozen wetten"));
    case S::OfChosenLawsHint:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Alleen artikelen van de wetten bij Doel van de wet. De Awb en eigen artikelen staan er altijd bij."));
    case S::WithKey:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "sleutel: %1"));
    case S::WithKeyHint:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Alleen artikelen met deze sleutel. Kies dit om weer alle sleutels te zien."));
    case S::NothingWithKey:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Bij deze sleutel is niets gevonden. Haal de sleutel weg uit de zoekregel."));
    case S::AllLaws:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "alle wetten"));
    case S::Opens:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Opent"));
    case S::OpensNot:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Opent niet"));
    case S::WhoDecides:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Wie beslist"));
    case S::Pitfall:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Valkuil"));
    case S::ReadOfficialText:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Bron op wetten.overheid.nl"));
    case S::ReadOfficialTextHint:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Opent je browser op %1"));
    case S::Open:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Openen"));
    case S::Look:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Bekijken"));
    case S::Close:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Sluiten"));
    case S::UseIt:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Dit artikel gebruiken"));
    case S::ConsiderIt:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Overwogen, niet gebruikt"));
    case S::UseLabel:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Gebruik je dit artikel?"));
    case S::RemoveArticle:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Artikel weghalen"));
    case S::NothingFound:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Niets gevonden bij „%1”."));
    case S::LiftLaws:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Zoek in alle wetten"));
    case S::WithoutCard:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Een artikel zonder kaart"));
    case S::WithoutCardHint:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Bijvoorbeeld: Wmo 2.3.5 lid 3"));
    case S::WithoutCardAdd:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Erbij zetten"));
    case S::WithoutCardFault:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Hier staat geen wet met een artikel. Schrijf bijvoorbeeld: Wmo 2.3.5 lid 3. Je tekst blijft staan."));
    case S::AllArticles:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Alle %1 artikelen laten zien"));
    case S::AlreadyHere:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Dit artikel staat al in het dossier."));
    case S::NoCard:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Bij dit artikel is geen kaart. Lees de wettekst zelf na."));
    case S::ListName:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Artikelen, van de lichtste sleutel naar de zwaarste"));
    case S::LadderTitle:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Sleutels, van licht naar zwaar"));
    case S::LadderFoot:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Hoe verder naar onder, hoe sterker de reden moet zijn."));
    case S::LadderName:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Sleutels van licht naar zwaar"));
    case S::AsksJurist:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Hier leest altijd een jurist mee."));
    case S::ServesPurpose:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Dient het doel van"));
    case S::ServesNone:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Kies eerst een wet bij Doel van de wet."));
    case S::CaseLawAdd:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Uitspraak erbij"));
    case S::CaseLawFault:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Zo ziet een nummer eruit: ECLI:NL:CRVB:2022:2207. Je tekst blijft staan."));
    case S::CaseLawRemove:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "%1 weghalen"));
    case S::CaseLawName:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Nummer van de uitspraak (ECLI)"));
    case S::Proportionality:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "Is het in verhouding?"));
    case S::Used:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "gebruikt"));
    case S::Considered:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "overwogen"));
    case S::InThisCase:
        return say(QT_TRANSLATE_NOOP("ArticleSentence", "In dit dossier"));
    }
    return {};
}

} // namespace omgekeerd::ui
