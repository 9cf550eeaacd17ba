// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/backups.h"
#include "ui/dialogs/filechooser.h"
#include "ui/vaultfiles.h"
#include "ui/viewmodels/worker.h"

namespace omgekeerd::ui {

class BackupsDialog;

/// Bringing a copy back and rescuing a damaged vault: the dialogs, and the work behind them. Works with and without an
/// open vault.
class VaultRescue : public QObject {
    Q_OBJECT
public:
    /// Makes a copy of the open vault; called in a worker.
    using MakeBackup = std::function<Result<Backup>()>;
    VaultRescue(const VaultFiles& vaultFiles, FileChooser& files, QObject* parent = nullptr);

    /// Without `make` no vault is open, and no new copy is offered.
    void openBackups(QWidget* parent, const QString& vaultPath, const QString& folder, const MakeBackup& make);
    void openSalvage(QWidget* parent, const QString& vaultPath);

Q_SIGNALS:
    void openAsked(const QString& vaultPath);

private:
    void make(BackupsDialog* dialog, const MakeBackup& make);
    void restore(BackupsDialog* dialog, const QString& from, const QString& to, const QString& password);

    const VaultFiles& m_vaultFiles;
    FileChooser& m_files;
    Worker m_worker;
};

} // namespace omgekeerd::ui
