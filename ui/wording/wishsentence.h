// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd::ui {

/// What the page of the wish says beside the questions of the content.
enum class WishSentence {
    AsLiterally,
    OwnWordsHint,
    Means,
    Effect,
    KeepAsking,
    ReadBack,
    Situation,
    SituationMore,
    People,
    CanWait,
    Now,
    About,
    Title,
    TitleMore,
    Alias,
    AliasMore,
    Municipality,
    Process,
    CaseNumber,
    CaseNumberMore,
    RequestedOn,
    DecideBefore,
    ReferenceDate,
    OwnWordsLanguage,
    OwnWordsLanguageMore,
    ReferenceDateMore,
    StepNumber, ///< %1: the word step, %2: its number, %3: its name
};
QString sentence(WishSentence which);

} // namespace omgekeerd::ui
