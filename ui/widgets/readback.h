// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/togethertalk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// What was understood of the wish, read back to the resident, with two equal buttons: saying no must be as easy as
/// saying yes.
class ReadBack : public QFrame {
    Q_OBJECT
public:
    explicit ReadBack(const MethodContent& content, QWidget* parent = nullptr);

    /// Without a summary it is hidden; a frozen case can be read, not answered.
    void show(const ReadBackText& text, bool frozen);
    using QFrame::show;

Q_SIGNALS:
    void confirmed();
    void denied();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_summary;
    QLabel* m_question;
    QLabel* m_gentle;
    QPushButton* m_yes;
    QPushButton* m_no;
    QString m_asks;
};

} // namespace omgekeerd::ui
