// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/store/vault.h"

namespace omgekeerd::ui {

/// What came out of a damaged vault, and what did not.
struct SalvageTold {
    std::vector<CaseSummary> saved;
    int entries = 0;
    int drafts = 0;
    int versions = 0;
    std::vector<Fault> lost;
};

/// What is done with a vault that is not open; the program has the store for it. Both take as long as an unlock and
/// more, are called in a worker, and leave the file they read from as it is.
class VaultFiles {
public:
    virtual ~VaultFiles() = default;
    virtual Result<void> restore(const QString& from, const QString& to, const QString& password) const = 0;
    virtual Result<SalvageTold> salvage(const QString& from, const QString& to, const QString& password) const = 0;
};

} // namespace omgekeerd::ui
