// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/fittingpicture.h"

#include "ui/style/theme.h"
#include "ui/widgets/drawingview.h"

#include <QResizeEvent>

#include <cmath>

namespace omgekeerd::ui {

namespace {

constexpr double kPixelsPerPoint = 1.6; ///< the words are then as high as small text
constexpr int kRoom = 16;               ///< that the view keeps round its picture
constexpr double kNarrowest = 200;
constexpr double kWidest = 520;

} // namespace

FittingPicture::FittingPicture(const QString& name, Draw draw, QWidget* parent)
    : QWidget(parent),
      m_draw(std::move(draw)),
      m_view(new DrawingView(name, this)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    drawAnew();
}

void FittingPicture::setDraw(Draw draw) {
    m_draw = std::move(draw);
    drawAnew();
}

double FittingPicture::scale() const { return kPixelsPerPoint * scaled(100, themeOf(this)) / 100.0; }

Drawing FittingPicture::drawnFor(int width) const {
    return m_draw(qBound(kNarrowest, (width - kRoom) / scale(), kWidest));
}

int FittingPicture::heightForWidth(int width) const {
    if (m_measuredFor != width) {
        m_measuredFor = width;
        m_measured = static_cast<int>(std::ceil(drawnFor(width).height * scale())) + kRoom;
    }
    return m_measured;
}

QSize FittingPicture::sizeHint() const {
    const int wide = qMax(width(), static_cast<int>(kNarrowest * scale()) + kRoom);
    return {wide, heightForWidth(wide)};
}

QSize FittingPicture::minimumSizeHint() const { return {static_cast<int>(kNarrowest * scale()) + kRoom, 24}; }

void FittingPicture::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        drawAnew();
}

void FittingPicture::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        drawAnew();
}

void FittingPicture::drawAnew() {
    m_measuredFor = -1;
    m_view->setPicture({drawnFor(width()), {}, {}}, scale());
    updateGeometry();
}

} // namespace omgekeerd::ui
