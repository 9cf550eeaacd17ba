// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/faultsdialog.h"

#include "ui/style/look.h"
#include "ui/wording/details.h"
#include "ui/wording/failures.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace omgekeerd::ui {

FaultsDialog::FaultsDialog(const Failure& failure, QWidget* parent)
    : Sheet(tr("Dit bestand past niet"), wordsFor(failure).inOneLine(), parent) {
    setObjectName(QStringLiteral("faultsDialog"));
    QStringList lines;
    for (const Fault& fault : failure.faults)
        lines += QStringLiteral("%1: %2").arg(fault.path, detailInWords(fault.message));
    auto* list = new QPlainTextEdit(lines.join(QLatin1Char('\n')));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setMinimumHeight(160);
    addField(tr("&Wat er niet past"), list);
    auto* close = new QPushButton(tr("Sluiten"));
    setLook(close, ButtonLook::Filled);
    close->setDefault(true);
    body().addSpacing(8);
    body().addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    list->setFocus();
}

} // namespace omgekeerd::ui
