// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/vaultbackup.h"

#include "core/base/platform.h"
#include "core/store/sqlite/database.h"
#include "core/store/sqlite/guard.h"
#include "core/store/sqlite/vaultcheck.h"

#include <QFile>
#include <QFileInfo>

namespace omgekeerd::store {

namespace {

Result<void> verifyCopy(const QString& path, const VaultSecret& secret, VaultKind kind) {
    return guarded(path, [&]() -> Result<void> {
        Database copy(path, Database::Mode::Immutable);
        const std::vector<Fault> faults = faultsInVault(copy, RecordSeal(secret), kind);
        if (!faults.empty())
            throw Damage(faults);
        return {};
    });
}

Result<void> writeAndVerify(
    Database& database, const VaultSecret& secret, VaultKind kind, const QString& path
) {
    auto copied = guarded(path, [&]() -> Result<void> {
        database.vacuumInto(path);
        return {};
    });
    if (!copied)
        return copied;
    if (auto synced = platform::syncFile(path); !synced)
        return synced;
    return verifyCopy(path, secret, kind);
}

} // namespace

Result<void> writeBackup(
    Database& database, const VaultSecret& secret, VaultKind kind, const QString& path
) {
    const QString target = QFileInfo(path).absoluteFilePath();
    if (platform::factsOf(target).kind != platform::FileKind::Missing)
        return fail(FailureCode::VaultExists, path);
    const QString suffix = QString::fromLatin1(crypto::randomBytes(6).toHex());
    const QString halfway = target + QStringLiteral(".") + suffix;
    if (auto created = platform::createPrivateFile(halfway); !created)
        return created;
    auto done = writeAndVerify(database, secret, kind, halfway);
    if (done)
        done = platform::renameToNew(halfway, target);
    if (done)
        done = platform::syncFolderOf(target);
    if (!done)
        QFile::remove(halfway);
    return done;
}

} // namespace omgekeerd::store
