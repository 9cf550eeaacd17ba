// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/effectsmodel.h"
#include "ui/widgets/effectsdelegate.h"

#include <QTableView>

namespace omgekeerd::ui {

/// The calm table of options and their effects. As high as its lines; the page scrolls it. Cells are looked at here
/// and written in the panel beside it.
class EffectsTable : public QTableView {
    Q_OBJECT
public:
    explicit EffectsTable(EffectsModel& model, QWidget* parent = nullptr);

    /// Where a cell stands in the coordinates of this widget.
    QRect boxOf(const QModelIndex& index) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter, or a press of the pointer: write here.
    void editAsked();
    /// A letter was typed on the cell.
    void typed(const QString& text);
    /// Alt with an arrow, or a band dragged: the option at `from` goes to `to`.
    void moveAsked(int from, int to);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(
        const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles
    ) override;
    void reset() override;

private:
    void layOut();
    void layOutRow(int row);
    void takeHeight();
    int optionAt(const QPoint& point) const;
    int optionCount() const;
    QModelIndex inRow(int row) const;

    EffectsModel& m_model;
    EffectsDelegate* m_delegate;
    int m_column = EffectsModel::Short; ///< kept while the arrows pass a band
    int m_whoWidth = 0;
    int m_termWidth = 0;
    int m_dragged = -1;
    int m_dropAt = -1;
    QPoint m_pressedAt;
};

} // namespace omgekeerd::ui
