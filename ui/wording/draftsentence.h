// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd::ui {

/// What is said around a draft of the motivation.
enum class DraftSentence {
    Make,
    MakeAgain,
    Note,
    DecisionFirst,
    Frozen,
    Same,
    Written,
    Intro,
    Paragraph, ///< %1: which, %2: of how many
    Now,
    Fresh,
    Gone,
    Added,
    Keep,
    KeepOut, ///< what the draft adds stays out
    Take,
    TakeOut, ///< what the draft does not have goes
    TakeAll,
    Apply,
    Leave,
    Gaps,
    Ground, ///< %1: the sentence, %2: the article
};
QString sentence(DraftSentence which);

} // namespace omgekeerd::ui
