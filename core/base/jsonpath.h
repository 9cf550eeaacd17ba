// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace omgekeerd {

/// The path of a member or an item below another path: `$.values` and 2 give `$.values[2]`. Below
/// an empty path a member stands alone: `values`. Long keys are cut, so that a fault stays one
/// line.
QString jsonPath(const QString& above, const QString& key);
QString jsonPath(const QString& above, std::size_t index);

/// A path in parts: names of members and indexes of items.
using JsonPath = std::vector<std::variant<QString, std::size_t>>;

/// Reads `options[1].effects[0].description`, with or without `$.` in front; nothing when it is no
/// path.
std::optional<JsonPath> parseJsonPath(const QString& text);
QString toText(const JsonPath& path);
/// The same as it stands in a fault: `$.options[1].name`, and `$` for the whole.
QString textFromRoot(const JsonPath& path);

} // namespace omgekeerd
