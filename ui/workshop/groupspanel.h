// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/workshopsession.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace omgekeerd::ui {

class Chip;
class EntryCard;

/// What the groups wrote, step by step, a card for each group; follows the step on the big screen.
class GroupsPanel : public QWidget {
    Q_OBJECT
public:
    explicit GroupsPanel(WorkshopSession& session, QWidget* parent = nullptr);

    Step step() const { return m_step; }
    void setStep(Step step);
    void settle(); ///< whatever is typed
    EntryCard* card(int index) const { return m_cards[static_cast<std::size_t>(index)]; }
    void setColumns(int columns);

Q_SIGNALS:
    void planAsked(); ///< groups and cases
    void fileAsked(const omgekeerd::GroupId& group);

private:
    void refresh();
    void syncCards();
    void place();
    void fillCases();

    WorkshopSession& m_session;
    Step m_step = Step::Wish;
    QLabel* m_seen;
    QWidget* m_caseRow;
    QComboBox* m_case;
    std::vector<Chip*> m_chips;
    QWidget* m_steps;
    QLabel* m_missing;
    QPushButton* m_plan;
    QGridLayout* m_grid;
    std::vector<EntryCard*> m_cards;
    int m_columns = 3;
};

} // namespace omgekeerd::ui
