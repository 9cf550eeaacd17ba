// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

namespace omgekeerd::ui {

/// One line of the reasoning: a name in bold, perhaps *want:*, and the sentence as it was typed.
struct ReadOverLine {
    enum class Lead { None, Want, NotWant, Considered };
    QString name;
    QString aside; ///< `deels`, `kort onzeker`: muted, behind the name
    Lead lead = Lead::None;
    QString sentence;
    bool isOwnWords = false; ///< somebody literally said it
    QString path;            ///< where it is typed
};

/// Something that is not there yet, in the place where it would stand.
struct ReadOverGap {
    QString sentence;
    QString path;
};

/// What somebody who read along said of a block.
struct ReadOverReading {
    QString who;     ///< with the day, where it is known
    QString verdict;
    QString about;   ///< `over Meedoen`, `over het hele dossier`
    QString remark;
    QString wasRead; ///< in a sentence, where the words were changed since or are gone
    QString path;
};

/// One knot of the thread: a step, or what keeps chafing after the decision.
struct ReadOverBlock {
    std::optional<Step> step; ///< nothing: what keeps chafing
    std::vector<ReadOverLine> lines;
    std::vector<ReadOverGap> gaps;
    std::vector<ReadOverReading> readings;
    std::vector<BlockRef> toLookAtAgain;
    QString editPath;
};

/// The whole chain of the open case in the order of the method, with its gaps in place.
std::vector<ReadOverBlock> readOver(const DossierSession& session);

} // namespace omgekeerd::ui
