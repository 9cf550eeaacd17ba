// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/store/vault.h"

#include <optional>

namespace omgekeerd {

/// A copy of a vault as it stood at a moment, sealed like the vault itself.
struct Backup {
    QString path;
    QDateTime made;
    qint64 bytes = 0;
};

/// The folder beside the vault where its copies go when no other was chosen.
QString defaultBackupFolder(const QString& vaultPath);
/// The copies of this vault in a folder, the newest first; told from their names, none is opened, so also for a vault
/// that does not open any more.
std::vector<Backup> backupsOf(const QString& vaultPath, const QString& folder);

/// The rolling copies of one open vault: one for each day with changes, kept as the rule says.
class Backups {
public:
    static constexpr std::size_t kKept = 14;
    static constexpr int kOldestDays = 60;

    /// The folder is made when the first copy is written.
    Backups(Vault& vault, QString folder, const Clock& clock);

    const QString& folder() const { return m_folder; }
    std::vector<Backup> list() const { return backupsOf(m_vault.path(), m_folder); }
    /// Whether something changed since the last copy in this folder.
    Result<bool> isDue();
    /// Where one is due: writes a copy, reads it back whole, and only then lets go the earlier one of today, those
    /// beyond kKept and those older than kOldestDays; the newest always stays. To be called after an unlock and before
    /// a lock; takes as long as reading the vault. Nothing when none was due. CannotWrite, DiskFull, VaultDamaged.
    Result<std::optional<Backup>> keepUp();
    /// The same, due or not.
    Result<Backup> make();

    /// The copies that were made before that moment: what was erased then may still stand in them.
    std::vector<Backup> madeBefore(const QDateTime& moment) const;
    /// One act after erasing: a fresh copy, and when that is safe the ones from before go. Gives how many went.
    Result<int> renewAfterErasing(const QDateTime& erasedAt);

private:
    Result<void> noteState(const SeenHead& before);
    void prune(const Backup& newest);

    Vault& m_vault;
    QString m_folder;
    const Clock& m_clock;
};

} // namespace omgekeerd
