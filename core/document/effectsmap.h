// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/scribe.h"

namespace omgekeerd {

/// The effects of the options as small panels, one per option and person: above the line is better, below it worse, how
/// much is not said; direction by shape and word. Where nobody wrote anything it says so. Each picture fits on a page; a
/// case with many options has more of them. Nothing where no option has an effect.
std::vector<std::shared_ptr<const Figure>> effectsMaps(const Scribe& scribe, double pageWidth);

} // namespace omgekeerd
