// SPDX-License-Identifier: EUPL-1.2
#include "core/service/knowncases.h"

#include "core/dossier/decoding.h"

namespace omgekeerd {

Result<std::vector<KnownCase>> knownCases(Vault& vault, const std::stop_token& stop, const CasesRead& read) {
    const Result<std::vector<CaseSummary>> summaries = vault.summaries();
    if (!summaries)
        return Unexpected(summaries.error());
    std::vector<KnownCase> cases;
    std::size_t done = 0;
    for (const CaseSummary& summary : *summaries) {
        if (stop.stop_requested())
            break;
        if (read)
            read(done++, summaries->size());
        if (summary.binnedOn)
            continue;
        const Result<StoredCase> stored = vault.load(summary.id);
        if (!stored)
            return Unexpected(stored.error());
        // The vault holds only what was checked when it was written.
        cases.push_back({summary.id, caseFileFrom(stored->state[u"case"])});
    }
    return cases;
}

} // namespace omgekeerd
