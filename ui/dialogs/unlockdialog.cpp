// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/unlockdialog.h"

#include "ui/dialogs/passwordfield.h"
#include "ui/style/look.h"
#include "ui/wording/failures.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

UnlockDialog::UnlockDialog(const QString& vaultPath, bool afterLock, QWidget* parent)
    : Sheet(
          tr("De kluis is op slot"),
          afterLock ? tr("Alles is bewaard. Je tekst is er nog.")
                    : tr("Kluis: %1").arg(QFileInfo(vaultPath).completeBaseName()),
          parent
      ),
      m_password(new PasswordField),
      m_busyWords(new QLabel),
      m_trouble(new QLabel) {
    setObjectName(QStringLiteral("unlockDialog"));
    setToolTip(vaultPath);
    addField(tr("&Wachtwoord"), m_password)->setBuddy(m_password->line());
    m_password->line()->setAccessibleName(tr("Wachtwoord"));
    setText(m_trouble, TypeSize::Small, TypeFace::Sans, Tone::Error);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    setText(m_busyWords, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_busyWords->setText(tr("Bezig met openen. Dit duurt een paar tellen."));
    m_busyWords->hide();
    body().addWidget(m_trouble);
    body().addWidget(m_busyWords);
    m_open = setChoices(tr("Openen"), tr("Sluiten"));
    m_stay = findChild<QPushButton*>(QStringLiteral("stay"));
    m_open->setDefault(false);
    m_open->setAutoDefault(false);
    auto* links = new QHBoxLayout;
    const auto addLink = [&](const QString& words, void (UnlockDialog::*signal)()) {
        auto* link = new QPushButton(words);
        setLook(link, ButtonLook::Link);
        link->setAutoDefault(false);
        links->addWidget(link);
        connect(link, &QPushButton::clicked, this, signal);
    };
    links->setSpacing(22);
    addLink(tr("Andere kluis…"), &UnlockDialog::otherVaultAsked);
    addLink(tr("Oefenkluis"), &UnlockDialog::exerciseAsked);
    links->addStretch();
    body().addSpacing(8);
    body().addLayout(links);
    connect(m_open, &QPushButton::clicked, this, &UnlockDialog::tryNow);
    connect(m_password, &PasswordField::entered, this, &UnlockDialog::tryNow);
    m_password->setFocus();
}

void UnlockDialog::tryNow() {
    if (m_busy)
        return;
    if (m_password->password().isEmpty()) {
        m_password->setFocus();
        return;
    }
    m_trouble->hide();
    showBusy(true);
    Q_EMIT tried(m_password->password());
}

void UnlockDialog::showBusy(bool busy) {
    m_busy = busy;
    m_busyWords->setVisible(busy);
    m_stay->setText(busy ? tr("Stoppen") : tr("Sluiten"));
    if (busy)
        setUnavailable(m_open, m_busyWords->text());
    else
        setAvailable(m_open);
}

void UnlockDialog::showFailure(const Failure& failure) {
    showBusy(false);
    const FailureWords words = wordsFor(failure);
    m_trouble->setText(QStringLiteral("<b>%1</b> %2")
                           .arg(words.happened.toHtmlEscaped(), words.toDo.toHtmlEscaped()));
    m_trouble->show();
    m_password->line()->setAccessibleDescription(words.happened + QLatin1Char(' ') + words.toDo);
    m_password->line()->selectAll();
    m_password->setFocus();
}

// Stopping comes before leaving.
void UnlockDialog::reject() {
    if (!m_busy) {
        QDialog::reject();
        return;
    }
    showBusy(false);
    m_password->setFocus();
    Q_EMIT stopped();
}

} // namespace omgekeerd::ui
