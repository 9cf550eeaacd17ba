// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRect>

class QScrollArea;
class QWidget;

namespace omgekeerd::ui {

/// Scrolls the page so far that a part of the widget is in view, the upper edge first; 16 px stay free round it.
/// Not while a mouse button is down.
void keepInView(QWidget& widget, const QRect& part);
void keepInView(QWidget& widget);

/// Scrolls the area so far that what has the keyboard, where it stands in it, is in view with 16 px round it, with the
/// label above it where there is room.
void keepFocusInView(QScrollArea& area, QWidget* focused);

/// Scrolls the page until the widget stands at this height of the screen, once everything has its place: what took the
/// place of something that was pressed stays under the eye.
void keepAtHeight(QWidget& widget, int height);

} // namespace omgekeerd::ui
