// SPDX-License-Identifier: EUPL-1.2
#include "ui/stripdelegate.h"

#include "ui/railmodel.h"
#include "ui/style/parts.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace omgekeerd::ui {

namespace {

constexpr int kHeight = 36;
constexpr int kSide = 10;
constexpr int kShape = 18;
constexpr int kGap = 8;
constexpr int kFoot = 4;

const RailRow& rowAt(const QModelIndex& index) {
    const auto* model = qobject_cast<const RailModel*>(index.model());
    Q_ASSERT(model != nullptr);
    return model->row(index);
}

/// px of a step of which only the shape stands there.
int shapeWidth(const Theme& theme) { return 2 * kSide + scaled(kShape, theme); }

} // namespace

int StripDelegate::widthWithWord(const QModelIndex& index, const QWidget* view) {
    // Bold, so that a step keeps its width when it becomes the current one.
    const QFontMetrics metrics(themeOf(view).font(TypeSize::Small, TypeFace::SansBold));
    return shapeWidth(themeOf(view)) + kGap + metrics.horizontalAdvance(rowAt(index).shortName);
}

bool StripDelegate::showsWord(const RailRow& row) const { return !m_tight || row.here; }

QSize StripDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(themeOf(option.widget).font(TypeSize::Small, TypeFace::SansBold));
    const int width =
        showsWord(rowAt(index)) ? widthWithWord(index, option.widget) : shapeWidth(themeOf(option.widget));
    return {width, qMax(kHeight, metrics.height() + 14)};
}

void StripDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const Theme& theme = themeOf(option.widget);
    const RailRow& row = rowAt(index);
    const QRect& rect = option.rect;
    painter->save();
    if (row.here || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, theme.color(Tone::Surface));
    if (row.here)
        painter->fillRect(
            QRect(rect.left(), rect.bottom() + 1 - kFoot, rect.width(), kFoot), theme.hue(row.step)
        );
    const bool written = row.state == RailState::Written || row.state == RailState::LookAgain;
    const bool lit = row.here || written;
    const int side = scaled(kShape, theme);
    const QRectF shape(rect.left() + kSide, rect.center().y() - side / 2.0, side, side);
    paintStepShape(
        *painter, shape, row.step, lit ? theme.hue(row.step) : theme.color(Tone::Border),
        written ? theme.tint(row.step) : QColor(), 1.8, row.state == RailState::LookAgain
    );
    if (showsWord(row)) {
        painter->setFont(theme.font(TypeSize::Small, row.here ? TypeFace::SansBold : TypeFace::Sans));
        painter->setPen(theme.color(row.here || written ? Tone::Text : Tone::Muted));
        painter->drawText(
            rect.adjusted(kSide + side + kGap, 0, 0, 0),
            static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), row.shortName
        );
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        parts::drawCellFocus(*painter, rect, theme);
    painter->restore();
}

} // namespace omgekeerd::ui
