// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/document/scribe.h"

namespace omgekeerd {

/// The reasoning in one row: six shapes on the thread, under each its name and what stands there, in a few words.
std::shared_ptr<const Figure> chainStrip(const Scribe& scribe, double width);

} // namespace omgekeerd
