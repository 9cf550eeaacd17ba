// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRect>

class QWidget;

namespace omgekeerd::ui {

/// Scrolls the page so far that a part of the widget is in view, the upper edge first; 12 px stay free round it.
void keepInView(QWidget& widget, const QRect& part);

} // namespace omgekeerd::ui
