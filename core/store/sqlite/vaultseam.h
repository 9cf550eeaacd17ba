// SPDX-License-Identifier: EUPL-1.2
// Opening below the derivation of the key: for tests that open a vault ten thousand times.
#pragma once

#include "core/store/sqlite/recordseal.h"
#include "core/store/sqlite/schema.h"
#include "core/store/vault.h"

namespace omgekeerd::store {

/// The secret behind the slot that this password opens.
Result<VaultSecret> secretOf(const QString& path, const QString& password);
/// As openVault, but with the secret in hand; all that follows after the password is the same.
/// `steps` other than ours stand for a later program with one format more.
Result<std::unique_ptr<Vault>> openVaultWithSecret(
    const QString& path, const VaultSecret& secret, const SchemaSteps& steps = ourSteps()
);
SchemaSteps stepsWith(const char* sql);

} // namespace omgekeerd::store
