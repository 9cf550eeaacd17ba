// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/newvault.h"

#include "core/base/platform.h"
#include "core/store/sqlite/guard.h"
#include "core/store/sqlite/schema.h"

#include <QFile>

namespace omgekeerd::store {

Ledger startVault(Database& database, const RecordSeal& seal, KeySlot slot) {
    migrate(database, 0, currentFormat());
    Ledger ledger;
    ledger.format = currentFormat();
    ledger.counter = 1;
    ledger.head = Ledger::chainStart(seal);
    slot.row = ledger.counter;
    writeSlot(database, slot);
    ledger.live.add(slot.mark(seal));
    return ledger;
}

Result<void> writeVaultFile(
    const QString& path, VaultKind kind, const std::function<void(Database&)>& fill
) {
    const QString halfway =
        path + QStringLiteral(".") + QString::fromLatin1(crypto::randomBytes(6).toHex());
    if (auto created = platform::createPrivateFile(halfway); !created)
        return created;
    auto done = guarded(path, [&]() -> Result<void> {
        Database database(halfway, Database::Mode::ReadWrite);
        const auto id = static_cast<qint32>(applicationId(kind));
        database.execute("PRAGMA application_id = " + QByteArray::number(id));
        database.execute("PRAGMA secure_delete = ON");
        fill(database);
        return {};
    });
    if (done)
        done = platform::syncFile(halfway);
    if (done)
        done = platform::renameToNew(halfway, path);
    if (done)
        done = platform::syncFolderOf(path);
    if (!done) {
        QFile::remove(halfway);
        QFile::remove(halfway + QStringLiteral("-journal"));
    }
    return done;
}

} // namespace omgekeerd::store
