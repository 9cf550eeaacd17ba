// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/database.h"

namespace omgekeerd::store {

/// The format that this program writes (PRAGMA user_version).
int currentLawFormat();

/// Brings an empty or older library to the current format, in one transaction. Throws Failure NotAVault or VaultTooNew
/// for another file, which stays as it was; ui/wording says the failures of a vault as those of a library.
void prepareLawLibrary(Database& database, const QString& path);
/// The same look at a library that is only read; an older format is refused as NotAVault.
void checkLawLibrary(Database& database, const QString& path);

} // namespace omgekeerd::store
