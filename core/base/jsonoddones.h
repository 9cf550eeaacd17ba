// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonfaulttext.h"
#include "core/base/jsonschema.h"

namespace omgekeerd {

constexpr std::size_t kMostJsonFaults = 100;

/// A fault and the place of its value in the order of the file.
struct FoundFault {
    std::size_t index = 0;
    SchemaRule rule = SchemaRule::Other;
    Fault fault;
};

/// Members the schema does not know and items that repeat: the validator tells only the first of
/// the one, and needs the square of the time for the other. In the order of the file.
std::vector<FoundFault> oddOnesIn(const Json& value, const JsonSchema& schema);

} // namespace omgekeerd
