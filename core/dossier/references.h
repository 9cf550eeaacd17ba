// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"
#include "core/base/jsonpath.h"

namespace omgekeerd {

/// Makes the references within a case follow a change: where a row got another id (`set` is the
/// path of that id), what names it gets the new one; where a row went, what named it is cleared or,
/// when it is nothing without, goes too.
void bringReferencesAlong(const Json& before, Json& after, const JsonPath& set);

} // namespace omgekeerd
