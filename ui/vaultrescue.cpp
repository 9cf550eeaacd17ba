// SPDX-License-Identifier: EUPL-1.2
#include "ui/vaultrescue.h"

#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/busyline.h"
#include "ui/dialogs/salvagedialog.h"
#include "ui/wording/failures.h"

#include <QFile>
#include <QPointer>

namespace omgekeerd::ui {

VaultRescue::VaultRescue(const VaultFiles& vaultFiles, FileChooser& files, QObject* parent)
    : QObject(parent),
      m_vaultFiles(vaultFiles),
      m_files(files) {}

void VaultRescue::openBackups(
    QWidget* parent, const QString& vaultPath, const QString& folder, const MakeBackup& makeOne
) {
    auto* dialog = new BackupsDialog({vaultPath, folder, makeOne != nullptr}, m_files, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::makeAsked, this, [this, dialog, makeOne] { make(dialog, makeOne); });
    connect(
        dialog, &BackupsDialog::restoreAsked, this,
        [this, dialog](const QString& from, const QString& to, const QString& password) {
            restore(dialog, from, to, password);
        }
    );
    connect(dialog, &BackupsDialog::openAsked, this, &VaultRescue::openAsked);
    connect(&dialog->busy(), &BusyLine::stopped, &m_worker, &Worker::forget);
    connect(dialog, &QDialog::finished, &m_worker, &Worker::forget);
    dialog->open();
}

void VaultRescue::make(BackupsDialog* dialog, const MakeBackup& makeOne) {
    dialog->busy().begin(tr("Bezig met een reservekopie."));
    m_worker.run<Result<Backup>>(
        [makeOne](const std::stop_token&) { return makeOne(); },
        [shown = QPointer(dialog)](const Result<Backup>& made) {
            if (shown == nullptr)
                return;
            if (made)
                shown->busy().end(tr("De kopie is gemaakt en nagelezen."));
            else
                shown->busy().end(wordsFor(made.error()).inOneLine(), true);
            shown->refresh();
        }
    );
}

// Who stops waiting gets no file: a copy that still comes is taken away again.
void VaultRescue::restore(BackupsDialog* dialog, const QString& from, const QString& to, const QString& password) {
    dialog->busy().begin(tr("Bezig met terugzetten."));
    m_worker.run<Result<void>>(
        [=, files = &m_vaultFiles](const std::stop_token& stop) {
            Result<void> done = files->restore(from, to, password);
            if (done && stop.stop_requested())
                QFile::remove(to);
            return done;
        },
        [shown = QPointer(dialog), to](const Result<void>& done) {
            if (shown == nullptr)
                return;
            if (done)
                shown->showRestored(to);
            else
                shown->busy().end(wordsFor(done.error()).inOneLine(), true);
        }
    );
}

void VaultRescue::openSalvage(QWidget* parent, const QString& vaultPath) {
    auto* dialog = new SalvageDialog(vaultPath, m_files, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SalvageDialog::openAsked, this, &VaultRescue::openAsked);
    connect(&dialog->busy(), &BusyLine::stopped, &m_worker, &Worker::forget);
    connect(dialog, &QDialog::finished, &m_worker, &Worker::forget);
    connect(
        dialog, &SalvageDialog::salvageAsked, this,
        [this, dialog](const QString& from, const QString& to, const QString& password) {
            dialog->busy().begin(tr("Bezig met redden."));
            m_worker.run<Result<SalvageTold>>(
                [=, files = &m_vaultFiles](const std::stop_token& stop) {
                    Result<SalvageTold> told = files->salvage(from, to, password);
                    if (told && stop.stop_requested())
                        QFile::remove(to);
                    return told;
                },
                [shown = QPointer(dialog), to](const Result<SalvageTold>& told) {
                    if (shown == nullptr)
                        return;
                    if (told)
                        shown->showReport(*told, to);
                    else
                        shown->busy().end(wordsFor(told.error()).inOneLine(), true);
                }
            );
        }
    );
    dialog->open();
}

} // namespace omgekeerd::ui
