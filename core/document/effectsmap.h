// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/scribe.h"

#include <limits>

namespace omgekeerd {

/// The most that a picture may be high, in points, to fit on a page; and no bound, where it is looked at on a screen.
constexpr double kPageHigh = 680;
constexpr double kUnboundHigh = std::numeric_limits<double>::infinity();

/// The effects of the options as small panels, one per option and person: above the line is better, below it worse, how
/// much is not said; direction by shape and word. Where nobody wrote anything it says so. A case with more options than
/// fit under each other has more pictures. Nothing where no option has an effect.
std::vector<std::shared_ptr<const Figure>> effectsMaps(
    const Scribe& scribe, double width, double tallest = kPageHigh
);

} // namespace omgekeerd
