// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"
#include "core/base/jsonpath.h"

namespace omgekeerd {

/// A JSON Schema (draft 7) as a map of what stands where: the order of members, what must be there,
/// what is allowed. Whether a value holds it, JsonFaults says.
class JsonSchema {
public:
    /// Failure InvalidContent when the text is no object of JSON.
    static Result<JsonSchema> parse(const QByteArray& utf8);

    const Json& root() const { return m_root; }
    /// The node for a member or the items below a node, `$ref` followed; null where the schema says
    /// nothing.
    const Json& member(const Json& node, QStringView key) const;
    const Json& item(const Json& node) const;
    const Json& at(const JsonPath& path) const;
    /// Whether the object above must have the member at the end of the path.
    bool isRequired(const JsonPath& path) const;
    /// The value with the members of each object in the order of the schema; what it does not know
    /// comes last.
    Json inOrder(const Json& value) const { return inOrder(value, m_root); }

private:
    JsonSchema() = default;
    const Json& followed(const Json& node) const;
    Json inOrder(const Json& value, const Json& node) const;

    Json m_root;
};

} // namespace omgekeerd
