// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/passphrase.h"
#include "core/base/result.h"
#include "core/store/vault.h"

#include <functional>
#include <memory>

namespace omgekeerd::store {

using omgekeerd::DerivationCost;

/// What a file says of itself before it is opened.
struct VaultLabel {
    VaultKind kind = VaultKind::Protected;
    int formatVersion = 0;
};

/// Creates a vault; the file must not exist (VaultExists). Password empty exactly for an exercise vault.
Result<std::unique_ptr<Vault>> createVault(
    const QString& path, VaultKind kind, const QString& password, const Clock& clock, IdSource& ids,
    DerivationCost cost = {}
);

/// Reads kind and version without a password. NotAVault, VaultTooNew, FileNotFound, NotAFile, CannotRead.
Result<VaultLabel> labelOf(const QString& path);

/// Opens a vault. WrongPassword for a wrong password and for a damaged slot alike; VaultInUse when another program has it.
Result<std::unique_ptr<Vault>> openVault(
    const QString& path, const QString& password, const Clock& clock
);

} // namespace omgekeerd::store
