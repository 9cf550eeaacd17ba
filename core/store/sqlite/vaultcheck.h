// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/recordseal.h"
#include "core/store/vault.h"

namespace omgekeerd::store {

class Database;

/// Opens every value of a vault and names each that does not hold: damaged, missing, put back from an earlier state.
/// Reads for itself and trusts nothing read before. Throws SqlError only where the database itself cannot be read.
std::vector<Fault> faultsInVault(Database& database, const RecordSeal& seal, VaultKind kind);

} // namespace omgekeerd::store
