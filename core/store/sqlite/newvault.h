// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite/keyslots.h"
#include "core/store/sqlite/ledger.h"

#include <functional>

namespace omgekeerd::store {

/// The tables of our format and the first way in, within the running transaction; gives the ledger to go on with.
Ledger startVault(Database& database, const RecordSeal& seal, KeySlot slot);

/// Writes a new file beside `path` and gives it its name when what `fill` wrote lies on the disk; else nothing is left
/// of it. `fill` may throw what guarded() catches. VaultExists when the path is taken.
Result<void> writeVaultFile(
    const QString& path, VaultKind kind, const std::function<void(Database&)>& fill
);

} // namespace omgekeerd::store
