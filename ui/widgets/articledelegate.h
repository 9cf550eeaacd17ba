// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

namespace omgekeerd::ui {

/// Paints a closed article card: shape, article and key, what it opens in at most two lines, and the word that opens it.
class ArticleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
    ) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    int heightFor(const QModelIndex& index, int width, const QWidget* view) const;
};

} // namespace omgekeerd::ui
