// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd::ui {

/// What the page of the article says beside the questions of the content.
enum class ArticleSentence {
    CaseLawHint,
    GateHeading,
    GoAhead,
    GoAheadReason,
    GoAheadReasonNeeded,
    WentAhead, ///< %1: the reason
    Search,
    SearchHint,
    OfChosenLaws,
    OfChosenLawsHint,
    WithKey,
    WithKeyHint,
    NothingWithKey,
    AllLaws,
    Opens,
    OpensNot,
    WhoDecides,
    Pitfall,
    ReadOfficialText,
    ReadOfficialTextHint, ///< %1: the address
    Open,
    Look,
    Close,
    UseIt,
    ConsiderIt,
    UseLabel,
    RemoveArticle,
    NothingFound, ///< %1: the words
    LiftLaws,
    WithoutCard,
    WithoutCardHint,
    WithoutCardAdd,
    WithoutCardFault,
    AlreadyHere,
    NoCard,
    ListName,
    LadderTitle,
    LadderFoot,
    LadderName,
    AsksJurist,
    ServesPurpose,
    ServesNone,
    CaseLawAdd,
    CaseLawFault,
    CaseLawRemove, ///< %1: the number
    CaseLawName,
    Proportionality,
    Used,
    Considered,
    InThisCase,
    AllArticles, ///< %1: how many
};
QString sentence(ArticleSentence which);

} // namespace omgekeerd::ui
