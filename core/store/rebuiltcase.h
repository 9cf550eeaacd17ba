// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/vault.h"

#include <functional>

namespace omgekeerd {

/// A case made again from what a damaged vault still tells of it.
struct RebuiltCase {
    CaseSummary summary;
    Json state;
    QString searchText;
    bool whole = false; ///< else an empty case that only carries the history
};

/// Makes a case from its state where that still opens, else from the entries of its journal that do.
using Rebuild = std::function<RebuiltCase(
    const CaseId& id, const std::vector<JournalEntry>& entries, const std::optional<Json>& state
)>;

} // namespace omgekeerd
