// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/workshopsession.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

class GrowingEdit;

/// What one group says at one step: typed here for the group, or read from the case file it hands in. Kept while it is
/// typed, so that a power cut costs no word.
class EntryCard : public QFrame {
    Q_OBJECT
public:
    EntryCard(WorkshopSession& session, const GroupId& group, QWidget* parent = nullptr);

    const GroupId& group() const { return m_group; }
    GrowingEdit* answer() const { return m_answer; }
    /// Another step: what is typed is settled first.
    void setStep(Step step);
    /// Shows what the workshop holds; what is being typed stays, and what could not be kept comes back at its own
    /// place.
    void refresh();
    /// What is typed here is said for good.
    void settle();

Q_SIGNALS:
    void fileAsked();

private:
    void keep(EntrySource source);
    void turnTo(const EntryPlace& place);
    void fill();

    WorkshopSession& m_session;
    GroupId m_group;
    Step m_step = Step::Wish;
    EntryPlace m_place;                    ///< where the fields write
    std::map<EntryPlace, Answer> m_unkept; ///< typed, and not kept anywhere yet
    bool m_isDirty = false;                ///< the fields hold more than was said for good
    QLabel* m_head;
    GrowingEdit* m_answer;
    GrowingEdit* m_because;
    QLabel* m_open;
    QPushButton* m_file;
    QTimer m_pause;
};

} // namespace omgekeerd::ui
