// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/caselistdelegate.h"

#include "ui/pages/caselistmodel.h"
#include "ui/style/cuttext.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kSide = 20;
constexpr int kTop = 11;
constexpr int kBottom = 12;
constexpr int kShape = 17;
constexpr int kShapeStep = 22;
constexpr qreal kCorner = 9;

/// The columns of a row, which grow with the text.
struct RowColumns {
    RowColumns(const QRect& rect, const Theme& theme)
        : person(theme.font(TypeSize::Lead, TypeFace::SerifBold)),
          title(theme.font(TypeSize::Body, TypeFace::SansBold)),
          small(theme.font(TypeSize::Small)),
          caption(theme.font(TypeSize::Caption)) {
        const int inside = rect.width() - 2 * kSide;
        const int first = qMin(scaled(168, theme), inside / 3);
        const int last = 6 * scaled(kShapeStep, theme);
        const int top = rect.top() + kTop;
        const int high = rect.height() - kTop - kBottom;
        personBox = QRect(rect.left() + kSide, top, first - 12, high);
        lastBox = QRect(rect.right() + 1 - kSide - last, top, last, high);
        middleBox = QRect(
            personBox.left() + first, top, lastBox.left() - personBox.left() - first - 16, high
        );
    }
    QFont person;
    QFont title;
    QFont small;
    QFont caption;
    QRect personBox;
    QRect middleBox;
    QRect lastBox;
};

QString badge() {
    return CaseListDelegate::tr("OEFENING");
}

const CaseRow& rowAt(const QModelIndex& index) {
    const auto* model = qobject_cast<const CaseListModel*>(index.model());
    Q_ASSERT(model != nullptr);
    return model->row(index);
}

/// The row as an outline: the first and the last follow the corners of the card.
QPainterPath outlineOf(const QRectF& rect, bool first, bool last) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, kCorner, kCorner);
    if (!first)
        path.addRect(QRectF(rect.left(), rect.top(), rect.width(), rect.height() / 2));
    if (!last)
        path.addRect(QRectF(rect.left(), rect.center().y(), rect.width(), rect.height() / 2));
    return path.simplified();
}

} // namespace

QSize CaseListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.widget);
    const int words = QFontMetrics(theme.font(TypeSize::Lead, TypeFace::SerifBold)).height();
    const int person = words + 3 + badgeSize(badge(), theme).height();
    const auto* model = qobject_cast<const CaseListModel*>(index.model());
    const auto high = [&theme](TypeSize size) { return QFontMetrics(theme.font(size)).height(); };
    const int lines = model != nullptr && model->hasTerms()
                          ? high(TypeSize::Body) + high(TypeSize::Small) + high(TypeSize::Caption) + 4
                          : 0;
    return {300, kTop + qMax(person, lines) + kBottom};
}

void CaseListDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const Theme& theme = themeOf(option.widget);
    const CaseRow& row = rowAt(index);
    const RowColumns columns(option.rect, theme);
    painter->save();
    paintGround(*painter, option, index, theme);
    paintPerson(*painter, columns.personBox, row, theme);
    QRect box = columns.middleBox;
    painter->setPen(theme.color(Tone::Text));
    box.setTop(
        box.top() +
        drawLines(*painter, box, cutAtWord(row.title, columns.title, box.width(), 1), columns.title)
    );
    painter->setPen(theme.color(Tone::Muted));
    box.setTop(
        box.top() +
        drawLines(*painter, box, cutAtWord(row.sentence, columns.small, box.width(), 1), columns.small)
    );
    drawLines(*painter, box, cutAtWord(row.terms, columns.caption, box.width(), 1), columns.caption);
    paintShapes(*painter, columns.lastBox, row, theme);
    painter->setFont(columns.caption);
    painter->setPen(theme.color(Tone::Muted));
    painter->drawText(
        columns.lastBox, static_cast<int>(Qt::AlignRight | Qt::AlignBottom), row.when
    );
    painter->restore();
}

void CaseListDelegate::paintGround(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
    const Theme& theme
) const {
    const bool first = index.row() == 0;
    const bool last = index.row() + 1 == index.model()->rowCount();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.setRenderHint(QPainter::Antialiasing);
    if (chosen)
        painter.fillPath(
            outlineOf(QRectF(option.rect), first, last), theme.color(Tone::AccentTint)
        );
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillPath(outlineOf(QRectF(option.rect), first, last), theme.color(Tone::Bg));
    if (!last) {
        painter.setPen(QPen(theme.color(Tone::Hairline), 1));
        const qreal y = option.rect.bottom() + 0.5;
        painter.drawLine(QPointF(option.rect.left(), y), QPointF(option.rect.right() + 1, y));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(
            QPen(theme.color(Tone::Focus), 3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
        );
        painter.drawPath(outlineOf(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), first, last)
        );
    }
}

void CaseListDelegate::paintPerson(
    QPainter& painter, const QRect& box, const CaseRow& row, const Theme& theme
) const {
    const QFont font = theme.font(TypeSize::Lead, TypeFace::SerifBold);
    painter.setPen(theme.color(Tone::Text));
    const int below = drawLines(painter, box, cutAtWord(row.person, font, box.width(), 1), font);
    if (row.exercise)
        paintBadge(painter, {box.left(), box.top() + below + 2}, badge(), theme);
}

void CaseListDelegate::paintShapes(
    QPainter& painter, const QRect& box, const CaseRow& row, const Theme& theme
) const {
    const int shape = scaled(kShape, theme);
    const int stride = scaled(kShapeStep, theme);
    int x = box.right() + 1 - 6 * stride + (stride - shape);
    for (Step step : allOf<Step>()) {
        const bool written =
            std::find(row.written.begin(), row.written.end(), step) != row.written.end();
        const QColor stroke = written ? theme.hue(step) : theme.color(Tone::Border);
        const QColor fill = written ? theme.tint(step) : QColor();
        paintStepShape(
            painter, QRectF(x, box.top() + 2, shape, shape), step, stroke, fill, written ? 1.7 : 1.3
        );
        x += stride;
    }
}

} // namespace omgekeerd::ui
