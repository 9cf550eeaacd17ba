// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/effectssentence.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) {
    return QCoreApplication::translate("EffectsSentence", dutch);
}

} // namespace

QString sentence(EffectsSentence which) {
    using S = EffectsSentence;
    switch (which) {
    case S::ForWhom:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Voor wie"));
    case S::AlwaysAmong:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "altijd erbij"));
    case S::Empty:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "leeg"));
    case S::CellHint:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Pijlen lopen door de tabel. Enter of typen schrijft in het vak. Esc brengt je terug."));
    case S::BandHint:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Enter opent deze oplossing. Alt met een pijl verplaatst haar."));
    case S::CostToResident:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "kost %2 %1"));
    case S::CostOnce:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "%1 eenmalig"));
    case S::CostPerYear:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "%1 per jaar"));
    case S::Estimated:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "geschat"));
    case S::TableName:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Effecten per oplossing, voor wie en wanneer"));
    case S::OptionSpoken:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Oplossing %1"));
    case S::EffectOf:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Effect %1 van %2 in dit vak"));
    case S::NextEffect:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Volgend effect"));
    case S::PreviousEffect:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Vorig effect"));
    case S::AnotherEffect:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Nog een effect hier"));
    case S::RemoveEffect:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Dit effect weghalen"));
    case S::EvidenceHint:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Van wie, of waaruit?"));
    case S::CameTrueLabel:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Is dit ook gebeurd?"));
    case S::ChooseCell:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Kies een vak in de tabel. Enter of typen schrijft erin."));
    case S::NoOptions:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Hier staan nog geen oplossingen. Begin met niets doen; dat is altijd een keuze."));
    case S::OptionHeading:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Oplossing"));
    case S::NewOptionName:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Hoe heet de oplossing?"));
    case S::AddOption:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Toevoegen"));
    case S::DoingNothing:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Niets doen"));
    case S::MoveUp:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Omhoog"));
    case S::MoveDown:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Omlaag"));
    case S::RemoveOption:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Oplossing weghalen"));
    case S::ForWhomToo:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Voor wie nog meer?"));
    case S::EditOption:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Oplossing bewerken"));
    case S::BackToTable:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Terug naar de tabel"));
    case S::NameNeeded:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Geef de oplossing een naam; die mag je later veranderen."));
    case S::CostToResidentLabel:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Kosten voor %1"));
    case S::CostOnceLabel:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Kosten voor de gemeente, eenmalig"));
    case S::CostPerYearLabel:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Kosten voor de gemeente, per jaar"));
    case S::KindLabel:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Soort"));
    case S::DirectionLabel:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Richting"));
    case S::BesideTheEffects:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Wat weegt er nog mee?"));
    case S::FromOwnPack:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Uit de uitgangspunten van de gemeente"));
    case S::UsePrinciple:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Zet erbij"));
    case S::WritePanel:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Schrijven in het gekozen vak"));
    case S::NoDirection:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "nog niet gekozen"));
    case S::AnotherOption:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Nog een oplossing"));
    case S::AboutOption:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Naam, waarom en kosten"));
    case S::OptionAdded:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "%1 staat erbij. Typ de volgende oplossing, of ga naar de tabel."));
    case S::ReasonHint:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "alleen de reden; „niet” komt er vanzelf bij als je een andere kiest"));
    case S::ToTable:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "Naar de tabel"));
    case S::ForPerson:
        return say(QT_TRANSLATE_NOOP("EffectsSentence", "%1 (%2)"));
    }
    return {};
}

QString nameOfDoingNothing() { return QStringLiteral("Niets doen"); }

} // namespace omgekeerd::ui
