// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/parcel.h"

namespace omgekeerd {

/// Where the body of a parcel does not hold its schema (`:/omgekeerd/schema/parcel-reading.schema.json`); the case in it
/// has a schema of its own.
std::vector<Fault> parcelFaults(ParcelKind kind, const Json& body);

} // namespace omgekeerd
