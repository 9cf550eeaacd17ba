// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/sqlitevault.h"

#include "core/store/records.h"
#include "core/store/sqlite/guard.h"
#include "core/store/sqlite/keyslots.h"
#include "core/store/sqlite/recoverykey.h"
#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/sealedvault.h"
#include "core/store/sqlite/vaultcheck.h"
#include "core/store/sqlite/vaultseam.h"

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
Result<int> formatOf(Database& database, const VaultFile& file) {
    const auto format = static_cast<int>(database.integer("PRAGMA user_version"));
    const auto kind = kindFrom(static_cast<quint32>(database.integer("PRAGMA application_id")));
    if (format > currentFormat())
        return fail(FailureCode::VaultTooNew, file.path);
    if (format < 1 || kind != file.label.kind)
        return fail(FailureCode::NotAVault, file.path);
    if (!schemaIsOurs(database, format))
        throw Damage(QStringLiteral("sqlite"), QStringLiteral("de indeling is niet die van een kluis"));
    return format;
}

/// Reads the slots and leaves the file as it is; a file without a WAL is not even locked.
Result<std::vector<KeySlot>> slotsOf(const VaultFile& file) {
    return guarded(file.path, [&]() -> Result<std::vector<KeySlot>> {
        const auto database = connectTo(file, !file.hasWal || !file.canWrite);
        const auto format = formatOf(*database, file);
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
    const std::optional<SecretBytes> recovery = recoveryKeyFrom(password);
    const SecretBytes typed = typedBytes(password);
    Unexpected reason = fail(FailureCode::WrongPassword);
    for (const KeySlot& slot : *slots) {
        if (slot.kind == SlotKind::Recovery && !recovery)
            continue;
        auto secret =
            unwrapSecret(slot, file.label.kind, slot.kind == SlotKind::Recovery ? *recovery : typed);
        if (secret)
            return secret;
        if (secret.error().code != FailureCode::WrongPassword)
            reason = Unexpected(secret.error());
    }
    return reason;
}

/// Makes an older vault one of this format; verified in the same transaction, so that a damaged one stays as it was.
void bringUpToDate(Database& database, const VaultFile& file, const RecordSeal& seal, int format) {
    Ledger ledger = readLedger(database, seal, file.label.kind);
    migrate(database, format, currentFormat());
    ledger.format = currentFormat();
    ++ledger.counter;
    writeLedger(database, seal, file.label.kind, ledger);
}

Result<std::unique_ptr<Vault>> openVerified(VaultFile file, const VaultSecret& secret) {
    SealedVault::Parts parts;
    parts.readOnly = !file.canWrite;
    parts.database = connectTo(file, parts.readOnly);
    const auto format = formatOf(*parts.database, file);
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
    if (*format < currentFormat()) {
        if (vault->readOnly())
            return fail(FailureCode::ReadOnly, vault->path());
        configureForWriting(database);
        Transaction transaction(database);
        bringUpToDate(database, vault->file(), RecordSeal(secret), *format);
        vault->readAndVerify();
        transaction.commit();
        database.checkpoint();
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

Result<std::unique_ptr<Vault>> openWith(const VaultFile& file, const VaultSecret& secret) {
    auto vault = guarded(file.path, [&] { return openVerified(file, secret); });
    if (vault)
        return vault;
    // An empty WAL that opening put there goes again: what we refuse, we leave as we found it.
    const QString wal = walPathOf(file.path);
    if (!file.hasWal && platform::factsOf(wal).size == 0)
        QFile::remove(wal);
    return Unexpected(named(file, secret, vault.error()));
}

void fill(Database& database, VaultKind kind, const VaultSecret& secret, KeySlot slot, const Clock& clock) {
    const RecordSeal seal(secret);
    const auto id = static_cast<qint32>(applicationId(kind));
    database.execute("PRAGMA application_id = " + QByteArray::number(id));
    database.execute("PRAGMA secure_delete = ON");
    Transaction transaction(database);
    migrate(database, 0, currentFormat());
    Ledger ledger;
    ledger.format = currentFormat();
    ledger.counter = 1;
    ledger.head = Ledger::chainStart(seal);
    slot.row = ledger.counter;
    writeSlot(database, slot);
    ledger.live.add(slot.mark(seal));
    SettingTable(database, seal)
        .put(ledger, QStringLiteral("vault.made"), momentText(clock.now()));
    writeLedger(database, seal, kind, ledger);
    transaction.commit();
}

Result<void> writeNew(
    const QString& path, VaultKind kind, const VaultSecret& secret, const KeySlot& slot,
    const Clock& clock
) {
    const QString halfway =
        path + QStringLiteral(".") + QString::fromLatin1(crypto::randomBytes(6).toHex());
    if (auto created = platform::createPrivateFile(halfway); !created)
        return created;
    auto done = guarded(path, [&]() -> Result<void> {
        Database database(halfway, Database::Mode::ReadWrite);
        fill(database, kind, secret, slot, clock);
        return {};
    });
    if (done)
        done = platform::syncFile(halfway);
    if (done)
        done = platform::renameToNew(halfway, path);
    if (done)
        done = platform::syncFolderOf(path);
    if (!done)
        QFile::remove(halfway);
    return done;
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
    if (auto written = writeNew(absolute, kind, secret, *slot, clock); !written)
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

Result<std::unique_ptr<Vault>> openVaultWithSecret(const QString& path, const VaultSecret& secret) {
    const auto file = lookAt(path);
    if (!file)
        return Unexpected(file.error());
    return openWith(*file, secret);
}

} // namespace omgekeerd::store
