// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/keysdialog.h"

#include "ui/style/look.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace omgekeerd::ui {

KeysDialog::KeysDialog(const std::vector<QAction*>& actions, QWidget* parent)
    : Sheet(tr("Toetsen"), tr("Alles kan ook zonder muis."), parent) {
    setObjectName(QStringLiteral("keysDialog"));
    auto* table = new QTableWidget(0, 2);
    table->setHorizontalHeaderLabels({tr("Wat"), tr("Toets")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setMinimumHeight(300);
    table->setAccessibleName(tr("Toetsen"));
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        QString words = action->text();
        words.remove(QLatin1Char('&'));
        table->setItem(row, 0, new QTableWidgetItem(words));
        table->setItem(
            row, 1, new QTableWidgetItem(action->shortcut().toString(QKeySequence::NativeText))
        );
    }
    if (table->rowCount() > 0)
        table->setCurrentCell(0, 0);
    body().addWidget(table);
    auto* close = new QPushButton(tr("Sluiten"));
    setLook(close, ButtonLook::Filled);
    close->setDefault(true);
    body().addSpacing(8);
    body().addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    table->setFocus();
}

} // namespace omgekeerd::ui
