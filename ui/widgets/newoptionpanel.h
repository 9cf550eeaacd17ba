// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace omgekeerd::ui {

class FieldNotice;

/// Asks the name of a new option, and of the next, until one goes to the table; doing nothing is one press away.
class NewOptionPanel : public QFrame {
    Q_OBJECT
public:
    explicit NewOptionPanel(QWidget* parent = nullptr);

    /// Offers doing nothing while the case does not have it.
    void offerDoingNothing(bool offer);
    void offerTable(bool offer); ///< once there is one
    /// Says that the option stands there, empties the field, and asks for the next.
    void askNext(const QString& added);
    void takeKeyboard();

Q_SIGNALS:
    void named(const QString& name);
    void doingNothingAsked();
    void left();

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add();

    QLineEdit* m_name;
    FieldNotice* m_notice;
    QLabel* m_added;
    QPushButton* m_nothing;
    QPushButton* m_done;
};

} // namespace omgekeerd::ui
