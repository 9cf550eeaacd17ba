// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/palettedelegate.h"

#include "ui/style/cuttext.h"
#include "ui/style/parts.h"
#include "ui/viewmodels/palette.h"

#include <QPainter>

namespace omgekeerd::ui {

namespace {

constexpr int kSide = 12;
constexpr int kBetween = 12;
constexpr int kLeastRow = 32;

const PaletteEntry* entryAt(const QModelIndex& index) {
    const auto* model = qobject_cast<const PaletteModel*>(index.model());
    Q_ASSERT(model != nullptr);
    return model->entry(index);
}

void drawLine(QPainter& painter, const QRect& box, const QString& words, const QFont& font) {
    const QStringList line = cutAtWord(words, font, box.width(), 1);
    painter.setFont(font);
    painter.drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), line.isEmpty() ? QString() : line.constFirst());
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.widget);
    const QFont font = entryAt(index) != nullptr ? theme.font(TypeSize::Body)
                                                 : theme.font(TypeSize::Caption, TypeFace::SansBold);
    return {200, entryAt(index) != nullptr ? qMax(kLeastRow, QFontMetrics(font).height() + 12)
                                           : QFontMetrics(font).height() + 12};
}

void PaletteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const Theme& theme = themeOf(option.widget);
    const PaletteEntry* entry = entryAt(index);
    QRect box = option.rect.adjusted(kSide, 0, -kSide, 0);
    painter->save();
    if (entry == nullptr) {
        painter->setPen(theme.color(Tone::Muted));
        drawLine(*painter, box.adjusted(0, 4, 0, 0), index.data().toString(), theme.font(TypeSize::Caption, TypeFace::SansBold));
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.color(Tone::AccentTint));
    const QFont caption = theme.font(TypeSize::Caption);
    if (!entry->key.isEmpty()) {
        const int width = QFontMetrics(caption).horizontalAdvance(entry->key);
        painter->setFont(caption);
        painter->setPen(theme.color(Tone::Muted));
        painter->drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), entry->key);
        box.setRight(box.right() - width - kBetween);
    }
    const QFont body = theme.font(TypeSize::Body);
    painter->setPen(theme.color(Tone::Text));
    drawLine(*painter, box, entry->title, body);
    box.setLeft(box.left() + QFontMetrics(body).horizontalAdvance(entry->title) + kBetween);
    const QFont small = theme.font(TypeSize::Small);
    if (box.width() > QFontMetrics(small).averageCharWidth() * 8) {
        painter->setPen(theme.color(Tone::Muted));
        drawLine(*painter, box, entry->more, small);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        parts::drawCellFocus(*painter, option.rect, theme);
    painter->restore();
}

} // namespace omgekeerd::ui
