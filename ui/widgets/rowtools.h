// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QPushButton;

namespace omgekeerd::ui {

/// The small buttons of one row of a list: up, down, remove; each says which row it means. Alt with an arrow or
/// with Delete does the same anywhere in the row.
class RowTools : public QWidget {
    Q_OBJECT
public:
    /// In words below a row, or in signs beside it, where their room is kept.
    enum class Show { Words, Signs };
    /// `row` is the widget in which Alt with an arrow moves.
    RowTools(QWidget* row, Show show, QWidget* parent = nullptr);

    void setRow(const QString& name, int row, int count);
    void setMoving(bool canMove); ///< lists whose order has no meaning show only remove
    QPushButton* up() const { return m_up; }
    QPushButton* down() const { return m_down; }
    QPushButton* remove() const { return m_remove; }

Q_SIGNALS:
    void moveAsked(int step); ///< -1 up, +1 down
    void removeAsked();

private:
    void move(int step);

    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    int m_row = 0;
    int m_count = 0;
    bool m_canMove = true;
};

} // namespace omgekeerd::ui
