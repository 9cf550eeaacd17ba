// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/iconmark.h"

namespace omgekeerd::ui {

IconMark::IconMark(Icon icon, Tone tone, int side, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_tone(tone) {
    setFixedSize(side, side + 2);
}

void IconMark::setIcon(Icon icon) {
    m_icon = icon;
    update();
}

void IconMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, QRectF(0, 2, width(), width()), m_icon, themeOf(this).color(m_tone));
}

} // namespace omgekeerd::ui
