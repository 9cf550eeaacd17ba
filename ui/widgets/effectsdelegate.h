// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/effectsmodel.h"

#include <QStyledItemDelegate>

namespace omgekeerd::ui {

/// Paints the effects table: bands in the tint of the step, cells with shape, word and sentence; and measures them.
class EffectsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The height a line needs when the first column and the times have these widths.
    int heightOf(const EffectsRow& row, int whoWidth, int termWidth, const QWidget* view) const;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
    ) const override;

private:
    void paintBand(QPainter& painter, const QStyleOptionViewItem& option, const EffectsRow& row) const;
    void paintEffects(
        QPainter& painter, const QStyleOptionViewItem& option, const std::vector<ShownEffect>& effects
    ) const;
};

} // namespace omgekeerd::ui
