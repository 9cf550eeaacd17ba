// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// What was just removed, with a button to take that back. Stays until it is closed or something else is done.
class UndoBar : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(DossierSession& session, QWidget* parent = nullptr);

    /// Says it, and gives the keyboard to the button.
    void say(const QString& what);
    QPushButton* button() const { return m_undo; }

private:
    DossierSession& m_session;
    QLabel* m_text;
    QPushButton* m_undo;
    QPushButton* m_close;
    qint64 m_seq = 0; ///< of the act that can be taken back here
};

} // namespace omgekeerd::ui
