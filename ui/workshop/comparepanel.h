// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/workshopsession.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace omgekeerd::ui {

class KeptEdit;

/// The groups beside each other with their whole sentences, for the trainer: which rows the room sees, and what the
/// groups say makes the difference.
class ComparePanel : public QWidget {
    Q_OBJECT
public:
    explicit ComparePanel(WorkshopSession& session, QWidget* parent = nullptr);
    void settle();
    KeptEdit* difference() const { return m_difference; }

private:
    void refresh();
    void addRow(int at, const ComparedRow& row);
    QString cellWords(const ComparedCell& cell) const;

    WorkshopSession& m_session;
    QWidget* m_table;
    QGridLayout* m_grid;
    QLabel* m_conclusion;
    KeptEdit* m_difference;
    Comparison m_shown;
    std::vector<PlacedGroup> m_groups;
    std::vector<bool> m_seen; ///< by the room
};

} // namespace omgekeerd::ui
