// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/trainerkeys.h"

#include "ui/dialogs/sheet.h"
#include "ui/style/look.h"

#include <QCoreApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <vector>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) { return QCoreApplication::translate("TrainerKeys", dutch); }

} // namespace

void showTrainerKeys(QWidget* window) {
    auto* sheet = new Sheet(
        say(QT_TRANSLATE_NOOP("TrainerKeys", "Toetsen tijdens de workshop")),
        say(QT_TRANSLATE_NOOP("TrainerKeys", "Op het grote scherm, en op het kleine beeld ervan.")), window
    );
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("trainerKeys"));
    for (const char* line :
         {QT_TRANSLATE_NOOP("TrainerKeys", "Spatie of Page Down: volgende. Dit is ook de knop van een klikker."),
          QT_TRANSLATE_NOOP("TrainerKeys", "Page Up: vorige."),
          QT_TRANSLATE_NOOP("TrainerKeys", "B of punt: het scherm donker, en weer licht."),
          QT_TRANSLATE_NOOP("TrainerKeys", "T: de klok aan of stil. Plus: twee minuten erbij."),
          QT_TRANSLATE_NOOP("TrainerKeys", "G: de volgende groepen, als er meer dan vier zijn."),
          QT_TRANSLATE_NOOP("TrainerKeys", "F5: het grote scherm aan of uit. Esc: uit."),
          QT_TRANSLATE_NOOP("TrainerKeys", "Page Up en Page Down werken ook terwijl je typt.")})
        sheet->addText(say(line));
    const QPushButton* close = sheet->setChoices(say(QT_TRANSLATE_NOOP("TrainerKeys", "Sluiten")), {});
    sheet->findChild<QPushButton*>(QStringLiteral("stay"))->hide();
    QObject::connect(close, &QPushButton::clicked, sheet, &QDialog::accept);
    sheet->open();
}

} // namespace omgekeerd::ui
