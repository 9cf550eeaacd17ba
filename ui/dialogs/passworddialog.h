// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/failure.h"
#include "ui/dialogs/sheet.h"

namespace omgekeerd::ui {

class PasswordField;

/// Gives the vault another password, and says what that does not change. Deriving the keys happens elsewhere.
class PasswordDialog : public Sheet {
    Q_OBJECT
public:
    explicit PasswordDialog(QWidget* parent);

    void showFailure(const Failure& failure);
    void showDone();

Q_SIGNALS:
    /// The old one may be the recovery key.
    void changeAsked(const QString& oldPassword, const QString& newPassword);

private:
    void change();

    PasswordField* m_old;
    PasswordField* m_new;
    QLabel* m_state;
    QPushButton* m_act;
    QPushButton* m_stay;
    bool m_busy = false;
};

} // namespace omgekeerd::ui
