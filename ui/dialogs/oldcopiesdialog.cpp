// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/oldcopiesdialog.h"

#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/busyline.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace omgekeerd::ui {

OldCopiesDialog::OldCopiesDialog(const std::vector<Backup>& copies, QWidget* parent)
    : Sheet(
          tr("In reservekopieën staat het nog"),
          tr("Uit de kluis is het weg. Deze kopieën zijn van daarvoor. Je kunt een nieuwe kopie laten maken; staat die er, "
             "dan gaan deze weg."),
          parent
      ),
      m_busy(new BusyLine) {
    setObjectName(QStringLiteral("oldCopiesDialog"));
    auto* list = new QListWidget;
    list->setObjectName(QStringLiteral("copies"));
    list->setTabKeyNavigation(false);
    list->setMinimumHeight(100);
    for (const Backup& copy : copies)
        list->addItem(lineFor(copy));
    list->setCurrentRow(0);
    addField(tr("&Kopieën waar het nog in staat"), list);
    list->setAccessibleName(tr("Kopieën waar het nog in staat"));
    addText(tr("Kopieën die je zelf ergens anders hebt gezet, kent het programma niet. Haal die zelf weg."));
    body().addWidget(m_busy);
    m_act = setChoices(tr("Nieuwe kopie maken en deze weghalen"), tr("Laten staan"));
    m_stay = findChild<QPushButton*>(QStringLiteral("stay"));
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_busy->isBusy())
            return;
        m_busy->begin(tr("Bezig met een nieuwe kopie."));
        Q_EMIT renewAsked();
    });
}

void OldCopiesDialog::showDone(int removed) {
    m_busy->end(
        removed == 1 ? tr("Er staat een nieuwe kopie. De oude is weg.")
                     : tr("Er staat een nieuwe kopie. De %1 oude zijn weg.").arg(removed)
    );
    m_act->hide();
    m_stay->setText(tr("Sluiten"));
    m_stay->setFocus();
}

} // namespace omgekeerd::ui
