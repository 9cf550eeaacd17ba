// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/rebuiltcase.h"
#include "core/store/sqlite/sqlitevault.h"

namespace omgekeerd::store {

/// Reads a backup, or any vault that is sound, whole and writes it as a new file; what it was read from stays as it
/// is, byte for byte. VaultExists when the new path is taken; all failures of openVault.
Result<void> restoreVault(const QString& from, const QString& to, const QString& password);

/// What came out of a damaged vault, and what did not.
struct SalvageReport {
    std::vector<CaseSummary> saved;
    int entries = 0;  ///< of the journal that still opened
    int drafts = 0;
    int versions = 0;
    std::vector<Fault> lost; ///< each record that did not open, named as a check names it
};

/// Saves every record that still opens into a new vault with the same password (or recovery key), and lists what did
/// not. Numbers of the journal stay; an entry that did not open stands in it empty, with the ground. WrongPassword,
/// NotAVault where not even the slots can be read; VaultExists.
Result<SalvageReport> salvageVault(
    const QString& from, const QString& to, const QString& password, const Clock& clock, IdSource& ids,
    const Rebuild& rebuild, DerivationCost cost = {}
);

} // namespace omgekeerd::store
