// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"

namespace omgekeerd {

/// The JSON of a case after a change, with the references that go along; not yet checked against
/// the schema. Failure InvalidCase with one fault when the path leads nowhere.
Result<Json> edited(const Json& before, const Change& change);

} // namespace omgekeerd
