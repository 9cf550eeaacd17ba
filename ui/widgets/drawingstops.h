// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/picture.h"

#include <Qt>

namespace omgekeerd::ui {

/// A place in a picture where one can stop: what stands there, and how it hangs together with the rest.
struct DrawingStop {
    int node = 0;
    QString sentence; ///< `Grondwaarden: Meedoen. want: Zonder contact …`
    QString threads;  ///< `Komt van Wens (draagt het besluit, met een reden).`, or empty
};

/// The nodes of a picture that say something of themselves, in the order in which they are read.
std::vector<DrawingStop> stopsOf(const Picture& picture);

/// Where an arrow key leads from a stop: the nearest in that direction, else on or back in the order of reading; the
/// stop itself at either end.
int nextStop(const Picture& picture, const std::vector<DrawingStop>& stops, int from, Qt::Key arrow);

/// For each mark whether it lies off the path of a node: what leads to it and what it leads to are on it. Nothing is off
/// the path in a picture without threads.
std::vector<bool> marksOffPath(const Picture& picture, int node);

} // namespace omgekeerd::ui
