// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/stepshape.h"

#include "ui/style/theme.h"

namespace omgekeerd::ui {

StepShape::StepShape(Step step, int side, QWidget* parent) : QWidget(parent), m_step(step) {
    setFixedSize(side, side);
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
