// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/style/theme.h"

#include <QStyleOption>

namespace omgekeerd::ui::parts {

// How the style draws each kind of widget; all lengths are logical pixels.

constexpr int kFocusWidth = 3;
constexpr int kFieldGap = 1;  ///< ground between a field and its focus frame
constexpr int kButtonGap = 2; ///< the same round anything else
constexpr int kReadingBar = 4; ///< width of the bar at the left of words that have the keyboard
constexpr int kFieldPadding = 13;
constexpr int kArrowWidth = 36;
constexpr int kTextFrame = 9; ///< frame of a text edit; its document margin adds 4
constexpr int kMenuItemHeight = 32;

bool isField(const QWidget* widget);
constexpr int kFocusMargin =
    kFocusWidth + kButtonGap; ///< what the focus frame is larger than its widget
void drawFocusFrame(
    QPainter& painter, const QRect& rect, const QWidget* framed, const Theme& theme
);
void drawCellFocus(QPainter& painter, const QRect& rect, const Theme& theme);

void drawFieldGround(
    QPainter& painter, const QRect& rect, const QWidget* field, bool enabled, const Theme& theme
);
void drawPanel(QPainter& painter, const QRect& rect, const QWidget* frame, const Theme& theme);
void drawRadio(QPainter& painter, const QRect& rect, bool on, bool enabled, const Theme& theme);
void drawCheck(QPainter& painter, const QRect& rect, bool on, bool enabled, const Theme& theme);
/// The mark in a box that is ticked, or before a line of a menu that is on.
void drawTick(QPainter& painter, const QRectF& box, const QColor& ink);
void drawCombo(
    QPainter& painter, const QStyleOptionComboBox& option, const QWidget* combo, const Theme& theme
);
void drawSpin(
    QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* spin, const Theme& theme
);
QRect comboPart(const QStyleOptionComboBox& option, QStyle::SubControl part);
QRect spinPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);

void drawButton(
    QPainter& painter, const QStyleOptionButton& option, const QWidget* button, const Theme& theme
);
QSize buttonSize(const QStyleOptionButton& option, const QWidget* button, const Theme& theme);
QFont buttonFont(const QWidget* button, const Theme& theme);

void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);
void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);
QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);

void drawScrollBar(
    QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme
);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

} // namespace omgekeerd::ui::parts
