// SPDX-License-Identifier: EUPL-1.2
#include "core/service/comparing.h"

#include "core/dossier/decoding.h"

namespace omgekeerd {

Result<void> Comparing::bringUpToDate(std::stop_token stop) {
    const Result<std::vector<CaseSummary>> summaries = m_vault.summaries();
    if (!summaries)
        return Unexpected(summaries.error());
    std::map<CaseId, Stamp> decided;
    for (const CaseSummary& summary : *summaries)
        if (summary.definitiveVersion > 0 && !summary.binnedOn)
            decided[summary.id] = {summary.changed, summary.definitiveVersion};
    for (auto known = m_read.begin(); known != m_read.end();) {
        const auto now = decided.find(known->first);
        if (now != decided.end() && now->second == known->second) {
            ++known;
            continue;
        }
        m_index.remove(known->first);
        known = m_read.erase(known);
    }
    for (const auto& [id, stamp] : decided) {
        if (stop.stop_requested())
            return fail(FailureCode::Cancelled);
        if (m_read.contains(id))
            continue;
        const Result<StoredCase> stored = m_vault.load(id);
        if (!stored)
            return Unexpected(stored.error());
        // The vault holds only what was checked when it was written.
        m_index.put(id, caseFileFrom(stored->state[u"case"]));
        m_read.emplace(id, stamp);
    }
    return {};
}

Result<std::vector<ComparableCase>> Comparing::like(
    const OpenCase& open, std::size_t most, std::stop_token stop
) {
    if (const Result<void> read = bringUpToDate(std::move(stop)); !read)
        return Unexpected(read.error());
    return m_index.nearest(open.shown.file(), most, open.id);
}

Result<std::vector<DivergentGroup>> Comparing::divergent(std::stop_token stop) {
    if (const Result<void> read = bringUpToDate(stop); !read)
        return Unexpected(read.error());
    return m_index.divergent(std::move(stop));
}

} // namespace omgekeerd
