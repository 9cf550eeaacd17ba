// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/comparableindex.h"
#include "core/service/caseservice.h"

#include <map>

namespace omgekeerd {

/// The decided cases of one vault beside each other, in memory and nowhere else: it goes when the vault is locked.
class Comparing {
public:
    explicit Comparing(Vault& vault) : m_vault(vault) {}

    /// Reads what was decided, opened again, put in the bin or erased since the last time, and only that. Stopped: Cancelled,
    /// and what was read so far stays.
    Result<void> bringUpToDate(std::stop_token stop = {});
    /// Earlier decided cases like the open one, drafts included, the most alike first; it is brought up to date.
    Result<std::vector<ComparableCase>> like(const OpenCase& open, std::size_t most = 3, std::stop_token stop = {});
    /// A decided case by its id; null where this vault has none. Holds until it is brought up to date again.
    const DecidedCase* decided(const CaseId& id) const { return m_index.decided(id); }
    /// Like cases that went different ways; it is brought up to date. Long for thousands: may be stopped.
    Result<std::vector<DivergentGroup>> divergent(std::stop_token stop = {});
    std::size_t size() const { return m_index.size(); }

private:
    /// What tells that a case is another than when it was read.
    struct Stamp {
        QDateTime changed;
        int version = 0;
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };

    Vault& m_vault;
    ComparableIndex m_index;
    std::map<CaseId, Stamp> m_read;
};

} // namespace omgekeerd
