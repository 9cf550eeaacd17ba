// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/workshopsession.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// Under the window of the trainer, outside what scrolls: back, what the clicker does, showing the answers, onward.
class TrainerBar : public QWidget {
    Q_OBJECT
public:
    explicit TrainerBar(WorkshopSession& session, QWidget* parent = nullptr);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void showTime();

    WorkshopSession& m_session;
    QPushButton* m_back;
    QLabel* m_hint;
    QPushButton* m_reveal;
    QPushButton* m_onward;
};

} // namespace omgekeerd::ui
