// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRadioButton>
#include <QWidget>

namespace omgekeerd::ui {

/// The honest page before a vault is made: what happens when the password is forgotten, and whether there will be a
/// recovery key on paper.
class ForgottenScreen : public QWidget {
    Q_OBJECT
public:
    explicit ForgottenScreen(QWidget* parent = nullptr);

    bool wantsRecoveryKey() const;
    /// What takes the keyboard when the screen is turned to.
    QWidget* first() const { return m_key; }

private:
    QRadioButton* m_key;
};

} // namespace omgekeerd::ui
