// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"

namespace omgekeerd {

/// What a value breaks; those that explain most come first.
enum class SchemaRule { Type, Enum, MinLength, MaxLength, Pattern, Minimum, Maximum, Other };

/// A value as it stands in the sentence of a fault: on one line, long texts cut.
QString shownInFault(const Json& value);
/// The sentence part for a value that breaks a rule of its schema node: what it is, and what is
/// allowed.
QString faultText(SchemaRule rule, const Json& node, const Json& value);

} // namespace omgekeerd
