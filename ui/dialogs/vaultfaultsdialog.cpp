// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/vaultfaultsdialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace omgekeerd::ui {

VaultFaultsDialog::VaultFaultsDialog(const QStringList& sentences, QWidget* parent)
    : Sheet(
          tr("Wat er niet klopt"),
          tr("Iemand of iets heeft het bestand buiten het programma om veranderd, of de schijf is stuk. Er is niets "
             "overschreven."),
          parent
      ) {
    setObjectName(QStringLiteral("vaultFaultsDialog"));
    auto* list = new QPlainTextEdit(sentences.join(QLatin1Char('\n')));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setMinimumHeight(130);
    list->setObjectName(QStringLiteral("faults"));
    addField(tr("&Wat er niet klopt"), list);
    addText(tr("De laatste goede kopie brengt je terug naar die dag. Redden houdt alles wat nu nog opengaat, ook wat je "
               "daarna schreef."));
    const QPushButton* act = setChoices(tr("Laatste goede kopie…"), tr("Sluiten"));
    const QPushButton* salvage = addChoice(tr("Redden…"));
    connect(act, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT backupsAsked();
    });
    connect(salvage, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT salvageAsked();
    });
    list->setFocus();
}

} // namespace omgekeerd::ui
