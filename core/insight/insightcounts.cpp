// SPDX-License-Identifier: EUPL-1.2
#include "core/insight/insightcounts.h"

#include <algorithm>
#include <map>
#include <set>

namespace omgekeerd {

namespace {

template <class What> std::vector<Counted<What>> rowsOf(const std::map<What, int>& counts) {
    std::vector<Counted<What>> rows;
    for (const auto& [what, cases] : counts)
        rows.push_back({what, cases});
    return rows;
}

} // namespace

InsightCounts insightCounts(const std::vector<KnownCase>& cases) {
    InsightCounts counts;
    std::map<Outcome, int> outcomes;
    std::map<LegalKey, int> keys;
    std::map<ValueId, int> values;
    std::map<std::pair<QDate, SignalKind>, int> months;
    for (const KnownCase& known : cases) {
        const CaseFile& file = known.file;
        ++counts.cases;
        std::set<ValueId> touched;
        for (const ValueAssessment& value : file.values)
            if (value.touched != Touched::No && touched.insert(value.value).second)
                ++values[value.value];
        if (const std::optional<QDate> on = dayOf(file))
            for (const Signal& signal : file.signals_)
                ++months[{QDate(on->year(), on->month(), 1), signal.kind}];
        if (!isDecided(file))
            continue;
        ++counts.decided;
        ++outcomes[file.decision->outcome];
        std::set<LegalKey> used;
        for (const LegalBasis* article : file.basisArticles())
            if (used.insert(article->key).second)
                ++keys[article->key];
    }
    counts.outcomes = rowsOf(outcomes);
    counts.keys = rowsOf(keys);
    counts.values = rowsOf(values);
    std::stable_sort(counts.values.begin(), counts.values.end(), [](const auto& a, const auto& b) {
        return a.cases > b.cases;
    });
    for (const auto& [month, times] : months)
        counts.signalsByMonth.push_back({month.first, month.second, times});
    return counts;
}

} // namespace omgekeerd
