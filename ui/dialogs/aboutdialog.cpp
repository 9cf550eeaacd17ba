// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/aboutdialog.h"

#include "ui/style/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

AboutDialog::AboutDialog(const std::vector<PackInfo>& packs, QWidget* parent)
    : Sheet(tr("Omgekeerd"), tr("Van de wens naar het besluit, in die volgorde."), parent) {
    addText(
        tr("Versie %1. Vrije software onder de EUPL 1.2. Je dossiers blijven op deze computer: het "
           "programma gebruikt geen internet.")
            .arg(QStringLiteral(OMGEKEERD_VERSION))
    );
    QLabel* head = addText(tr("Teksten in dit programma"));
    setText(head, TypeSize::Body, TypeFace::SansBold);
    for (const PackInfo& pack : packs)
        addText(tr("%1, versie %2 van %3").arg(pack.name, pack.version, pack.date));
    addText(tr("De wetskaarten zijn in eigen woorden geschreven. Nog geen kaart is door een jurist "
               "bekeken."));
    auto* close = new QPushButton(tr("Sluiten"));
    setLook(close, ButtonLook::Filled);
    close->setDefault(true);
    body().addSpacing(8);
    body().addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace omgekeerd::ui
