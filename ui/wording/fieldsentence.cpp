// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/fieldsentence.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) {
    return QCoreApplication::translate("FieldSentence", dutch);
}

} // namespace

QString sentence(FieldSentence which) {
    using S = FieldSentence;
    switch (which) {
    case S::Remove:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Weghalen"));
    case S::RemoveNamed:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "%1 weghalen"));
    case S::MoveUp:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Omhoog"));
    case S::MoveUpNamed:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "%1 omhoog"));
    case S::MoveDown:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Omlaag"));
    case S::MoveDownNamed:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "%1 omlaag"));
    case S::Removed:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "%1 is weggehaald."));
    case S::TakeBack:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Ongedaan maken"));
    case S::NotFinished:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "niet afgerond, van %1"));
    case S::Frozen:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Vastgelegd: alleen lezen."));
    case S::Notice:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Let op:"));
    case S::Calendar:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Kalender"));
    case S::MonthBefore:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Vorige maand"));
    case S::MonthAfter:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Volgende maand"));
    case S::CalendarFor:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Kalender bij: %1"));
    case S::RowKeys:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Alt met een pijl verplaatst dit, Alt met Delete haalt het weg."));
    case S::ClearByKey:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Delete wist de keuze."));
    case S::DateHint:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "dag-maand-jaar"));
    case S::DateUnread:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Dit is nog geen datum. Schrijf dag-maand-jaar, zoals 2-3-2026. Je tekst blijft staan."));
    case S::DateNotThere:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "%1 bestaat niet. Je tekst blijft staan."));
    case S::AmountUnread:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Dit is nog geen bedrag. Schrijf het in euro, zoals 12,50. Je tekst blijft staan."));
    case S::AmountHint:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "bedrag in euro"));
    case S::Estimated:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "geschat"));
    case S::EstimatedFor:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "geschat: %1"));
    case S::PerTime:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "per"));
    case S::ClearChoice:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Keuze wissen"));
    case S::ClearChoiceOf:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Keuze wissen: %1"));
    case S::NothingChosen:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "nog niet gekozen"));
    case S::Goto:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Ga erheen"));
    case S::ReadAgain:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Opnieuw gelezen: het oordeel blijft"));
    case S::StillHolds:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Ik heb gekeken: klopt nog"));
    case S::ShowCause:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Laat zien"));
    case S::Together:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Samen"));
    case S::ProfessionalOnly:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Alleen voor jou"));
    case S::NotInDocuments:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Niet in de documenten"));
    case S::Help:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Hulp"));
    case S::Fold:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "inklappen"));
    case S::Unfold:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "uitklappen"));
    case S::AskAgain:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Doorvragen"));
    case S::Why:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "%1 Antwoord %2"));
    case S::HowToAsk:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Zo kun je het vragen"));
    case S::HowToLook:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Zo kun je het bekijken"));
    case S::SeesAlong:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "%1 ziet dit als je Samen (F9) aanzet. Schrijf het zo dat je het samen kunt lezen."));
    case S::ReadsOnPaper:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Dit staat op het blad dat %1 krijgt. Schrijf het zoals je het tegen %1 zegt."));
    case S::InDecision:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "In het besluit"));
    case S::ReadsInDecision:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Dit komt in het besluit dat %1 krijgt, en is daar te lezen."));
    case S::ProfessionalSees:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Dit ziet de inwoner niet op het scherm. Wie het dossier opvraagt, kan het wel lezen."));
    case S::NotPrinted:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Dit komt in geen enkel document."));
    case S::Fact:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Feit"));
    case S::Person:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Persoon"));
    case S::Me:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "ik (%1)"));
    case S::AnotherColleague:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "een andere collega…"));
    case S::AJurist:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "een jurist…"));
    case S::SomebodyElse:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "iemand anders…"));
    case S::WhoThen:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Wie is dat?"));
    case S::AddNewcomer:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Toevoegen"));
    case S::AddFact:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Feit toevoegen"));
    case S::AddPerson:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Iemand toevoegen"));
    case S::FactReference:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Waar staat dat?"));
    case S::FactReferenceHint:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "datum, stuk of bladzijde"));
    case S::PersonRole:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Rol"));
    case S::PersonAlias:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Aanduiding"));
    case S::PersonAliasHint:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "rol of initialen, geen naam"));
    case S::PersonHeardOn:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Gesproken op"));
    case S::PersonContribution:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Wat vertelde deze persoon?"));
    case S::CitizenNumber:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "%1 lijkt een burgerservicenummer. Dat hoort hier niet: haal het weg, en noem het zaaknummer."));
    case S::Evidence:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Bewijsstukken horen in het zaaksysteem; noteer waar ze staan."));
    case S::Close:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Sluiten"));
    }
    return {};
}

} // namespace omgekeerd::ui
