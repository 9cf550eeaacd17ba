// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/hairline.h"

#include "ui/style/theme.h"

namespace omgekeerd::ui {

Hairline::Hairline(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), themeOf(this).color(Tone::Hairline));
}

} // namespace omgekeerd::ui
