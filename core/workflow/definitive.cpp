// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/asks.h"
#include "core/workflow/gaps.h"
#include "core/workflow/gates.h"

namespace omgekeerd {

bool isInterim(Outcome outcome) {
    switch (outcome) {
    case Outcome::Referred:
    case Outcome::FurtherResearch:
        return true;
    case Outcome::StandardSuffices:
    case Outcome::TailoredWithinLaw:
    case Outcome::Deviation:
    case Outcome::Refused:
        return false;
    }
    return false;
}

std::vector<Blocker> blockersForDefinitive(const CaseFile& file, const Basis& basis) {
    std::vector<Blocker> open;
    const auto add = [&open](const std::vector<Blocker>& more) { open.insert(open.end(), more.begin(), more.end()); };
    for (const Step step : stepsInOrder())
        add(gaps::ofReview(step, file, basis));
    for (const Ask ask : asksOf(file))
        add(openOf(ask, file));
    add(gaps::ofComparisons(file));
    add(gaps::ofNeededReadings(file, basis));
    return open;
}

} // namespace omgekeerd
