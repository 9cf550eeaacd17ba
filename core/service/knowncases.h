// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/knowncase.h"
#include "core/store/vault.h"

#include <functional>
#include <stop_token>

namespace omgekeerd {

/// Told while cases are read: so many of so many.
using CasesRead = std::function<void(std::size_t done, std::size_t all)>;

/// Every case of the vault that is not in the bin, as it was last committed. Stopped where that is asked for: what was
/// read until then is nothing to conclude from.
Result<std::vector<KnownCase>> knownCases(Vault& vault, const std::stop_token& stop = {}, const CasesRead& read = {});

} // namespace omgekeerd
