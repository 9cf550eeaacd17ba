// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/theme.h"

#include <QIconEngine>
#include <QPainterPath>

namespace omgekeerd::ui {

namespace {

/// The outlines on a grid of 24: M and L move and draw to a point, C is a curve, Z closes, O is a
/// ring (centre, radius), A is an arc (centre, radius, start and sweep in degrees, anticlockwise
/// from three o'clock), R is a box with round corners (x, y, width, height, radius), D is a filled
/// dot (centre, radius).
QString outlineOf(Icon icon) {
    switch (icon) {
    case Icon::Search:
        return QStringLiteral("O 10 10 6.5 M 15 15 L 21 21");
    case Icon::Together:
        return QStringLiteral("O 8.5 8 3.6 M 2 20 C 2 15.5 5 14 8.5 14 C 12 14 15 15.5 15 20 "
                              "A 16.5 8 3.3 110 -220 M 17 14.2 C 20 14.6 22 16.4 22 20");
    case Icon::Cover:
        return QStringLiteral("R 3 4.5 18 15 1.5 M 3.5 5 L 20.5 19");
    case Icon::Help:
        return QStringLiteral(
            "O 12 12 9.5 M 9.2 9.6 C 9.2 7.8 10.4 6.8 12 6.8 C 13.7 6.8 14.8 7.9 14.8 9.4 "
            "C 14.8 11.6 12 11.7 12 14 D 12 17.2 1.2"
        );
    case Icon::ReadOver:
        return QStringLiteral(
            "M 12 6.5 C 10 4.8 7 4.3 2.5 4.5 L 2.5 18.5 C 7 18.3 10 18.8 12 20.5 "
            "C 14 18.8 17 18.3 21.5 18.5 L 21.5 4.5 C 17 4.3 14 4.8 12 6.5 L 12 20.5"
        );
    case Icon::Document:
        return QStringLiteral(
            "M 5 2.5 L 14.5 2.5 L 19.5 7.5 L 19.5 21.5 L 5 21.5 Z M 14.5 2.5 L 14.5 7.5 "
            "L 19.5 7.5 M 8.5 12.5 L 15.5 12.5 M 8.5 16.5 L 15.5 16.5"
        );
    case Icon::Edit:
        return QStringLiteral(
            "M 4 20 L 4.8 15.8 L 16.2 4.4 L 19.6 7.8 L 8.2 19.2 Z M 13.8 6.8 L 17.2 10.2"
        );
    case Icon::Lock:
        return QStringLiteral(
            "R 4.5 10.5 15 11 1.8 M 8 10.5 L 8 7.5 C 8 2.2 16 2.2 16 7.5 L 16 10.5"
        );
    case Icon::Eye:
        return QStringLiteral("M 2 12 C 6 5.5 18 5.5 22 12 C 18 18.5 6 18.5 2 12 Z O 12 12 3");
    case Icon::Flag:
        return QStringLiteral("M 5.5 21.5 L 5.5 3.5 L 18.5 3.5 L 15.5 8 L 18.5 12.5 L 5.5 12.5");
    case Icon::LookBack:
        return QStringLiteral("O 12 12 9.5 M 12 6.5 L 12 12 L 16 14");
    case Icon::Plus:
        return QStringLiteral("M 12 4.5 L 12 19.5 M 4.5 12 L 19.5 12");
    case Icon::ChevronLeft:
        return QStringLiteral("M 15 5 L 8 12 L 15 19");
    case Icon::ChevronRight:
        return QStringLiteral("M 9 5 L 16 12 L 9 19");
    case Icon::ChevronUp:
        return QStringLiteral("M 5 15 L 12 8 L 19 15");
    case Icon::ChevronDown:
        return QStringLiteral("M 5 9 L 12 16 L 19 9");
    case Icon::BentArrow:
        return QStringLiteral("M 4.5 4 L 4.5 14.5 L 19.5 14.5 M 14.5 9.5 L 19.5 14.5 L 14.5 19.5");
    case Icon::Leap:
        return QStringLiteral("M 2.5 19 C 4 8.5 12 5.5 20.5 11 M 14.2 11.6 L 20.8 11.2 L 20.6 4.6");
    case Icon::Open:
        return QStringLiteral(
            "M 12 3 L 12 14.5 M 7 9.8 L 12 14.8 L 17 9.8 M 3.5 17 L 3.5 20.5 L 20.5 20.5 "
            "L 20.5 17"
        );
    case Icon::Print:
        return QStringLiteral("M 7 8.5 L 7 3 L 17 3 L 17 8.5 R 2.5 8.5 19 9 1.8 R 7 14 10 7.5 0.5");
    case Icon::Pause:
        return QStringLiteral("M 8.5 5 L 8.5 19 M 15.5 5 L 15.5 19");
    case Icon::ChainText:
        return QStringLiteral(
            "M 7.5 20 L 7.5 4.5 M 3.5 8.5 L 7.5 4.5 L 11.5 8.5 M 16.5 4 L 16.5 19.5 "
            "M 12.5 15.5 L 16.5 19.5 L 20.5 15.5"
        );
    case Icon::Differs:
        return QStringLiteral("M 4 9 L 20 9 M 4 15 L 20 15 M 16.5 4 L 7.5 20");
    case Icon::Language:
        return QStringLiteral(
            "O 12 12 9.5 M 2.5 12 L 21.5 12 M 12 2.5 C 8.5 5 7.6 8.5 7.6 12 C 7.6 15.5 8.5 19 12 21.5 "
            "M 12 2.5 C 15.5 5 16.4 8.5 16.4 12 C 16.4 15.5 15.5 19 12 21.5"
        );
    case Icon::Menus:
        return QStringLiteral("M 3.5 6.5 L 20.5 6.5 M 3.5 12 L 20.5 12 M 3.5 17.5 L 20.5 17.5");
    case Icon::Remove:
        return QStringLiteral("M 6 6 L 18 18 M 18 6 L 6 18");
    case Icon::Mark:
        return {}; // two colours: painted by itself
    }
    Q_UNREACHABLE();
}

/// Reads an outline; filled dots go into their own path.
class OutlineReader {
public:
    explicit OutlineReader(const QString& outline)
        : m_words(outline.split(u' ', Qt::SkipEmptyParts)) {}

    void read(QPainterPath& strokes, QPainterPath& dots) {
        while (m_at < m_words.size())
            readPiece(m_words.at(m_at++).at(0), strokes, dots);
    }

private:
    qreal number() { return m_words.at(m_at++).toDouble(); }
    QPointF point() {
        const qreal x = number();
        return {x, number()};
    }
    void readPiece(QChar kind, QPainterPath& strokes, QPainterPath& dots) {
        if (kind == u'M') {
            strokes.moveTo(point());
        } else if (kind == u'L') {
            strokes.lineTo(point());
        } else if (kind == u'C') {
            const QPointF first = point();
            const QPointF second = point();
            strokes.cubicTo(first, second, point());
        } else if (kind == u'Z') {
            strokes.closeSubpath();
        } else if (kind == u'O' || kind == u'D') {
            const QPointF centre = point();
            const qreal radius = number();
            (kind == u'O' ? strokes : dots).addEllipse(centre, radius, radius);
        } else if (kind == u'A') {
            const QPointF centre = point();
            const qreal radius = number();
            const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
            const qreal start = number();
            strokes.arcMoveTo(box, start);
            strokes.arcTo(box, start, number());
        } else if (kind == u'R') {
            const QPointF corner = point();
            const QPointF size = point();
            const qreal radius = number();
            strokes.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
        }
    }

    QStringList m_words;
    qsizetype m_at = 0;
};

/// The mark: a ring that the thread draws and one knot at its lower left, with a gap of the ground
/// round the knot.
void paintMark(QPainter& painter, const QColor& ring) {
    const QColor knot = themeOf(nullptr).hue(Step::Wish);
    QPainterPath arc;
    const QRectF box(12 - 7.8, 11.4 - 7.8, 15.6, 15.6);
    arc.arcMoveTo(box, 265);
    arc.arcTo(box, 265, 270);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ring, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(arc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(knot);
    painter.drawEllipse(QPointF(6.2, 17.8), 4, 4);
}

/// Paints an icon of ours at any size.
class OutlineEngine final : public QIconEngine {
public:
    OutlineEngine(Icon icon, QColor color) : m_icon(icon), m_color(std::move(color)) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        const QColor muted = themeOf(nullptr).color(Tone::Muted);
        paintIcon(*painter, QRectF(rect), m_icon, m_color.isValid() ? m_color : muted);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new OutlineEngine(m_icon, m_color); }

private:
    Icon m_icon;
    QColor m_color;
};

} // namespace

void paintIcon(QPainter& painter, const QRectF& box, Icon icon, const QColor& color) {
    const qreal side = qMin(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 24, side / 24);
    if (icon == Icon::Mark) {
        paintMark(painter, color);
    } else {
        QPainterPath strokes;
        QPainterPath dots;
        OutlineReader(outlineOf(icon)).read(strokes, dots);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(strokes);
        painter.fillPath(dots, color);
    }
    painter.restore();
}

QIcon iconFor(Icon icon, const QColor& color) {
    return QIcon(new OutlineEngine(icon, color));
}

} // namespace omgekeerd::ui
