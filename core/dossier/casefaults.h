// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"
#include "core/dossier/casefile.h"

#include <set>

namespace omgekeerd {

/// Every fault of a case file, of the schema and beyond it, in the order of the file; at most a
/// hundred. What only the loaded content can tell is not looked at here.
std::vector<Fault> faultsIn(const Json& file);

/// The values a case names that the loaded content does not have.
std::vector<Fault> faultsAgainst(const CaseFile& file, const std::set<ValueId>& known);

} // namespace omgekeerd
