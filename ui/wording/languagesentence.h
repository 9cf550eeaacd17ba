// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd::ui {

/// What the window says of spelling and of plain language: hints, never a judgement.
enum class LanguageSentence {
    NotInDictionary, ///< %1: the word
    Searching,
    NoSuggestion,
    AddOwnWord,
    RemoveOwnWord,
    OwnWordNotKept,
    NoMoreMistakes,
    NoDictionary,
    NoDictionaryMore,
    Tip,          ///< %1: which, %2: of how many, %3: the tip
    LongSentence, ///< %1: number of words, %2: the first of them
    Passive,      ///< %1: the verb
    HardWord,     ///< %1: the word, %2: common words
    Or,           ///< between two words
    Use,          ///< %1: the word to use
    NextTip,
    NoTips,
    ReadingEase, ///< %1: the figure
};
QString sentence(LanguageSentence which);

} // namespace omgekeerd::ui
