// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/knowncase.h"

namespace omgekeerd {

/// How often something was so over all cases.
template <class What> struct Counted {
    What what{};
    int cases = 0;
};

/// Signals of one kind in one month.
struct MonthOfSignals {
    QDate month; ///< its first day
    SignalKind kind = SignalKind::Policy;
    int times = 0;
};

/// What all own cases tell together; it tells of no case by itself. Rows without a case are left out.
struct InsightCounts {
    int cases = 0;
    int decided = 0;
    std::vector<Counted<Outcome>> outcomes;  ///< of decided cases
    std::vector<Counted<LegalKey>> keys;     ///< used as a basis, in decided cases; each case counts a key once
    std::vector<Counted<ValueId>> values;    ///< touched, in all cases; the most frequent first
    std::vector<MonthOfSignals> signalsByMonth; ///< in order of time; signals of a case without a day are left out
};

InsightCounts insightCounts(const std::vector<KnownCase>& cases);

} // namespace omgekeerd
