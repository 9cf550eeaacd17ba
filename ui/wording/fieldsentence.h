// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd::ui {

/// What fields and lists say beside the questions of the content.
enum class FieldSentence {
    Remove,
    RemoveNamed, ///< %1: what is removed
    MoveUp,
    MoveUpNamed,
    MoveDown,
    MoveDownNamed,
    Removed, ///< %1: what was removed
    TakeBack,
    NotFinished, ///< %1: the time at which it was typed
    Frozen,
    Notice,
    Calendar,
    MonthBefore,
    MonthAfter,
    CalendarFor, ///< %1: the question
    DateHint,
    DateUnread,
    DateNotThere, ///< %1: what was typed
    AmountUnread,
    AmountHint,
    Estimated,
    EstimatedFor, ///< %1: the question
    PerTime,
    ClearByKey,
    RowKeys,
    ClearChoice,
    ClearChoiceOf, ///< %1: the question
    NothingChosen,
    Goto,
    StillHolds,
    ReadAgain,
    ShowCause,
    Together,
    ProfessionalOnly,
    NotInDocuments,
    Help,
    Fold,
    Unfold,
    AskAgain,
    Why, ///< %1: the question, %2: which answer
    HowToAsk,
    HowToLook,
    SeesAlong,   ///< %1: the resident
    ReadsOnPaper, ///< %1: the resident
    ReadsInDecision, ///< %1: the resident
    InDecision,
    ProfessionalSees,
    NotPrinted,
    Fact,
    Person,
    Me, ///< %1: the name
    AnotherColleague,
    AJurist,
    SomebodyElse,
    WhoThen,
    AddNewcomer,
    AddFact,
    AddPerson,
    FactReference,
    FactReferenceHint,
    PersonRole,
    PersonAlias,
    PersonAliasHint,
    PersonHeardOn,
    PersonContribution,
    Close,
    CitizenNumber, ///< %1: the number as it was typed
    Evidence,
};
QString sentence(FieldSentence which);

} // namespace omgekeerd::ui
