// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/failure.h"
#include "ui/dialogs/sheet.h"

namespace omgekeerd::ui {

class BusyLine;
class PasswordField;

/// Asks the passphrase of a file that came from a colleague; stays until it opens, or nobody wants it any more.
class PassphraseDialog : public Sheet {
    Q_OBJECT
public:
    PassphraseDialog(const QString& what, QWidget* parent);

    BusyLine& busy() const { return *m_busy; }
    void showFailure(const Failure& failure);

Q_SIGNALS:
    void given(const QString& passphrase);

private:
    void give();

    PasswordField* m_passphrase;
    BusyLine* m_busy;
};

} // namespace omgekeerd::ui
