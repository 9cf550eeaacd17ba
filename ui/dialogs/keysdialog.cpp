// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/keysdialog.h"

#include "ui/style/look.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace omgekeerd::ui {

KeysDialog::KeysDialog(const std::vector<QAction*>& actions, QWidget* parent)
    : Sheet(tr("Toetsen"), tr("Alles kan ook zonder muis."), parent),
      m_table(new QTableWidget(0, 2)),
      m_told(new QLabel) {
    setObjectName(QStringLiteral("keysDialog"));
    QTableWidget* table = m_table;
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
    setText(m_told, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_told->setWordWrap(true);
    m_told->hide();
    body().addWidget(m_told);
    const QPushButton* save = setChoices(tr("Opslaan als PDF…"), tr("Sluiten"));
    connect(save, &QPushButton::clicked, this, &KeysDialog::saveAsked);
    table->setFocus();
}

std::vector<std::pair<QString, QString>> KeysDialog::keys() const {
    std::vector<std::pair<QString, QString>> all;
    for (int row = 0; row < m_table->rowCount(); ++row)
        all.emplace_back(m_table->item(row, 0)->text(), m_table->item(row, 1)->text());
    return all;
}

void KeysDialog::tell(const QString& sentence) {
    m_told->setText(sentence);
    m_told->show();
    m_table->setAccessibleDescription(sentence);
}

} // namespace omgekeerd::ui
