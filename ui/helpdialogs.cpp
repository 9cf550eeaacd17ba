// SPDX-License-Identifier: EUPL-1.2
#include "ui/helpdialogs.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/document/keyspage.h"
#include "core/export/exporters.h"
#include "core/method/content.h"
#include "ui/commands.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/glossarydialog.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/wording/failures.h"
#include "ui/wording/placewords.h"
#include "ui/wording/windowlocale.h"

#include <QAction>
#include <QPointer>

namespace omgekeerd::ui {

namespace {

void open(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The keys as a page to print and lay beside the keyboard.
void saveKeys(KeysDialog* dialog, const MethodContent& content, QDate on, FileChooser& files) {
    const KeysPageText text{
        KeysDialog::tr("Toetsen van Omgekeerd"), KeysDialog::tr("Alles kan ook zonder muis."), KeysDialog::tr("Wat"),
        KeysDialog::tr("Toets"), dialog->keys()};
    const MethodContent* words = &content;
    files.askToSave(
        dialog, KeysDialog::tr("Toetsen opslaan"), KeysDialog::tr("toetsen.pdf"), KeysDialog::tr("PDF (*.pdf)"),
        [=, shown = QPointer(dialog)](const QString& path) {
            Document page = keysPage(*words, text, on);
            page.language = windowLocale().bcp47Name();
            const Result<QByteArray> pdf = toPdf(page);
            const Result<void> written = pdf ? writeFile(path, *pdf) : Result<void>(Unexpected(pdf.error()));
            if (shown != nullptr)
                shown->tell(
                    written ? KeysDialog::tr("De toetsen staan in %1.").arg(fileWords(path))
                            : wordsFor(written.error()).inOneLine()
                );
        }
    );
}

} // namespace

void connectHelpDialogs(
    const Commands& commands, const MethodContent& content, const Clock& clock, FileChooser& files, QWidget* window
) {
    const Commands* all = &commands;
    const MethodContent* words = &content;
    const Clock* days = &clock;
    FileChooser* chooser = &files;
    QObject::connect(commands.glossary, &QAction::triggered, window, [words, window] {
        open(new GlossaryDialog(words->glossary(), window));
    });
    QObject::connect(commands.keys, &QAction::triggered, window, [=] {
        auto* dialog = new KeysDialog(all->all(), window);
        QObject::connect(dialog, &KeysDialog::saveAsked, dialog, [=] { saveKeys(dialog, *words, days->today(), *chooser); });
        open(dialog);
    });
    QObject::connect(commands.about, &QAction::triggered, window, [words, window] {
        open(new AboutDialog(words->packs(), window));
    });
}

} // namespace omgekeerd::ui
