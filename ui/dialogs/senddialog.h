// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/failure.h"
#include "core/method/content.h"
#include "ui/dialogs/sheet.h"

class QComboBox;
class QLineEdit;

namespace omgekeerd::ui {

class BusyLine;
class GrowingEdit;
class PasswordField;

/// To whom a case goes, what for, and the passphrase that seals it: to be read along, or to be taken over.
class SendDialog : public Sheet {
    Q_OBJECT
public:
    enum class For { Reading, Handover };
    struct Asked {
        QString to;
        Role role = Role::Colleague;
        QString words; ///< the question, or why it is handed over
        QString passphrase;
    };
    /// `mustSeal`: a case of practice; an exercise may go without a passphrase.
    SendDialog(For what, bool mustSeal, const MethodContent& content, QWidget* parent);

    BusyLine& busy() const { return *m_busy; }
    void showFailure(const Failure& failure);
    /// It is written; what is left is to close.
    void showSent(const QString& sentence);

Q_SIGNALS:
    void asked(const omgekeerd::ui::SendDialog::Asked& asked);

private:
    void addWho(const MethodContent& content);
    void addSeal();
    void sayStrength();
    bool sealHolds();
    void give();

    For m_for;
    bool m_mustSeal;
    QLineEdit* m_to;
    QComboBox* m_role;
    GrowingEdit* m_words;
    PasswordField* m_passphrase;
    PasswordField* m_again;
    QLabel* m_strength;
    BusyLine* m_busy;
    QPushButton* m_act;
};

} // namespace omgekeerd::ui
