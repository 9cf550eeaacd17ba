// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/effectsdelegate.h"

#include "ui/style/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QFontMetrics>

namespace omgekeerd::ui {

namespace {

constexpr int kPad = 10;
constexpr int kPadY = 6;
constexpr int kGap = 8;
constexpr int kNarrowInEms = 13; ///< below this the sentence stands under the shape, not beside it

/// Where the parts of one effect stand in a cell of this width.
struct EffectLayout {
    int shape = 16;
    int wordLeft = 0;
    int textLeft = 0;
    int textWidth = 0;
    int wordHeight = 0;

    EffectLayout(int cellWidth, const Theme& theme) {
        const QFontMetrics word(theme.font(TypeSize::Small, TypeFace::SansBold));
        const QFontMetrics text(theme.font(TypeSize::Small));
        wordHeight = word.height();
        shape = qMax(14, qRound(wordHeight * 0.8));
        wordLeft = kPad + shape + kGap;
        const bool narrow = cellWidth < text.horizontalAdvance(u'n') * kNarrowInEms * 2;
        textLeft = narrow ? kPad : wordLeft;
        textWidth = cellWidth - textLeft - kPad;
    }
};

int heightOfEffects(const std::vector<ShownEffect>& effects, int width, const Theme& theme) {
    const EffectLayout layout(width, theme);
    int height = 0;
    for (const ShownEffect& effect : effects) {
        if (height > 0)
            height += kGap;
        height += layout.wordHeight +
                  WrappedText(effect.text, theme.font(TypeSize::Small)).heightFor(layout.textWidth);
    }
    return height;
}

} // namespace

int EffectsDelegate::heightOf(
    const EffectsRow& row, int whoWidth, int termWidth, const QWidget* view
) const {
    const Theme& theme = themeOf(view);
    if (row.kind == EffectsRow::Kind::Band) {
        const int width = whoWidth + 3 * termWidth - 2 * kPad;
        const QFontMetrics small(theme.font(TypeSize::Small));
        const int beside = small.horizontalAdvance(row.note) + small.horizontalAdvance(row.costs) + 3 * kGap;
        const WrappedText name(row.name, theme.font(TypeSize::Lead, TypeFace::SansBold));
        const bool fits = QFontMetrics(theme.font(TypeSize::Lead, TypeFace::SansBold))
                                  .horizontalAdvance(row.name) + beside <= width;
        const WrappedText under(row.note % u"  " % row.costs, theme.font(TypeSize::Small));
        return name.heightFor(width) + (fits ? 0 : under.heightFor(width)) + 2 * kPadY;
    }
    int height = WrappedText(row.who, theme.font(TypeSize::Small)).heightFor(whoWidth - 2 * kPad);
    for (const auto& effects : row.terms)
        height = qMax(height, heightOfEffects(effects, termWidth, theme));
    return qMax(height, 24) + 2 * kPadY;
}

void EffectsDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const auto* model = qobject_cast<const EffectsModel*>(index.model());
    if (!model)
        return;
    const Theme& theme = themeOf(option.widget);
    const EffectsRow& row = model->row(index.row());
    painter->save();
    const bool isBand = row.kind == EffectsRow::Kind::Band;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(
        option.rect, isBand     ? theme.tint(Step::Effects)
                     : selected ? theme.color(Tone::AccentTint)
                                : theme.color(Tone::Surface)
    );
    if (isBand)
        paintBand(*painter, option, row);
    else if (index.column() == EffectsModel::Who)
        WrappedText(row.who, theme.font(TypeSize::Small))
            .paint(*painter, option.rect.adjusted(kPad, kPadY, -kPad, 0), theme.color(Tone::Text));
    else
        paintEffects(*painter, option, model->effectsAt(index));
    painter->setPen(theme.color(Tone::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!isBand && index.column() != EffectsModel::Long)
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.color(Tone::Focus), 3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
    }
    painter->restore();
}

void EffectsDelegate::paintBand(
    QPainter& painter, const QStyleOptionViewItem& option, const EffectsRow& row
) const {
    const Theme& theme = themeOf(option.widget);
    const QFont nameFont = theme.font(TypeSize::Lead, TypeFace::SansBold);
    const QFont smallFont = theme.font(TypeSize::Small);
    const QFontMetrics name(nameFont);
    const QFontMetrics small(smallFont);
    const QRect box = option.rect.adjusted(kPad, kPadY, -kPad, -kPadY);
    const int nameWidth = name.horizontalAdvance(row.name);
    const int besideWidth = small.horizontalAdvance(row.note) + small.horizontalAdvance(row.costs) + 3 * kGap;

    WrappedText(row.name, nameFont).paint(painter, box, theme.color(Tone::Text));
    painter.setFont(smallFont);
    if (nameWidth + besideWidth > box.width()) {
        const int top = WrappedText(row.name, nameFont).heightFor(box.width());
        WrappedText(row.note % u"  " % row.costs, smallFont)
            .paint(painter, box.adjusted(0, top, 0, 0), theme.color(Tone::Text));
        return;
    }
    const int baseline = box.top() + name.ascent();
    painter.setPen(theme.color(Tone::Muted));
    painter.drawText(box.left() + nameWidth + kPad, baseline, row.note);
    painter.setPen(theme.color(Tone::Text));
    painter.drawText(box.right() + 1 - small.horizontalAdvance(row.costs), baseline, row.costs);
}

void EffectsDelegate::paintEffects(
    QPainter& painter, const QStyleOptionViewItem& option, const std::vector<ShownEffect>& effects
) const {
    const Theme& theme = themeOf(option.widget);
    const EffectLayout layout(option.rect.width(), theme);
    const QFont wordFont = theme.font(TypeSize::Small, TypeFace::SansBold);
    const QFontMetrics word(wordFont);
    int y = option.rect.top() + kPadY;
    for (const ShownEffect& effect : effects) {
        const QRectF shape(
            option.rect.left() + kPad, y + (layout.wordHeight - layout.shape) / 2.0, layout.shape, layout.shape
        );
        if (effect.direction)
            paintDirection(painter, shape, *effect.direction, theme);
        painter.setFont(effect.direction ? wordFont : theme.font(TypeSize::Small));
        painter.setPen(theme.color(effect.direction ? Tone::Text : Tone::Muted));
        painter.drawText(option.rect.left() + (effect.direction ? layout.wordLeft : kPad), y + word.ascent(), effect.word);
        y += layout.wordHeight;
        const WrappedText text(effect.text, theme.font(TypeSize::Small));
        text.paint(
            painter, QRect(option.rect.left() + layout.textLeft, y, layout.textWidth, 1),
            theme.color(Tone::Text)
        );
        y += text.heightFor(layout.textWidth) + kGap;
    }
}

} // namespace omgekeerd::ui
