// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/retentiondialog.h"

#include "ui/viewmodels/typedvalues.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace omgekeerd::ui {

RetentionDialog::RetentionDialog(std::optional<QDate> now, bool chosen, QWidget* parent)
    : Sheet(
          tr("Tot wanneer bewaar je dit dossier?"),
          tr("Op die dag herinnert het programma je eraan. Er verdwijnt nooit iets vanzelf."), parent
      ),
      m_date(new QLineEdit(now ? typedForm(*now) : QString())),
      m_why(new QLineEdit) {
    setObjectName(QStringLiteral("retentionDialog"));
    m_date->setObjectName(QStringLiteral("until"));
    m_why->setObjectName(QStringLiteral("why"));
    addField(tr("&Bewaren tot"), m_date, tr("dag-maand-jaar; leeg: de termijn van de procedure"));
    if (now && !chosen)
        addText(tr("Deze datum volgt uit de termijn van de procedure."));
    addField(tr("&Waarom"), m_why, tr("mag leeg blijven"));
    const QPushButton* act = setChoices(tr("Bewaren tot deze datum"), tr("Annuleren"));
    connect(act, &QPushButton::clicked, this, &RetentionDialog::give);
    connect(m_date, &QLineEdit::textEdited, this, [this] { clearComplaint(m_date); });
    connect(m_why, &QLineEdit::textEdited, this, [this] { clearComplaint(m_why); });
    m_date->selectAll();
    m_date->setFocus();
}

void RetentionDialog::give() {
    if (pointOutNumber(m_why, m_why->text()))
        return;
    const TypedDate typed = readDate(m_date->text());
    switch (typed.kind) {
    case TypedDate::Kind::Empty:
        Q_EMIT given(std::nullopt, m_why->text().trimmed());
        accept();
        return;
    case TypedDate::Kind::Date:
        Q_EMIT given(typed.date, m_why->text().trimmed());
        accept();
        return;
    case TypedDate::Kind::NotThere:
        complain(m_date, tr("%1 bestaat niet.").arg(m_date->text().trimmed()));
        return;
    case TypedDate::Kind::Unread:
        complain(m_date, tr("Dit is nog geen datum. Schrijf dag-maand-jaar, zoals 2-3-2026."));
        return;
    }
}

} // namespace omgekeerd::ui
