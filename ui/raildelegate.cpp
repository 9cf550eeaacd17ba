// SPDX-License-Identifier: EUPL-1.2
#include "ui/raildelegate.h"

#include "ui/style/cuttext.h"
#include "ui/style/parts.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace omgekeerd::ui {

namespace {

constexpr int kTop = 9;
constexpr int kBottom = 14;
constexpr int kLeft = 20;
constexpr int kRight = 14;
constexpr int kShape = 28;
constexpr int kTextGap = 12;
constexpr int kBar = 5;

/// The lengths of a row, grown with the text.
struct RowMeasure {
    explicit RowMeasure(const Theme& theme)
        : name(theme.font(TypeSize::Body, TypeFace::SansBold)),
          sentence(theme.font(TypeSize::Caption)),
          shape(qMax(kShape, QFontMetrics(name).height() * kShape / 20)) {}

    QRectF shapeBox(const QRect& row) const {
        return QRectF(row.left() + kLeft, row.top() + kTop + 1, shape, shape);
    }
    QRect textBox(const QRect& row) const {
        return row.adjusted(kLeft + shape + kTextGap, kTop, -kRight, 0);
    }

    QFont name;
    QFont sentence;
    int shape;
};

const RailRow& rowAt(const QModelIndex& index) {
    const auto* model = qobject_cast<const RailModel*>(index.model());
    Q_ASSERT(model != nullptr);
    return model->row(index);
}

bool isMuted(RailState state) {
    return state == RailState::Empty || state == RailState::Closed || state == RailState::Ahead;
}

} // namespace

QSize RailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const RowMeasure measure(themeOf(option.widget));
    const int words =
        QFontMetrics(measure.name).height() + m_lines * QFontMetrics(measure.sentence).height();
    return {200, kTop + words + kBottom + 1};
}

void RailDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const Theme& theme = themeOf(option.widget);
    const RailRow& row = rowAt(index);
    painter->save();
    if (row.here || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(Tone::Surface));
    if (row.here) {
        painter->setPen(QPen(theme.color(Tone::Hairline), 1));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    paintThread(*painter, option.rect, index, theme);
    paintShape(*painter, RowMeasure(theme).shapeBox(option.rect), row, theme);
    paintWords(*painter, option, row, theme);
    if (row.here)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), kBar, option.rect.height()),
            theme.hue(row.step)
        );
    if (option.state.testFlag(QStyle::State_HasFocus))
        parts::drawCellFocus(*painter, option.rect, theme);
    painter->restore();
}

// Solid between two steps that hold a sentence, dotted elsewhere. Each row paints its part: from
// the row before to its shape, and from its shape onward.
void RailDelegate::paintThread(
    QPainter& painter, const QRect& rect, const QModelIndex& index, const Theme& theme
) const {
    const QRectF shape = RowMeasure(theme).shapeBox(rect);
    const qreal x = shape.center().x();
    const bool written = !isMuted(rowAt(index).state);
    auto draw = [&](qreal from, qreal to, int neighbour) {
        QPen pen(theme.color(Tone::Muted), 2, Qt::SolidLine, Qt::FlatCap);
        if (!written || isMuted(rowAt(index.siblingAtRow(neighbour)).state))
            pen.setDashPattern({1, 1.5});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, from), QPointF(x, to));
    };
    if (index.row() > 0)
        draw(rect.top(), shape.top() + 3, index.row() - 1);
    if (index.row() + 1 < index.model()->rowCount())
        draw(shape.bottom() - 2, rect.bottom() + 1, index.row() + 1);
}

void RailDelegate::paintShape(
    QPainter& painter, const QRectF& box, const RailRow& row, const Theme& theme
) const {
    const bool muted = isMuted(row.state);
    // The ground under an outline hides the thread behind it.
    const QColor ground = theme.color(row.here ? Tone::Surface : Tone::Sunk);
    const bool again = row.state == RailState::LookAgain;
    const bool lit = row.here || !muted;
    paintStepShape(
        painter, box, row.step, lit ? theme.hue(row.step) : theme.color(Tone::Border),
        muted ? ground : theme.tint(row.step), 2.4, again
    );
}

void RailDelegate::paintWords(
    QPainter& painter, const QStyleOptionViewItem& option, const RailRow& row, const Theme& theme
) const {
    const RowMeasure measure(theme);
    QRect box = measure.textBox(option.rect);
    painter.setPen(theme.color(Tone::Text));
    box.setTop(box.top() + drawLines(painter, box, {row.name}, measure.name));
    if (row.wentAhead) {
        const QFontMetrics metrics(measure.name);
        const QRectF leap(
            box.left() + metrics.horizontalAdvance(row.name) + 8.0,
            box.top() - metrics.height() + 2.0, 18, 18
        );
        paintIcon(painter, leap, Icon::Leap, theme.color(Tone::Text));
    }
    painter.setPen(theme.color(isMuted(row.state) ? Tone::Muted : Tone::Text));
    drawLines(
        painter, box, cutAtWord(row.sentence, measure.sentence, box.width(), m_lines),
        measure.sentence
    );
}

} // namespace omgekeerd::ui
