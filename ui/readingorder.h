// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace omgekeerd::ui {

/// Lets Tab walk through a window in the order in which it is read: as the layouts stand, rows that came later in their
/// own place. What stands in no layout comes after the rest of its parent.
void walkInReadingOrder(QWidget& window);

} // namespace omgekeerd::ui
