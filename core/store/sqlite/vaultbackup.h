// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite/recordseal.h"
#include "core/store/vault.h"

namespace omgekeerd::store {

class Database;

/// Writes a compacted, sealed copy beside `path`, reads all of it back, and only then gives it its name. VaultExists
/// when the path is taken; VaultDamaged when what was copied does not hold. May throw SqlError.
Result<void> writeBackup(
    Database& database, const VaultSecret& secret, VaultKind kind, const QString& path
);

} // namespace omgekeerd::store
