// SPDX-License-Identifier: EUPL-1.2
#include "core/service/lawchanges.h"

namespace omgekeerd {

Result<std::vector<ChangedCase>> casesWithChangedLaw(CaseService& cases, LawDesk& law) {
    const Result<std::vector<CaseSummary>> all = cases.list();
    if (!all)
        return Unexpected(all.error());
    std::vector<ChangedCase> changed;
    for (const CaseSummary& summary : *all) {
        if (summary.binnedOn)
            continue;
        const Result<OpenCase> open = cases.open(summary.id);
        if (!open)
            return Unexpected(open.error());
        const CaseFile& file = open->shown.file();
        if (!file.decision || !file.decision->decidedOn)
            continue;
        Result<std::vector<LawDifference>> articles = law.changedSince(file, *file.decision->decidedOn);
        if (!articles)
            return Unexpected(articles.error());
        if (!articles->empty())
            changed.push_back({summary, *file.decision->decidedOn, std::move(*articles)});
    }
    return changed;
}

} // namespace omgekeerd
