// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workflow/basis.h"
#include "core/workflow/blocker.h"

namespace omgekeerd {

/// The six steps in their order, as a table.
const std::vector<Step>& stepsInOrder();

/// What keeps a step from opening; only Step::Article has a gate. Empty: open.
std::vector<Blocker> gateOf(Step step, const CaseFile& file);

/// Everything that is open on the page of a step: gaps in words, blocks to look at again. Gaps never keep from saving.
std::vector<Blocker> blockersFor(Step step, const CaseFile& file, const Basis& basis);

/// Everything that keeps the case from being made definitive, by the table of outcomes. Empty: it can.
std::vector<Blocker> blockersForDefinitive(const CaseFile& file, const Basis& basis);

/// Whether a reading counts: not the decider, not to be looked at again, followable, or dissent with why-not filled.
bool readingCounts(const CaseFile& file, const Basis& basis, const SecondReading& reading);

/// Whether the outcome is a resting point and not a decision ("tussenstand").
bool isInterim(Outcome outcome);

/// Where the case stands in the list, from what it holds.
CaseStatus statusOf(const CaseFile& file);

} // namespace omgekeerd
