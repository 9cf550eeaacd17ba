// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// The letter as the resident will read it, beside the decision.
class LetterPanel : public QFrame {
    Q_OBJECT
public:
    explicit LetterPanel(DossierSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void editAsked();

private:
    void refresh();

    DossierSession& m_session;
    QLabel* m_text;
    QPushButton* m_edit;
};

} // namespace omgekeerd::ui
