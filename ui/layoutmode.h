// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/page.h"

#include <QSize>

namespace omgekeerd::ui {

/// How the window is laid out at a size and a factor of text: larger text counts as a smaller
/// window.
LayoutMode layoutModeFor(const QSize& window, double textFactor);

} // namespace omgekeerd::ui
