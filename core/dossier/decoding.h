// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"
#include "core/dossier/casefile.h"

namespace omgekeerd {

/// The values of a case whose JSON holds the schema. What is not there is empty.
CaseFile caseFileFrom(const Json& json);

} // namespace omgekeerd
