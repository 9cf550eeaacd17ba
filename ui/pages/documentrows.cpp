// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/documentrows.h"

#include "ui/style/cuttext.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace omgekeerd::ui {

namespace {

constexpr int kAbove = 7;
constexpr int kBelow = 8;
constexpr int kIcon = 18;
constexpr int kGap = 16;

} // namespace

QSize DocumentRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const Theme& theme = themeOf(option.widget);
    const int words = QFontMetrics(theme.font(TypeSize::Body, TypeFace::SansBold)).height() +
                      QFontMetrics(theme.font(TypeSize::Caption)).height();
    return {120, kAbove + words + kBelow};
}

void DocumentRows::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const Theme& theme = themeOf(option.widget);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString words = index.data().toString();
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    const int icon = scaled(kIcon, theme);
    const QRect row = option.rect;
    paintIcon(
        *painter, QRectF(row.left() + 4, row.center().y() - icon / 2.0, icon, icon), Icon::Document,
        theme.color(Tone::Accent)
    );
    QRect box = row.adjusted(4 + icon + kGap, kAbove, -4, 0);
    const QFont bold = theme.font(TypeSize::Body, TypeFace::SansBold);
    const QFont small = theme.font(TypeSize::Caption);
    const QString name = words.section(u'\n', 0, 0);
    painter->setPen(theme.color(Tone::Text));
    box.setTop(box.top() + drawLines(*painter, box, cutAtWord(name, bold, box.width(), 1), bold));
    painter->setPen(theme.color(Tone::Muted));
    drawLines(*painter, box, cutAtWord(words.section(u'\n', 1), small, box.width(), 1), small);
    if (!option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.color(Tone::Hairline), 1));
        painter->drawLine(row.bottomLeft(), row.bottomRight());
    }
    painter->restore();
}

} // namespace omgekeerd::ui
