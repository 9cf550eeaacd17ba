// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"
#include "core/dossier/casefile.h"

namespace omgekeerd {

/// Every fault of a case file, of the schema and beyond it, in the order of the file; at most a
/// hundred. What only the loaded content can tell is not looked at here.
std::vector<Fault> faultsIn(const Json& file);

} // namespace omgekeerd
