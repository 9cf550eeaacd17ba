// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/newcasedialog.h"

#include "core/dossier/casefile.h"

#include <QLineEdit>
#include <QPushButton>

namespace omgekeerd::ui {

NewCaseDialog::NewCaseDialog(QWidget* parent)
    : Sheet(tr("Over wie gaat het?"), tr("Alles kun je later nog aanpassen."), parent),
      m_alias(new QLineEdit),
      m_title(new QLineEdit) {
    m_alias->setObjectName(QStringLiteral("alias"));
    m_alias->setMaxLength(80);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setMaxLength(200);
    addField(tr("&Wie"), m_alias, tr("een letter of een bijnaam, niet de echte naam"));
    addField(tr("W&at speelt er?"), m_title, tr("in een paar woorden"));
    QPushButton* act = setChoices(tr("Beginnen"), tr("Annuleren"));
    connect(act, &QPushButton::clicked, this, &NewCaseDialog::start);
    connect(m_title, &QLineEdit::textChanged, this, [this] { clearComplaint(m_title); });
    m_alias->setFocus();
}

void NewCaseDialog::start() {
    if (!hasWords(m_title->text())) {
        complain(m_title, tr("Hier staat nog niet wat er speelt."));
        return;
    }
    Q_EMIT asked(m_alias->text().trimmed(), m_title->text().trimmed());
    accept();
}

} // namespace omgekeerd::ui
