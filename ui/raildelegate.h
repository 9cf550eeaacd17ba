// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/railmodel.h"

#include <QStyledItemDelegate>

namespace omgekeerd::ui {

class Theme;

/// Paints a step on the thread: its shape, its name, and the sentence that stands there.
class RailDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Two lines of sentence, or one where the rail is narrow.
    void setSentenceLines(int lines) { m_lines = lines; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;

private:
    void paintThread(
        QPainter& painter, const QRect& rect, const QModelIndex& index, const Theme& theme
    ) const;
    void
    paintShape(QPainter& painter, const QRectF& box, const RailRow& row, const Theme& theme) const;
    void paintWords(
        QPainter& painter, const QStyleOptionViewItem& option, const RailRow& row,
        const Theme& theme
    ) const;

    int m_lines = 2;
};

} // namespace omgekeerd::ui
