// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

namespace omgekeerd::ui {

struct CaseRow;
class Theme;

/// Paints a case: the person first, then the title and where you were, and how far the thread goes,
/// without a count.
class CaseListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;

private:
    void paintGround(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        const Theme& theme
    ) const;
    void
    paintPerson(QPainter& painter, const QRect& box, const CaseRow& row, const Theme& theme) const;
    void
    paintShapes(QPainter& painter, const QRect& box, const CaseRow& row, const Theme& theme) const;
};

} // namespace omgekeerd::ui
