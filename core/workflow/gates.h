// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workflow/basis.h"
#include "core/workflow/blocker.h"

namespace omgekeerd {

/// The six steps in their order, as a table.
const std::vector<Step>& stepsInOrder();

/// What the method still asks before a step opens; only Step::Article has a gate, and the short road (the outcome
/// standardSuffices) has none. Each blocker names the step and field it leads to. Going ahead does not change it:
/// what was passed by stays visible.
std::vector<Blocker> gateOf(Step step, const CaseFile& file);

/// Whether somebody went ahead to this step, with a reason in words.
bool wentAhead(Step step, const CaseFile& file);

/// Whether the step can be worked in: its gate asks nothing, or somebody went ahead.
bool isOpen(Step step, const CaseFile& file);

/// Everything that is open on the page of a step: gaps in words, blocks to look at again, and on the article page the
/// gate. Gaps never keep from saving, and not every gap keeps from deciding. Subjects are paths of a field
/// (`values[1].how`), or of a list that misses a row (`values`, `options[2].effects`, `decision.agreements`).
std::vector<Blocker> blockersFor(Step step, const CaseFile& file, const Basis& basis);

/// What is open on all pages, in the order of the steps, each thing once.
std::vector<Blocker> openPoints(const CaseFile& file, const Basis& basis);

/// Everything that keeps the case from being made definitive, by the table of outcomes. Empty: it can.
/// These are also the open points that a CONCEPT lists.
std::vector<Blocker> blockersForDefinitive(const CaseFile& file, const Basis& basis);

/// Whether a reading counts: not the decider, not to be looked at again, followable, or dissent with why-not filled.
bool readingCounts(const CaseFile& file, const Basis& basis, const SecondReading& reading);

/// Whether the outcome is a resting point and not a decision ("tussenstand").
bool isInterim(Outcome outcome);

/// Where the case stands in the list, from what it holds: transferred, decided (definitive), weighing (an option, an
/// article or a decision is written), else talking. The bin is the store's.
CaseStatus statusOf(const CaseFile& file);

} // namespace omgekeerd
