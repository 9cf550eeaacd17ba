// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/guard.h"
#include "core/store/sqlite/sealedvault.h"

namespace omgekeerd::store {

/// One transaction: what `write` does, and the ledger that goes with it. Memory follows only after COMMIT.
template <class Write> Result<void> SealedVault::act(Write write) {
    const std::lock_guard lock(m_mutex);
    if (m_readOnly)
        return fail(FailureCode::ReadOnly, m_file.path);
    return guarded(m_file.path, [&]() -> Result<void> {
        if (m_database->hasMoved())
            return fail(FailureCode::VaultReplaced, m_file.path);
        Ledger next = m_ledger;
        ++next.counter;
        Transaction transaction(*m_database);
        const Afterwards afterwards = write(next);
        writeLedger(*m_database, m_seal, kind(), next);
        transaction.commit();
        m_ledger = next;
        m_tidying.disturb();
        afterwards();
        return {};
    });
}

} // namespace omgekeerd::store
