// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/sqlitevault.h"

#include "core/store/records.h"
#include "core/store/sqlite/guard.h"
#include "core/store/sqlite/keyslots.h"
#include "core/store/sqlite/newvault.h"
#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/sealedvault.h"
#include "core/store/sqlite/vaultbackup.h"
#include "core/store/sqlite/vaultcheck.h"
#include "core/store/sqlite/vaultseam.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace omgekeerd::store {

namespace {

std::unique_ptr<Database> connectTo(const VaultFile& file, bool immutable) {
    auto database = std::make_unique<Database>(
        file.path, immutable ? Database::Mode::Immutable : Database::Mode::ReadWrite
    );
    if (!immutable)
        database->execute("PRAGMA locking_mode = EXCLUSIVE");
    database->execute("PRAGMA temp_store = MEMORY");
    return database;
}

/// What stands in the file is checked against what we would write, before any value of it is used.
Result<int> formatIn(Database& database, const VaultFile& file, const SchemaSteps& steps) {
    const auto format = static_cast<int>(database.integer("PRAGMA user_version"));
    const auto kind = kindFrom(static_cast<quint32>(database.integer("PRAGMA application_id")));
    if (format > formatOf(steps))
        return fail(FailureCode::VaultTooNew, file.path);
    if (format < 1 || kind != file.label.kind)
        return fail(FailureCode::NotAVault, file.path);
    if (!schemaIsOurs(database, format, steps))
        throw Damage(QStringLiteral("sqlite"), QStringLiteral("de indeling is niet die van een kluis"));
    return format;
}

/// Reads the slots and leaves the file as it is; a file without a WAL is not even locked.
Result<std::vector<KeySlot>> slotsOf(const VaultFile& file) {
    return guarded(file.path, [&]() -> Result<std::vector<KeySlot>> {
        const auto database = connectTo(file, !file.hasWal || !file.canWrite);
        const auto format = formatIn(*database, file, ourSteps());
        if (!format)
            return Unexpected(format.error());
        return readSlots(*database);
    });
}

Result<VaultSecret> unlock(const VaultFile& file, const QString& password) {
    // Without room for a WAL, what is still in it can be neither read nor thrown away.
    if (!file.canWrite && !file.walIsEmpty)
        return fail(FailureCode::ReadOnly, file.path);
    const auto slots = slotsOf(file);
    if (!slots)
        return Unexpected(slots.error());
    return unwrapAny(*slots, file.label.kind, password);
}

/// The copy from before a change of format, beside the vault; the name tells which format it has.
QString pathBeforeMigration(const QString& path, int format) {
    const QFileInfo file(path);
    const QString stem = file.absoluteDir().filePath(file.completeBaseName()) +
                         QStringLiteral(".indeling-%1").arg(format);
    QString name = stem + QStringLiteral(".omgekeerd");
    // An earlier attempt that did not come to its end may have left one.
    for (int number = 2; platform::factsOf(name).kind != platform::FileKind::Missing; ++number)
        name = stem + QStringLiteral("-%1.omgekeerd").arg(number);
    return name;
}

/// Makes an older vault one of our format. First a copy of it is written and read back; then all happens and is verified
/// in one transaction, so that one that does not hold stays as it was.
Result<void> bringUpToDate(
    Database& database, SealedVault& vault, const VaultSecret& secret, int format, const SchemaSteps& steps
) {
    if (vault.readOnly())
        return fail(FailureCode::ReadOnly, vault.path());
    auto copied = writeBackup(database, secret, vault.kind(), pathBeforeMigration(vault.path(), format));
    if (!copied)
        return copied;
    configureForWriting(database);
    const RecordSeal seal(secret);
    Transaction transaction(database);
    Ledger ledger = readLedger(database, seal, vault.kind());
    migrate(database, format, formatOf(steps), steps);
    ledger.format = formatOf(steps);
    ++ledger.counter;
    writeLedger(database, seal, vault.kind(), ledger);
    vault.readAndVerify();
    transaction.commit();
    database.checkpoint();
    return {};
}

Result<std::unique_ptr<Vault>> openVerified(
    VaultFile file, const VaultSecret& secret, const SchemaSteps& steps
) {
    SealedVault::Parts parts;
    parts.readOnly = !file.canWrite;
    parts.database = connectTo(file, parts.readOnly);
    const auto format = formatIn(*parts.database, file, steps);
    if (!format)
        return Unexpected(format.error());
    if (!parts.readOnly)
        lockForUs(*parts.database);
    if (platform::factsOf(file.path) != file.facts && !file.hasWal)
        return fail(FailureCode::VaultReplaced, file.path);
    parts.mark = OpenMark(file);
    parts.file = std::move(file);
    parts.secret = secret.copy();
    Database& database = *parts.database;
    auto vault = std::make_unique<SealedVault>(std::move(parts));
    if (*format < formatOf(steps)) {
        if (auto done = bringUpToDate(database, *vault, secret, *format, steps); !done)
            return Unexpected(done.error());
    } else {
        vault->readAndVerify();
        if (!vault->readOnly())
            configureForWriting(database);
    }
    vault->startSearchIndex();
    return std::unique_ptr<Vault>(std::move(vault));
}

/// Why it does not hold, by name; the short reason when a full reading finds no more.
Failure named(const VaultFile& file, const VaultSecret& secret, Failure failure) {
    if (failure.code != FailureCode::VaultDamaged)
        return failure;
    const auto faults = guarded(file.path, [&]() -> Result<std::vector<Fault>> {
        const auto database = connectTo(file, !file.hasWal || !file.canWrite);
        return faultsInVault(*database, RecordSeal(secret), file.label.kind);
    });
    if (faults && !faults->empty())
        failure.faults = *faults;
    return failure;
}

Result<std::unique_ptr<Vault>> openWith(
    const VaultFile& file, const VaultSecret& secret, const SchemaSteps& steps = ourSteps()
) {
    auto vault = guarded(file.path, [&] { return openVerified(file, secret, steps); });
    if (vault)
        return vault;
    // An empty WAL that opening put there goes again: what we refuse, we leave as we found it.
    const QString wal = walPathOf(file.path);
    if (!file.hasWal && platform::factsOf(wal).size == 0)
        QFile::remove(wal);
    return Unexpected(named(file, secret, vault.error()));
}

void fill(Database& database, VaultKind kind, const VaultSecret& secret, const KeySlot& slot, const Clock& clock) {
    const RecordSeal seal(secret);
    Transaction transaction(database);
    Ledger ledger = startVault(database, seal, slot);
    SettingTable(database, seal)
        .put(ledger, QStringLiteral("vault.made"), momentText(clock.now()));
    writeLedger(database, seal, kind, ledger);
    transaction.commit();
}

} // namespace

Result<std::unique_ptr<Vault>> createVault(
    const QString& path, VaultKind kind, const QString& password, const Clock& clock, IdSource& ids,
    DerivationCost cost
) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (platform::factsOf(absolute).kind != platform::FileKind::Missing)
        return fail(FailureCode::VaultExists, path);
    const bool exercise = kind == VaultKind::Exercise;
    if (exercise && !password.isEmpty())
        return fail(FailureCode::Usage, path);
    if (!exercise && !passwordIsLongEnough(password))
        return fail(FailureCode::PasswordTooShort);
    const VaultSecret secret{SecretBytes::random(crypto::kKeySize), ids.next().toRfc4122()};
    const auto slot = wrapSecret(
        secret, exercise ? SlotKind::Open : SlotKind::Password, kind, typedBytes(password), cost
    );
    if (!slot)
        return Unexpected(slot.error());
    const auto written = writeVaultFile(absolute, kind, [&](Database& database) {
        fill(database, kind, secret, *slot, clock);
    });
    if (!written)
        return Unexpected(written.error());
    return openVaultWithSecret(absolute, secret);
}

Result<std::unique_ptr<Vault>> openVault(
    const QString& path, const QString& password, const Clock&
) {
    const auto file = lookAt(path);
    if (!file)
        return Unexpected(file.error());
    if (file->label.kind == VaultKind::Protected && password.isEmpty())
        return fail(FailureCode::PasswordNeeded, path);
    const auto secret = unlock(*file, password);
    if (!secret)
        return Unexpected(secret.error());
    return openWith(*file, *secret);
}

Result<VaultSecret> secretOf(const QString& path, const QString& password) {
    const auto file = lookAt(path);
    if (!file)
        return Unexpected(file.error());
    return unlock(*file, password);
}

Result<std::unique_ptr<Vault>> openVaultWithSecret(
    const QString& path, const VaultSecret& secret, const SchemaSteps& steps
) {
    const auto file = lookAt(path, formatOf(steps));
    if (!file)
        return Unexpected(file.error());
    return openWith(*file, secret, steps);
}

SchemaSteps stepsWith(const char* sql) {
    SchemaSteps steps = ourSteps();
    steps.push_back(sql);
    return steps;
}

} // namespace omgekeerd::store
