// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/stepshape.h"

#include "ui/style/theme.h"

#include <QEvent>

namespace omgekeerd::ui {

StepShape::StepShape(Step step, int side, QWidget* parent) : QWidget(parent), m_step(step), m_side(side) {
    fit();
}

void StepShape::fit() {
    const int side = scaled(m_side, themeOf(this));
    setFixedSize(side, side);
}

void StepShape::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void StepShape::setFilled(bool filled) {
    m_filled = filled;
    update();
}

void StepShape::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    paintStepShape(
        painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_step,
        m_filled ? theme.hue(m_step) : theme.color(Tone::Border),
        m_filled ? theme.tint(m_step) : QColor()
    );
}

} // namespace omgekeerd::ui
