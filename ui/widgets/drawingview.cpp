// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/drawingview.h"

#include "ui/style/drawingpainting.h"
#include "ui/style/look.h"
#include "ui/widgets/drawingaccess.h"
#include "ui/widgets/scrolling.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace omgekeerd::ui {

namespace {

constexpr int kRoom = 8; ///< round the picture, so that the focus frame is whole
constexpr int kHeads = 90; ///< what stands above the first things stays with them
constexpr double kFrame = 3;

} // namespace

DrawingView::DrawingView(const QString& name, QWidget* parent) : QWidget(parent) {
    installDrawingAccess();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setDrawsOwnFocus(this);
}

void DrawingView::setPicture(Picture picture, double pixelsPerPoint) {
    m_picture = std::move(picture);
    m_scale = pixelsPerPoint;
    m_stops = stopsOf(m_picture);
    m_current = std::min(m_current, static_cast<int>(m_stops.size()) - 1);
    m_quiet = m_current < 0 ? std::vector<bool>() : marksOffPath(m_picture, m_stops[static_cast<std::size_t>(m_current)].node);
    setFixedSize(sizeHint());
    updateGeometry();
    update();
}

QSize DrawingView::sizeHint() const {
    return {static_cast<int>(std::ceil(m_picture.drawing.width * m_scale)) + 2 * kRoom,
            static_cast<int>(std::ceil(m_picture.drawing.height * m_scale)) + 2 * kRoom};
}

QRect DrawingView::areaOf(int stop) const {
    const Box& area = m_picture.drawing.nodes[static_cast<std::size_t>(m_stops[static_cast<std::size_t>(stop)].node)].area;
    return QRectF(kRoom + area.x * m_scale, kRoom + area.y * m_scale, area.width * m_scale, area.height * m_scale)
        .toAlignedRect();
}

int DrawingView::stopAt(const QPoint& point) const {
    for (int stop = 0; stop < static_cast<int>(m_stops.size()); ++stop)
        if (areaOf(stop).contains(point))
            return stop;
    return -1;
}

void DrawingView::setCurrentStop(int stop) {
    if (stop < 0 || stop >= static_cast<int>(m_stops.size()))
        return;
    const bool isNew = stop != m_current;
    m_current = stop;
    const int node = m_stops[static_cast<std::size_t>(stop)].node;
    m_quiet = marksOffPath(m_picture, node);
    QRect seen = areaOf(stop).adjusted(-kRoom, -kRoom, kRoom, kRoom);
    if (seen.top() < kHeads)
        seen.setTop(0);
    keepInView(*this, seen);
    update();
    if (!isNew)
        return;
    tellAssistants(stop);
    Q_EMIT currentChanged(node);
}

void DrawingView::setCurrentNode(int node) {
    const auto found = std::find_if(m_stops.begin(), m_stops.end(), [node](const DrawingStop& stop) {
        return stop.node == node;
    });
    if (found != m_stops.end())
        setCurrentStop(static_cast<int>(found - m_stops.begin()));
}

void DrawingView::tellAssistants(int stop) {
    if (!hasFocus() || stop < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(stop);
    QAccessible::updateAccessibility(&event);
}

void DrawingView::openCurrent() {
    if (m_current < 0)
        return;
    const QString& field =
        m_picture.drawing.nodes[static_cast<std::size_t>(m_stops[static_cast<std::size_t>(m_current)].node)].field;
    if (!field.isEmpty())
        Q_EMIT opened(field);
}

void DrawingView::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.save();
    painter.translate(kRoom, kRoom);
    painter.scale(m_scale, m_scale);
    paintDrawing(painter, m_picture.drawing, theme, m_quiet);
    painter.restore();
    if (!hasFocus() || m_current < 0)
        return;
    painter.setPen(QPen(theme.color(Tone::Focus), kFrame));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(areaOf(m_current)).adjusted(-4, -4, 4, 4), 6, 6);
}

void DrawingView::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_stops.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrentStop(nextStop(m_picture, m_stops, std::max(m_current, 0), static_cast<Qt::Key>(event->key())));
        return;
    case Qt::Key_Home:
        setCurrentStop(0);
        return;
    case Qt::Key_End:
        setCurrentStop(last);
        return;
    // One by one, in the order of reading.
    case Qt::Key_PageDown:
        setCurrentStop(std::min(m_current + 1, last));
        return;
    case Qt::Key_PageUp:
        setCurrentStop(std::max(m_current - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openCurrent();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DrawingView::mousePressEvent(QMouseEvent* event) { setCurrentStop(stopAt(event->pos())); }

void DrawingView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (stopAt(event->pos()) == m_current)
        openCurrent();
}

void DrawingView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_stops.empty())
        return;
    if (m_current < 0)
        setCurrentStop(0);
    // That the picture has the keyboard is told after this event; which thing in it comes last.
    // It may have been scrolled away meanwhile.
    const auto arrive = [this] {
        setCurrentStop(m_current);
        tellAssistants(m_current);
    };
    QMetaObject::invokeMethod(this, arrive, Qt::QueuedConnection);
    update();
}

void DrawingView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace omgekeerd::ui
