// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"

namespace omgekeerd::ui {

/// The path of the first thing that differs between two forms of a case; a list that grew or shrank differs at the row
/// where it does. Empty where nothing differs.
QString firstChange(const Json& before, const Json& after);

} // namespace omgekeerd::ui
