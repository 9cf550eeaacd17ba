// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/law/lawlibrary.h"

namespace omgekeerd::store {

/// What a library is opened for.
enum class LawAccess {
    Read,  ///< a library that is not there yet is empty
    Write, ///< and is made with its folder when it is not there yet
};

/// The library in a file, opened at its first use; for one thread. Its acts give, beside their own failures, those of
/// any file of the store (NotAVault, VaultTooNew, VaultInUse, VaultDamaged, NotAFile, CannotRead, CannotWrite, DiskFull);
/// of a library for reading, what writes gives ReadOnly.
std::unique_ptr<LawLibrary> lawLibraryAt(
    const QString& path, LawAccess access, std::vector<LawAlias> aliases, const Clock& clock
);

} // namespace omgekeerd::store
