// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/passphrasedialog.h"

#include "ui/dialogs/busyline.h"
#include "ui/dialogs/passwordfield.h"
#include "ui/wording/failures.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

PassphraseDialog::PassphraseDialog(const QString& what, QWidget* parent)
    : Sheet(tr("Dit bestand is op slot"), what, parent),
      m_passphrase(new PasswordField),
      m_busy(new BusyLine) {
    setObjectName(QStringLiteral("passphraseDialog"));
    m_passphrase->line()->setObjectName(QStringLiteral("passphrase"));
    addField(tr("De &wachtzin"), m_passphrase, tr("die je collega erbij vertelde"))->setBuddy(m_passphrase->line());
    m_passphrase->line()->setAccessibleName(tr("De wachtzin die je collega erbij vertelde"));
    body().addWidget(m_busy);
    const QPushButton* act = setChoices(tr("Openen"), tr("Annuleren"));
    connect(act, &QPushButton::clicked, this, &PassphraseDialog::give);
    connect(m_passphrase->line(), &QLineEdit::textEdited, this, [this] { clearComplaint(m_passphrase); });
    m_passphrase->setFocus();
}

void PassphraseDialog::give() {
    if (m_busy->isBusy())
        return;
    if (m_passphrase->password().isEmpty()) {
        complain(m_passphrase, tr("Hier staat nog geen wachtzin."));
        return;
    }
    m_busy->begin(tr("Het bestand gaat open. Dit duurt een paar tellen."));
    Q_EMIT given(m_passphrase->password());
}

void PassphraseDialog::showFailure(const Failure& failure) {
    m_busy->end({});
    const FailureWords words = wordsFor(failure);
    complain(m_passphrase, words.happened + QLatin1Char(' ') + words.toDo);
}

} // namespace omgekeerd::ui
