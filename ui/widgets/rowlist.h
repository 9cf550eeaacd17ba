// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/style/look.h"
#include "ui/widgets/field.h"

#include <QFrame>

#include <functional>
#include <vector>

class QPushButton;
class QGridLayout;

namespace omgekeerd::ui {

class RowTools;
class UndoBar;

/// A list of the case as cards: each row holds fields for its own index, with buttons to move and remove it (shown on
/// the row where the keyboard was last), and one to add a row. What is removed can be taken back.
class RowList : public Field {
    Q_OBJECT
public:
    /// How the rows of one list are made and named.
    struct Rows {
        QString addLabel; ///< empty: rows come from elsewhere on the page
        /// The fields of the row with this index; they are bound to `path[index]` and never move.
        std::function<QWidget*(int row, QWidget* parent)> make;
        /// What a new row holds.
        std::function<Json()> fresh;
        /// What a row is called when it is moved or removed.
        std::function<QString(int row)> name;
        bool canMove = true;
        PanelLook look = PanelLook::Card;
        int columns = 1; ///< how many cards stand side by side
    };

    RowList(DossierSession& session, const QString& path, Rows rows, QWidget* parent = nullptr);

    QWidget* focusTarget() const override;
    void refresh() override;
    int count() const { return static_cast<int>(m_cards.size()); }
    QWidget* row(int index) const { return m_cards[static_cast<std::size_t>(index)].content; }
    /// In a narrow window cards lie below each other.
    void setColumns(int columns);
    RowTools* tools(int index) const { return m_cards[static_cast<std::size_t>(index)].tools; }
    QPushButton* addButton() const { return m_add; }
    UndoBar* undoBar() const { return m_undo; }

Q_SIGNALS:
    void rowAdded(int row);

private:
    struct Card {
        QFrame* frame = nullptr;
        QWidget* content = nullptr;
        RowTools* tools = nullptr;
    };
    void sync();
    void addCard();
    void place(int row);
    void add();
    void remove(int row);
    void move(int row, int step);
    void follow(QWidget* focused);
    QString rowPath(int row) const;
    int shownCount() const;

    Rows m_rows;
    std::vector<Card> m_cards;
    QGridLayout* m_grid;
    QPushButton* m_add;
    UndoBar* m_undo;
    int m_current = -1;
};

/// The first thing in the widget that takes the keyboard; null where nothing does.
QWidget* firstFocusable(QWidget* widget);

} // namespace omgekeerd::ui
