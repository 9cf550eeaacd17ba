// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonschema.h"

#include <memory>

namespace omgekeerd {

/// Finds where a value does not hold a schema: one fault for each place, deepest place only, in the
/// order of the file.
/// `$.values[2].touched: "maybe" is none of yes, partly, no`, `$.values[1].value: ontbreekt`,
/// `$.foo: onbekend`. The words for a pattern come from its `$comment`: `"morgen" is geen datum als
/// 2026-03-02`. Time and memory stay in proportion to the value, whatever it holds. A list within
/// anyOf is not searched for repeats.
class JsonFaults {
public:
    /// Failure InvalidContent when the schema itself cannot be read.
    static Result<JsonFaults> of(const JsonSchema& schema);

    /// At most a hundred faults; empty when the value is sound. May be called from several threads.
    std::vector<Fault> in(const Json& value) const;

private:
    struct Compiled;
    explicit JsonFaults(std::shared_ptr<Compiled> compiled);
    std::shared_ptr<Compiled> m_compiled;
};

} // namespace omgekeerd
