// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/style/theme.h"

namespace omgekeerd::ui {

/// Paints a drawing of the core in the colours of the theme and the fonts of the documents, in its own points: the
/// painter brings them to pixels. `quiet` tells for each mark whether it is muted; empty: none.
void paintDrawing(QPainter& painter, const Drawing& drawing, const Theme& theme, const std::vector<bool>& quiet = {});

} // namespace omgekeerd::ui
