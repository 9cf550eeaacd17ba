// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workflow/basis.h"
#include "core/workflow/blocker.h"

// What the page of each step still misses in words; blockersFor() puts them together.
namespace omgekeerd::gaps {

inline void add(std::vector<Blocker>& open, const std::vector<Blocker>& more) {
    open.insert(open.end(), more.begin(), more.end());
}

std::vector<Blocker> ofWish(const CaseFile& file);
std::vector<Blocker> ofValues(const CaseFile& file);
std::vector<Blocker> ofPurpose(const CaseFile& file);
std::vector<Blocker> ofEffects(const CaseFile& file);
std::vector<Blocker> ofArticle(const CaseFile& file);
std::vector<Blocker> ofDecision(const CaseFile& file);

/// Earlier cases that this one was set beside without saying why it is like them or not.
std::vector<Blocker> ofComparisons(const CaseFile& file);
/// Readings that ask for an answer, and readings that the decision still needs.
std::vector<Blocker> ofReadings(const CaseFile& file, const Basis& basis);
/// Readings that have to be there: a second reading with a deviation, a jurist where a rule is set aside.
std::vector<Blocker> ofNeededReadings(const CaseFile& file, const Basis& basis);
/// Blocks of a step that rest on what changed.
std::vector<Blocker> ofReview(Step step, const CaseFile& file, const Basis& basis);
/// Going ahead to this step without saying why.
std::vector<Blocker> ofAheads(Step step, const CaseFile& file);

} // namespace omgekeerd::gaps
