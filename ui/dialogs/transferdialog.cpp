// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/transferdialog.h"

#include "core/dossier/casefile.h"
#include "ui/viewmodels/typedvalues.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace omgekeerd::ui {

TransferDialog::TransferDialog(QDate on, const QString& number, QWidget* parent)
    : Sheet(
          tr("Overgedragen aan het zaaksysteem"),
          tr("Bewijsstukken horen in het zaaksysteem; noteer waar ze staan. Dit dossier blijft hier staan tot je het "
             "weghaalt."),
          parent
      ),
      m_on(new QLineEdit(typedForm(on))),
      m_number(new QLineEdit(number)) {
    setObjectName(QStringLiteral("transferDialog"));
    m_on->setObjectName(QStringLiteral("on"));
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setMaxLength(60);
    addField(tr("&Op"), m_on, tr("dag-maand-jaar"));
    addField(tr("Onder &nummer"), m_number, tr("het zaaknummer, geen burgerservicenummer"));
    const QPushButton* act = setChoices(tr("Vastleggen"), tr("Annuleren"));
    connect(act, &QPushButton::clicked, this, &TransferDialog::give);
    for (QLineEdit* field : {m_on, m_number})
        connect(field, &QLineEdit::textEdited, this, [this, field] { clearComplaint(field); });
    m_number->setFocus();
}

void TransferDialog::give() {
    const TypedDate typed = readDate(m_on->text());
    if (typed.kind != TypedDate::Kind::Date) {
        complain(m_on, tr("Dit is nog geen datum. Schrijf dag-maand-jaar, zoals 2-3-2026."));
        return;
    }
    if (!hasWords(m_number->text())) {
        complain(m_number, tr("Hier staat nog niet onder welk nummer."));
        return;
    }
    if (pointOutNumber(m_number, m_number->text()))
        return;
    Q_EMIT given(typed.date, m_number->text().trimmed());
    accept();
}

} // namespace omgekeerd::ui
