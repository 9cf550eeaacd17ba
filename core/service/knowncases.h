// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/knowncase.h"
#include "core/store/vault.h"

namespace omgekeerd {

/// Every case of the vault that is not in the bin, as it was last committed.
Result<std::vector<KnownCase>> knownCases(Vault& vault);

} // namespace omgekeerd
