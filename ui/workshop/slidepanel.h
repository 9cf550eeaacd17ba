// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/workshopsession.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

class SlideView;

/// The big screen small before the trainer, where it is shown, what comes next, and what only the trainer reads.
class SlidePanel : public QWidget {
    Q_OBJECT
public:
    explicit SlidePanel(WorkshopSession& session, QWidget* parent = nullptr);

    SlideView* slide() const { return m_slide; }
    /// Where the room sees it: on which screen, or not.
    void setPresenting(bool isOn, const QString& screen);

Q_SIGNALS:
    void presentAsked();

private:
    void refresh();

    WorkshopSession& m_session;
    QLabel* m_where;
    SlideView* m_slide;
    QLabel* m_next;
    QPushButton* m_present;
    QPushButton* m_dark;
    QPushButton* m_more;
};

/// What only the trainer reads: what to do and watch, and what to ask.
class TrainerNotes : public QWidget {
    Q_OBJECT
public:
    explicit TrainerNotes(WorkshopSession& session, QWidget* parent = nullptr);

private:
    void refresh();

    WorkshopSession& m_session;
    QLabel* m_notes;
    QLabel* m_ask;
    QLabel* m_questions;
};

} // namespace omgekeerd::ui
