// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/workshopsession.h"

#include <QWidget>

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
    /// How many groups stand beside each other under a step.
    void setColumns(int columns);

private:
    void refresh();
    void rebuild();
    QWidget* makeHead(const ComparedRow& row);
    QWidget* makeCell(const ComparedCell& cell, const QString& group) const;

    WorkshopSession& m_session;
    QWidget* m_table;
    QLabel* m_conclusion;
    KeptEdit* m_difference;
    Comparison m_shown;
    std::vector<PlacedGroup> m_groups;
    std::vector<bool> m_seen; ///< by the room
    int m_columns = 3;
};

} // namespace omgekeerd::ui
