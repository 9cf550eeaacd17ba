// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"

namespace omgekeerd {

/// What a schema cannot say of a case file: dates are real, ids unique, what is named exists,
/// articles are references. Says nothing of what has the wrong shape.
std::vector<Fault> semanticFaults(const Json& file);

} // namespace omgekeerd
