// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/chafing.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kTextLeft = 18;
constexpr double kThread = 2.6;

} // namespace

Chafing::Chafing(QWidget* parent) : QWidget(parent), m_body(new QVBoxLayout(this)) {
    m_body->setContentsMargins(kTextLeft, 0, 0, 0);
    m_body->setSpacing(12);
}

void Chafing::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.hue(Step::Wish), kThread, Qt::CustomDashLine, Qt::FlatCap);
    // A dash of 7 and a gap of 5 pixels, in units of the pen.
    pen.setDashPattern({7 / kThread, 5 / kThread});
    painter.setPen(pen);
    painter.drawLine(QPointF(5, 2), QPointF(5, height() - 2));
}

} // namespace omgekeerd::ui
