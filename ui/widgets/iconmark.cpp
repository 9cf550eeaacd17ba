// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/iconmark.h"

#include <QEvent>
#include <QHBoxLayout>

namespace omgekeerd::ui {

IconMark::IconMark(Icon icon, Tone tone, int side, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_tone(tone),
      m_side(side) {
    fit();
}

void IconMark::fit() {
    const int side = scaled(m_side, themeOf(this));
    setFixedSize(side, side + 2);
}

void IconMark::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void IconMark::setIcon(Icon icon) {
    m_icon = icon;
    update();
}

void IconMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, QRectF(0, 2, width(), width()), m_icon, themeOf(this).color(m_tone));
}

QWidget* besideIcon(IconMark* icon, QWidget* part) {
    auto* pair = new QWidget;
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(part, 1);
    return pair;
}

} // namespace omgekeerd::ui
