// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/recordseal.h"
#include "core/store/vault.h"

namespace omgekeerd::store {

class Database;
class Query;

/// What the vault knows of itself, sealed anew with every commit: where the journal stands and which rows live.
struct Ledger {
    int format = 0;
    qint64 counter = 0; ///< of commits; gives new rows their number and their version
    qint64 seq = 0;     ///< of the last journal entry
    QByteArray head;    ///< chain hash of that entry
    LiveDigest live;

    /// The hash before the first entry.
    static QByteArray chainStart(const RecordSeal& seal);
};

/// Writes the ledger into the running transaction.
void writeLedger(Database& database, const RecordSeal& seal, VaultKind kind, const Ledger& ledger);
/// Throws Damage where it is missing, not sealed for this vault and kind, or of another format than the file says.
Ledger readLedger(Database& database, const RecordSeal& seal, VaultKind kind);

} // namespace omgekeerd::store
