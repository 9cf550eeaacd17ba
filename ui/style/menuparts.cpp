// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/parts.h"

#include <QApplication>
#include <QPainter>

namespace omgekeerd::ui::parts {

namespace {

constexpr int kSide = 12;
constexpr int kMarkRoom = 22;
constexpr int kKeyGap = 32;
constexpr int kThumb = 9;
constexpr int kShortestThumb = 32;

/// Flags as drawText() takes them.
int textFlags(Qt::Alignment alignment, const QStyleOption& option) {
    const bool shown = QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut, &option) != 0;
    return static_cast<int>(alignment.toInt()) |
           (shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

} // namespace

void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme) {
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(option.rect, theme.color(Tone::Bg));
    if (chosen) {
        painter.setPen(QPen(theme.color(Tone::Border), 1));
        painter.setBrush(theme.color(Tone::AccentTint));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 3.5, -0.5, -3.5), 6, 6);
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(theme.color(enabled ? Tone::Text : Tone::Muted));
    painter.drawText(option.rect, textFlags(Qt::AlignCenter, option), option.text);
    painter.restore();
}

void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme) {
    const QRect& rect = option.rect;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.setPen(QPen(theme.color(Tone::Hairline), 1));
        const qreal y = rect.center().y() + 0.5;
        painter.drawLine(QPointF(rect.left() + kSide, y), QPointF(rect.right() - kSide, y));
        painter.restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (chosen) {
        painter.setPen(QPen(theme.color(Tone::Focus), 2));
        painter.setBrush(theme.color(Tone::AccentTint));
        painter.drawRoundedRect(QRectF(rect).adjusted(3, 1, -3, -1), 6, 6);
    }
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        const QPointF middle(rect.left() + kSide + 6, rect.center().y() + 0.5);
        if (option.checkType == QStyleOptionMenuItem::Exclusive) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(Tone::Accent));
            painter.drawEllipse(middle, 4, 4);
        } else {
            drawTick(painter, QRectF(middle.x() - 9, middle.y() - 9, 18, 18), theme.color(Tone::Accent));
        }
    }
    painter.setPen(theme.color(enabled ? Tone::Text : Tone::Muted));
    painter.setFont(option.font);
    const qsizetype tab = option.text.indexOf(u'\t');
    const QRect words = rect.adjusted(kSide + kMarkRoom, 0, -kSide, 0);
    painter.drawText(
        words, textFlags(Qt::AlignLeft | Qt::AlignVCenter, option),
        tab < 0 ? option.text : option.text.left(tab)
    );
    if (tab >= 0) {
        painter.setFont(theme.font(TypeSize::Caption));
        painter.setPen(theme.color(Tone::Muted));
        painter.drawText(
            words.adjusted(0, 0, -4, 0), textFlags(Qt::AlignRight | Qt::AlignVCenter, option),
            option.text.mid(tab + 1)
        );
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRectF box(words.right() - 12, words.center().y() - 6, 12, 12);
        paintIcon(painter, box, Icon::ChevronRight, theme.color(Tone::Text));
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    const QFontMetrics metrics(option.font);
    const qsizetype tab = option.text.indexOf(u'\t');
    int width =
        metrics.size(Qt::TextShowMnemonic, tab < 0 ? option.text : option.text.left(tab)).width();
    if (tab >= 0)
        width += kKeyGap + metrics.horizontalAdvance(option.text.mid(tab + 1));
    return {width + 2 * kSide + kMarkRoom + 12, qMax(kMenuItemHeight, metrics.height() + 10)};
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
    const QRect& rect = option.rect;
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? rect.height() : rect.width();
    const int range = option.maximum - option.minimum;
    const int whole = range + option.pageStep;
    const int thumb = range <= 0 || whole <= 0
                          ? length
                          : qBound(
                                qMin(kShortestThumb, length),
                                static_cast<int>(qint64(length) * option.pageStep / whole), length
                            );
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown
    );
    auto along = [&](int from, int size) {
        return upright ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                       : QRect(rect.left() + from, rect.top(), size, rect.height());
    };
    QRect found;
    if (part == QStyle::SC_ScrollBarSlider)
        found = along(start, thumb);
    else if (part == QStyle::SC_ScrollBarSubPage)
        found = along(0, start);
    else if (part == QStyle::SC_ScrollBarAddPage)
        found = along(start + thumb, length - start - thumb);
    else if (part == QStyle::SC_ScrollBarGroove)
        found = rect;
    return QStyle::visualRect(option.direction, rect, found);
}

void drawScrollBar(
    QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme
) {
    if (option.maximum <= option.minimum)
        return;
    const bool upright = option.orientation == Qt::Vertical;
    QRectF thumb(handle);
    if (upright)
        thumb.adjust((thumb.width() - kThumb) / 2, 2, -(thumb.width() - kThumb) / 2, -2);
    else
        thumb.adjust(2, (thumb.height() - kThumb) / 2, -2, -(thumb.height() - kThumb) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Tone::Border));
    painter.drawRoundedRect(thumb, kThumb / 2.0, kThumb / 2.0);
    painter.restore();
}

} // namespace omgekeerd::ui::parts
