// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

namespace omgekeerd::ui {

struct RailRow;

/// Paints a step in the strip of a narrow window: shape and word, the current one on surface with a
/// foot in its hue.
class StripDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// px of a step with its word, whether or not the word is shown.
    static int widthWithWord(const QModelIndex& index, const QWidget* view);
    /// Leaves the word to the current step alone, where the row has no room for all.
    void setTight(bool tight) { m_tight = tight; }
    bool isTight() const { return m_tight; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;

private:
    bool showsWord(const RailRow& row) const;

    bool m_tight = false;
};

} // namespace omgekeerd::ui
