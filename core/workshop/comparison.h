// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workshop/workshop.h"

namespace omgekeerd {

/// Who looks: the room sees what was revealed, the trainer everything.
enum class Sight { Room, Trainer };

/// What one group says at one step, beside the others.
struct ComparedCell {
    GroupId group;
    Answer answer;        ///< empty where nothing was written, or may not be seen yet
    bool differs = false; ///< gets ≠
};

/// A step of the chain, with a cell for each group in their order.
struct ComparedRow {
    Step step = Step::Wish;
    bool isHidden = false; ///< from who looks
    std::vector<ComparedCell> cells;
    bool differs() const; ///< at least one cell gets ≠
};

/// The groups beside each other on one case: groups as columns, the chain as rows.
struct Comparison {
    CaseId dossier;
    std::vector<ComparedRow> rows; ///< all six steps
    /// The first step at which the groups part: all that the program concludes. Nothing where they agree, or nothing
    /// can be seen yet.
    std::optional<Step> firstDifference() const;
};

/// Marked are the cells unlike the most common one, and all where no answer is the most common. Capitals, spaces and the
/// full stop make no difference; in a list of values, laws or articles neither does the order. Who wrote nothing does
/// not count.
Comparison compared(const Workshop& workshop, const CaseId& dossier, Sight sight);

} // namespace omgekeerd
