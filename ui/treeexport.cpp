// SPDX-License-Identifier: EUPL-1.2
#include "ui/treeexport.h"

#include "core/base/files.h"
#include "ui/casedocuments.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/viewmodels/worker.h"
#include "ui/wording/failures.h"

#include <QCoreApplication>
#include <QPointer>

namespace omgekeerd::ui {

namespace {

QString say(const char* words) { return QCoreApplication::translate("TreeExport", words); }

void keep(DocumentDialog* dialog, const QString& path, const Result<QByteArray>& bytes) {
    const Result<void> kept = bytes ? writeFile(path, *bytes) : Result<void>(Unexpected(bytes.error()));
    if (dialog == nullptr)
        return;
    if (kept)
        dialog->showSaved(path);
    else
        dialog->showTrouble(wordsFor(kept.error()).happened, wordsFor(kept.error()).toDo);
}

} // namespace

void showTree(const Document& tree, const TreeWords& words, FileChooser& files, QWidget* over) {
    auto* dialog = new DocumentDialog(words.name, CaseDocuments::formats(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offerSheet();
    if (!words.warning.isEmpty())
        dialog->warn(words.warning);
    const QString title = say(QT_TRANSLATE_NOOP("TreeExport", "%1 opslaan")).arg(words.name);
    QObject::connect(dialog, &DocumentDialog::saveAsked, dialog, [=, &files](DocumentFormat format) {
        files.askToSave(
            dialog, title, words.file + QLatin1Char('.') + codeOf(format), CaseDocuments::filterOf(format),
            [tree, format, dialog = QPointer(dialog)](const QString& path) { keep(dialog, path, written(tree, format)); }
        );
    });
    QObject::connect(dialog, &DocumentDialog::sheetAsked, dialog, [=, &files] {
        files.askToSave(
            dialog, title, words.file + QStringLiteral(".csv"), say(QT_TRANSLATE_NOOP("TreeExport", "Tabel (*.csv)")),
            [sheet = words.sheet, dialog = QPointer(dialog)](const QString& path) { keep(dialog, path, toCsv(sheet)); }
        );
    });
    dialog->open();
    auto* worker = new Worker(dialog);
    worker->run<Result<DocumentView>>(
        [tree](const std::stop_token&) { return viewed({tree, {}}); },
        [dialog](const Result<DocumentView>& view) {
            if (view)
                dialog->show(*view, {});
            else
                dialog->showFailure(wordsFor(view.error()).happened, wordsFor(view.error()).toDo);
        }
    );
}

} // namespace omgekeerd::ui
