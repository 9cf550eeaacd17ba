// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/articledelegate.h"

#include "ui/style/theme.h"
#include "ui/viewmodels/articlecardsmodel.h"
#include "ui/widgets/wrappedtext.h"
#include "ui/wording/articlesentence.h"

#include <QFontMetrics>
#include <QPainter>

namespace omgekeerd::ui {

namespace {

constexpr int kGap = 10; ///< ground between two cards
constexpr int kPad = 16;
constexpr int kPadY = 9;
constexpr int kMaxLines = 2;

/// Where the parts of a card stand when it is this wide.
struct CardLayout {
    int shape = 26;
    int textLeft = 0;
    int textWidth = 0;
    int buttonWidth = 0;
    int buttonHeight = 32;
    int titleHeight = 0;

    CardLayout(int width, const Theme& theme) {
        const QFontMetrics small(theme.font(TypeSize::Small));
        titleHeight = QFontMetrics(theme.font(TypeSize::Body, TypeFace::SansBold)).height();
        shape = qRound(titleHeight * 1.3);
        buttonWidth = small.horizontalAdvance(sentence(ArticleSentence::Open)) + 28;
        buttonHeight = qMax(32, small.height() + 12);
        textLeft = kPad + shape + 14;
        textWidth = qMax(40, width - textLeft - buttonWidth - 2 * kPad);
    }
};

} // namespace

int ArticleDelegate::heightFor(const QModelIndex& index, int width, const QWidget* view) const {
    const auto* model = qobject_cast<const ArticleCardsModel*>(index.model());
    if (!model)
        return 0;
    const Theme& theme = themeOf(view);
    const CardLayout layout(width, theme);
    const ArticleCardRow& card = model->row(index.row());
    const QFontMetrics bold(theme.font(TypeSize::Body, TypeFace::SansBold));
    const QFontMetrics small(theme.font(TypeSize::Small));
    const bool oneTitle =
        bold.horizontalAdvance(card.citation) + 8 + small.horizontalAdvance(card.keyName) <= layout.textWidth;
    const int title =
        WrappedText(card.citation, theme.font(TypeSize::Body, TypeFace::SansBold)).heightFor(layout.textWidth) +
        (oneTitle ? 0 : small.height());
    const int opens = WrappedText(card.opens, theme.font(TypeSize::Small), kMaxLines).heightFor(layout.textWidth);
    return qMax(title + opens, layout.buttonHeight) + 2 * kPadY + kGap;
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.rect.width(), heightFor(index, option.rect.width(), option.widget)};
}

void ArticleDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const auto* model = qobject_cast<const ArticleCardsModel*>(index.model());
    if (!model)
        return;
    const Theme& theme = themeOf(option.widget);
    const ArticleCardRow& card = model->row(index.row());
    const QRect box = option.rect.adjusted(0, 0, 0, -kGap);
    const CardLayout layout(box.width(), theme);
    const QFont bold = theme.font(TypeSize::Body, TypeFace::SansBold);
    const QFont small = theme.font(TypeSize::Small);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.color(focused ? Tone::Focus : Tone::Hairline), focused ? 3 : 1));
    painter->setBrush(theme.color(Tone::Surface));
    const double edge = focused ? 1.5 : 0.5;
    painter->drawRoundedRect(QRectF(box).adjusted(edge, edge, -edge, -edge), 10, 10);

    paintStepShape(
        *painter,
        QRectF(box.left() + kPad, box.top() + (box.height() - layout.shape) / 2.0, layout.shape, layout.shape),
        Step::Article, theme.hue(Step::Article), theme.color(Tone::Surface)
    );
    const QRect text(box.left() + layout.textLeft, box.top() + kPadY, layout.textWidth, 1);
    const QFontMetrics boldMetrics(bold);
    const int titleWidth = boldMetrics.horizontalAdvance(card.citation);
    const WrappedText title(card.citation, bold);
    title.paint(*painter, text, theme.color(Tone::Text));
    int y = text.top() + title.heightFor(text.width());
    painter->setFont(small);
    painter->setPen(theme.color(Tone::Muted));
    if (titleWidth + 8 + QFontMetrics(small).horizontalAdvance(card.keyName) <= text.width()) {
        painter->drawText(text.left() + titleWidth + 8, text.top() + boldMetrics.ascent(), card.keyName);
    } else {
        painter->drawText(text.left(), y + QFontMetrics(small).ascent(), card.keyName);
        y += QFontMetrics(small).height();
    }
    WrappedText(card.opens, small, kMaxLines)
        .paint(*painter, QRect(text.left(), y, text.width(), 1), theme.color(Tone::Text));

    const QRectF button(
        box.right() - kPad - layout.buttonWidth, box.top() + (box.height() - layout.buttonHeight) / 2.0,
        layout.buttonWidth, layout.buttonHeight
    );
    painter->setPen(QPen(theme.color(Tone::Border), 1));
    painter->setBrush(theme.color(Tone::Surface));
    painter->drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter->setPen(theme.color(Tone::Text));
    painter->drawText(button, Qt::AlignCenter, sentence(ArticleSentence::Open));
    painter->restore();
}

} // namespace omgekeerd::ui
