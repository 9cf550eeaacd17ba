// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/iconpicture.h"

#include <QPainter>

namespace omgekeerd::ui {

IconPicture::IconPicture(Icon icon, int side, Tone tone, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_side(side),
      m_tone(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconPicture::sizeHint() const {
    const int side = scaled(m_side, themeOf(this));
    return {side, side};
}

void IconPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, QRectF(rect()), m_icon, themeOf(this).color(m_tone));
}

} // namespace omgekeerd::ui
