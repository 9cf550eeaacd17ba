// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"

#include <QFrame>

#include <optional>

class QLineEdit;
class QPushButton;

namespace omgekeerd::ui {

class FieldNotice;

/// Asks the name of a new option; doing nothing is one press away.
class NewOptionPanel : public QFrame {
    Q_OBJECT
public:
    explicit NewOptionPanel(QWidget* parent = nullptr);

    /// Offers doing nothing while the case does not have it.
    void offerDoingNothing(bool offer);
    void takeKeyboard();

Q_SIGNALS:
    void named(const QString& name);
    void doingNothingAsked();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add();

    QLineEdit* m_name;
    FieldNotice* m_notice;
    QPushButton* m_nothing;
};

} // namespace omgekeerd::ui
