// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/rebuiltcase.h"

namespace omgekeerd {

/// Makes a case from its state, else by walking its journal from the last whole entry on; where neither tells enough,
/// an empty case that carries the history.
RebuiltCase rebuiltCase(
    const CaseId& id, const std::vector<JournalEntry>& entries, const std::optional<Json>& state, CaseKind kind
);

} // namespace omgekeerd
