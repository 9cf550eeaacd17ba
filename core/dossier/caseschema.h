// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonschema.h"

namespace omgekeerd {

/// The schema of a case file, version 1, as the program carries it
/// (`:/omgekeerd/schema/case.schema.json`).
const JsonSchema& caseSchema();

} // namespace omgekeerd
