// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "ui/viewmodels/togethertalk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace omgekeerd::ui {

class ReadBack;
class TextField;

/// The screen that is as much the resident's: one question in large plain words, what stands written about it, and the
/// wish read back. Nothing of the professional alone, no name, no other case.
class TogetherPage : public QWidget {
    Q_OBJECT
public:
    TogetherPage(DossierSession& session, const Clock& clock, QWidget* status, QWidget* parent = nullptr);

    /// Begins at the first question of a step.
    void begin(Step step);
    /// Empties it, so that nothing stays behind out of sight.
    void end();
    Step step() const;
    /// Of the question it stands at: the field that its answer is kept in; empty where nothing is typed.
    QString path() const;

Q_SIGNALS:
    void leaveAsked();
    void coverAsked();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeFoot(QWidget* status);
    void turnTo(std::size_t card);
    void turn(int by);
    void showCard();
    void showSteps();
    void drawShapes();
    void showReadBack();
    void addLines(const TogetherCard& card);
    void addAnswer(const TogetherCard& card);
    void confirm();
    void deny();
    void refresh();

    DossierSession& m_session;
    const Clock& m_clock;
    std::vector<TogetherCard> m_cards;
    std::size_t m_at = 0;
    std::vector<QPushButton*> m_steps;
    QScrollArea* m_scroll;
    QLabel* m_question;
    QLabel* m_under;
    QVBoxLayout* m_answer;
    TextField* m_field = nullptr;
    ReadBack* m_readBack;
    QPushButton* m_back;
    QPushButton* m_onward;
};

} // namespace omgekeerd::ui
