// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/drawing.h"

#include <QString>

namespace omgekeerd {

/// A colour as three bytes.
struct Rgb {
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;
};

/// The light hues of the design, on white paper.
Rgb onPaper(Ink ink);
/// `#1B1F23`
QString hexOf(Rgb colour);

} // namespace omgekeerd
