// SPDX-License-Identifier: EUPL-1.2
#include "ui/railfoot.h"

#include "ui/style/look.h"
#include "ui/style/parts.h"

#include <QPainter>

namespace omgekeerd::ui {

namespace {

constexpr int kBar = 5;
constexpr int kIcon = 20;

} // namespace

RailFoot::RailFoot(Shape shape, QWidget* parent) : QAbstractButton(parent), m_shape(shape) {
    setText(shape == Shape::Rail ? tr("Nalezen en documenten") : tr("Nalezen"));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setDrawsOwnFocus(this);
    setSizePolicy(
        shape == Shape::Rail ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed
    );
}

QSize RailFoot::sizeHint() const {
    const Theme& theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeSize::Body, TypeFace::SansBold));
    const int words = metrics.horizontalAdvance(text());
    if (m_shape == Shape::Strip)
        return {words + scaled(kIcon, theme) + 28, qMax(36, metrics.height() + 14)};
    return {words + 60 + scaled(kIcon, theme), qMax(48, metrics.height() + 24)};
}

void RailFoot::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    const bool rail = m_shape == Shape::Rail;
    QPainter painter(this);
    painter.fillRect(
        rect(), theme.color(isChecked() || isDown() || underMouse() ? Tone::Surface : Tone::Sunk)
    );
    if (rail) {
        painter.setPen(QPen(theme.color(Tone::Hairline), 1));
        painter.drawLine(rect().topLeft(), rect().topRight());
    }
    if (isChecked()) {
        const QRect bar = rail ? QRect(0, 0, kBar, height()) : QRect(0, height() - 4, width(), 4);
        painter.fillRect(bar, theme.color(Tone::Accent));
    }
    const int left = rail ? 24 : 10;
    const QColor ink = theme.color(Tone::Text);
    const int icon = scaled(kIcon, theme);
    paintIcon(painter, QRectF(left, (height() - icon) / 2.0, icon, icon), Icon::ReadOver, ink);
    painter.setPen(ink);
    const bool bold = rail || isChecked();
    painter.setFont(theme.font(
        rail ? TypeSize::Body : TypeSize::Small, bold ? TypeFace::SansBold : TypeFace::Sans
    ));
    const QRect words = rect().adjusted(left + icon + (rail ? 16 : 8), 0, 0, 0);
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), text());
    if (hasFocus())
        parts::drawCellFocus(painter, rect(), theme);
}

} // namespace omgekeerd::ui
