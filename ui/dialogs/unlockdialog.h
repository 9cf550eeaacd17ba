// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/failure.h"
#include "ui/dialogs/sheet.h"

namespace omgekeerd::ui {

class PasswordField;

/// Asks the password of a vault. Opening takes a moment and happens elsewhere; stopping it frees
/// the dialog at once.
class UnlockDialog : public Sheet {
    Q_OBJECT
public:
    /// `afterLock`: the vault was open a moment ago, and what was typed is safe.
    UnlockDialog(const QString& vaultPath, bool afterLock, QWidget* parent = nullptr);

    void showBusy(bool busy);
    /// What the password, or the file, did not do.
    void showFailure(const Failure& failure);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void tried(const QString& password);
    void stopped();
    void otherVaultAsked();
    void exerciseAsked();

protected:
    void reject() override;

private:
    void tryNow();

    PasswordField* m_password;
    QPushButton* m_open;
    QPushButton* m_stay;
    QLabel* m_busyWords;
    QLabel* m_trouble;
    bool m_busy = false;
};

} // namespace omgekeerd::ui
