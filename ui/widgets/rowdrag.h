// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPoint>

#include <functional>
#include <vector>

class QFrame;

namespace omgekeerd::ui {

/// Lets a row of a list be dragged to another place with the mouse; a line shows where it will go. The buttons and Alt with
/// an arrow do the same.
class RowDrag : public QObject {
    Q_OBJECT
public:
    /// `rows` gives the rows that can be seen, in their order; `canMove` whether they can be moved now.
    RowDrag(QWidget* list, std::function<std::vector<QWidget*>()> rows, std::function<bool()> canMove);

    /// A press on what is not a field of its own drags this row.
    void watch(QWidget* row);

Q_SIGNALS:
    void dropped(int row, int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int rowAt(const QPoint& inList) const;
    void showTarget(int target);
    void end();

    QWidget* m_list;
    std::function<std::vector<QWidget*>()> m_rows;
    std::function<bool()> m_canMove;
    QFrame* m_line;
    QPoint m_pressed;
    int m_from = -1;
    int m_target = -1;
};

} // namespace omgekeerd::ui
