// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/passworddialog.h"

#include "ui/dialogs/passwordfield.h"
#include "ui/style/look.h"
#include "ui/wording/failures.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

PasswordDialog::PasswordDialog(QWidget* parent)
    : Sheet(
          tr("Ander wachtwoord"),
          tr("Oude reservekopieën gaan nog open met het oude wachtwoord. Maak daarna een nieuwe, en haal de oude weg als "
             "iemand het oude wachtwoord kent."),
          parent
      ),
      m_old(new PasswordField),
      m_new(new PasswordField),
      m_state(new QLabel) {
    setObjectName(QStringLiteral("passwordDialog"));
    m_old->line()->setObjectName(QStringLiteral("oldPassword"));
    m_new->line()->setObjectName(QStringLiteral("newPassword"));
    addField(tr("Het wachtwoord van &nu"), m_old, tr("of de herstelsleutel"))->setBuddy(m_old->line());
    addField(tr("Het &nieuwe wachtwoord"), m_new, tr("minstens twaalf tekens of vier woorden"))
        ->setBuddy(m_new->line());
    m_old->line()->setAccessibleName(tr("Het wachtwoord van nu, of de herstelsleutel"));
    m_new->line()->setAccessibleName(tr("Het nieuwe wachtwoord, minstens twaalf tekens of vier woorden"));
    setText(m_state, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("state"));
    body().addWidget(m_state);
    m_act = setChoices(tr("Wachtwoord wijzigen"), tr("Annuleren"));
    m_stay = findChild<QPushButton*>(QStringLiteral("stay"));
    connect(m_act, &QPushButton::clicked, this, &PasswordDialog::change);
    for (PasswordField* field : {m_old, m_new})
        connect(field->line(), &QLineEdit::textEdited, this, [this, field] { clearComplaint(field); });
    m_old->setFocus();
}

void PasswordDialog::change() {
    if (m_busy)
        return;
    if (m_old->password().isEmpty()) {
        complain(m_old, tr("Hier staat nog geen wachtwoord."));
        return;
    }
    if (m_new->password().isEmpty()) {
        complain(m_new, tr("Hier staat nog geen wachtwoord."));
        return;
    }
    m_busy = true;
    m_state->setText(tr("Bezig. Dit duurt een paar tellen."));
    setUnavailable(m_act, m_state->text());
    Q_EMIT changeAsked(m_old->password(), m_new->password());
}

void PasswordDialog::showFailure(const Failure& failure) {
    m_busy = false;
    m_state->clear();
    setAvailable(m_act);
    const FailureWords words = wordsFor(failure);
    PasswordField* field = failure.code == FailureCode::PasswordTooShort ? m_new : m_old;
    complain(field, words.happened + QLatin1Char(' ') + words.toDo);
}

void PasswordDialog::showDone() {
    m_busy = false;
    m_old->clear();
    m_new->clear();
    m_state->setText(tr("Het wachtwoord is gewijzigd. Oude reservekopieën gaan nog open met het oude."));
    m_act->hide();
    m_stay->setText(tr("Sluiten"));
    m_stay->setFocus();
}

} // namespace omgekeerd::ui
