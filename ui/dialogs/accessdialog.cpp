// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/accessdialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace omgekeerd::ui {

AccessDialog::AccessDialog(const QString& alias, const std::vector<CaseSummary>& cases, QWidget* parent)
    : Sheet(
          tr("Inzage"),
          tr("Alles wat in deze kluis over %1 staat, ook je eigen notities en de geschiedenis, als één leesbaar document "
             "(AVG artikel 15).")
              .arg(alias),
          parent
      ),
      m_cases(cases),
      m_list(new QListWidget) {
    setObjectName(QStringLiteral("accessDialog"));
    m_list->setObjectName(QStringLiteral("accessCases"));
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(120);
    for (const CaseSummary& summary : m_cases) {
        auto* item = new QListWidgetItem(summary.title, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    addField(tr("&Gaan deze dossiers over deze inwoner?"), m_list, tr("spatie zet een dossier uit of aan"));
    m_list->setAccessibleName(tr("Gaan deze dossiers over deze inwoner?"));
    addText(tr("Twee inwoners kunnen dezelfde aanduiding hebben. Kijk ze na voor je het document geeft."));
    const QPushButton* act = setChoices(tr("Document bekijken"), tr("Annuleren"));
    connect(act, &QPushButton::clicked, this, &AccessDialog::give);
    m_list->setFocus();
}

void AccessDialog::give() {
    std::vector<CaseId> chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.push_back(m_cases.at(static_cast<std::size_t>(row)).id);
    if (chosen.empty()) {
        complain(m_list, tr("Zet minstens een dossier aan."));
        return;
    }
    accept();
    Q_EMIT given(chosen);
}

} // namespace omgekeerd::ui
