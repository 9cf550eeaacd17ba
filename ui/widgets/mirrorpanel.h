// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/helppanel.h"
#include "ui/widgets/textfield.h"

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// The mirror: the five pitfalls as questions to oneself, one at a time, never a test.
class MirrorPanel : public HelpPanel {
    Q_OBJECT
public:
    explicit MirrorPanel(DossierSession& session, QWidget* parent = nullptr);

    void showPitfall(Pitfall pitfall);
    Pitfall shownPitfall() const { return m_pitfall; }
    /// Shows the question whose answer stands at `pitfalls[2].answer`, and gives it the keyboard.
    bool focusAnswer(const QString& path);
    TextField* answer() const { return m_answer; }

private:
    void refresh();
    int rowOf(Pitfall pitfall) const;
    bool isOpen(Pitfall pitfall) const; ///< not answered yet
    /// Those that are not answered yet, in their order from the one that is shown; that one left out.
    std::vector<Pitfall> openAfter() const;
    void bringIntoBeing();
    void next();

    DossierSession& m_session;
    Pitfall m_pitfall = Pitfall::Incident;
    QLabel* m_question;
    QLabel* m_example;
    TextField* m_answer;
    QPushButton* m_next;
};

} // namespace omgekeerd::ui
