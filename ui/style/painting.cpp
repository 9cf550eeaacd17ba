// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/theme.h"

#include <QPainterPath>

namespace omgekeerd::ui {

namespace {

QPointF at(const Point& point) {
    return {point.x, point.y};
}

QPainterPath pathOf(const std::vector<PathPiece>& pieces) {
    QPainterPath path;
    for (const PathPiece& piece : pieces) {
        switch (piece.kind) {
        case PathPiece::Kind::Move:
            path.moveTo(at(piece.points[0]));
            break;
        case PathPiece::Kind::Line:
            path.lineTo(at(piece.points[0]));
            break;
        case PathPiece::Kind::Curve:
            path.cubicTo(at(piece.points[0]), at(piece.points[1]), at(piece.points[2]));
            break;
        case PathPiece::Kind::Close:
            path.closeSubpath();
            break;
        }
    }
    return path;
}

QFont badgeFont(const Theme& theme) {
    QFont font = theme.font(TypeSize::Caption, TypeFace::SansBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    return font;
}

constexpr int kBadgePadding = 8;

Box boxOf(const QRectF& rect) {
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

} // namespace

void paintPath(
    QPainter& painter, const std::vector<PathPiece>& path, const QPen& pen, const QBrush& brush
) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawPath(pathOf(path));
    painter.restore();
}

void paintStepShape(
    QPainter& painter, const QRectF& box, Step step, const QColor& stroke, const QColor& fill,
    double width, bool dashed
) {
    QPen pen(stroke, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern({1.6, 1.8});
    paintPath(
        painter, stepShape(step, boxOf(box)), pen,
        fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush)
    );
}

void paintDirection(QPainter& painter, const QRectF& box, Direction direction, const Theme& theme) {
    const QColor color = theme.color(hueOf(direction));
    const bool outline = direction == Direction::Uncertain;
    const double width = qMax(1.5, box.width() / 9);
    const QPen pen = outline ? QPen(color, width, Qt::SolidLine, Qt::FlatCap) : QPen(Qt::NoPen);
    const QBrush brush = outline ? QBrush(Qt::NoBrush) : QBrush(color);
    paintPath(painter, directionShape(direction, boxOf(box)), pen, brush);
    if (!outline)
        return;
    painter.save();
    QFont font = theme.font(TypeSize::Small, TypeFace::SansBold);
    font.setPixelSize(qMax(7, qRound(box.height() * 0.6)));
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
    painter.restore();
}

QSize badgeSize(const QString& word, const Theme& theme) {
    const QFontMetrics metrics(badgeFont(theme));
    return {metrics.horizontalAdvance(word) + 2 * kBadgePadding, metrics.height() + 4};
}

void paintBadge(QPainter& painter, const QPoint& topLeft, const QString& word, const Theme& theme) {
    const QRectF box(topLeft, QSizeF(badgeSize(word, theme)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Tone::Border), 1));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(theme.color(Tone::Muted));
    painter.setFont(badgeFont(theme));
    painter.drawText(box, Qt::AlignCenter, word);
    painter.restore();
}

} // namespace omgekeerd::ui
