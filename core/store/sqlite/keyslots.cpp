// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/keyslots.h"

#include "core/store/sqlite/database.h"
#include "core/store/sqlite/recoverykey.h"

namespace omgekeerd::store {

namespace {

constexpr qsizetype kVaultIdSize = 16;
constexpr qsizetype kSecretSize = crypto::kKeySize + kVaultIdSize;
constexpr int kSlotFormat = 1;

QByteArray additionalOf(const KeySlot& slot, VaultKind vaultKind) {
    Encoding encoding;
    encoding << QByteArrayView("omgekeerd key slot") << codeOf(vaultKind) << codeOf(slot.kind)
             << slot.format << static_cast<qint64>(slot.cost.passes)
             << static_cast<qint64>(slot.cost.memoryBytes) << slot.salt;
    return encoding.bytes();
}

SecretBytes joined(const VaultSecret& secret) {
    SecretBytes bytes(kSecretSize);
    std::copy_n(secret.dataKey.data(), crypto::kKeySize, bytes.data());
    std::copy_n(secret.vaultId.begin(), kVaultIdSize, bytes.data() + crypto::kKeySize);
    return bytes;
}

VaultSecret split(const SecretBytes& bytes) {
    return {
        bytes.part(0, crypto::kKeySize),
        bytes.view().sliced(crypto::kKeySize, kVaultIdSize).toByteArray()
    };
}

} // namespace

bool KeySlot::isPlausible() const {
    if (format != kSlotFormat)
        return false;
    if (kind == SlotKind::Open)
        return wrapped.size() == kSecretSize;
    return cost.isPlausible() && salt.size() == crypto::kSaltSize &&
           wrapped.size() == kSecretSize + crypto::kSealOverhead;
}

QByteArray KeySlot::mark(const RecordSeal& seal) const {
    Encoding encoding;
    encoding << QByteArrayView("key_slot") << row << codeOf(kind) << format
             << static_cast<qint64>(cost.passes) << static_cast<qint64>(cost.memoryBytes) << salt
             << wrapped;
    return seal.rowMark(encoding);
}

Result<KeySlot> wrapSecret(
    const VaultSecret& secret, SlotKind kind, VaultKind vaultKind, const SecretBytes& typed,
    DerivationCost cost
) {
    KeySlot slot;
    slot.kind = kind;
    slot.format = kSlotFormat;
    const SecretBytes bytes = joined(secret);
    if (kind == SlotKind::Open) {
        slot.cost = {0, 0};
        slot.wrapped = bytes.view().toByteArray();
        return slot;
    }
    slot.cost = cost;
    slot.salt = crypto::randomBytes(crypto::kSaltSize);
    const auto key = crypto::deriveKey(typed.view(), slot.salt, cost.passes, cost.memoryBytes);
    if (!key)
        return Unexpected(key.error());
    slot.wrapped = crypto::seal(*key, bytes.view(), additionalOf(slot, vaultKind));
    return slot;
}

Result<VaultSecret> unwrapSecret(const KeySlot& slot, VaultKind vaultKind, const SecretBytes& typed) {
    const bool kindsAgree = (slot.kind == SlotKind::Open) == (vaultKind == VaultKind::Exercise);
    if (!slot.isPlausible() || !kindsAgree)
        return fail(FailureCode::WrongPassword);
    if (slot.kind == SlotKind::Open)
        return split(SecretBytes::copyOf(slot.wrapped));
    const auto key =
        crypto::deriveKey(typed.view(), slot.salt, slot.cost.passes, slot.cost.memoryBytes);
    if (!key)
        return Unexpected(key.error());
    const auto bytes = crypto::openSecret(*key, slot.wrapped, additionalOf(slot, vaultKind));
    if (!bytes || bytes->size() != kSecretSize)
        return fail(FailureCode::WrongPassword);
    return split(*bytes);
}

Result<VaultSecret> unwrapAny(const std::vector<KeySlot>& slots, VaultKind vaultKind, const QString& typed) {
    const std::optional<SecretBytes> recovery = recoveryKeyFrom(typed);
    const SecretBytes password = typedBytes(typed);
    Unexpected reason = fail(FailureCode::WrongPassword);
    for (const KeySlot& slot : slots) {
        if (slot.kind == SlotKind::Recovery && !recovery)
            continue;
        auto secret = unwrapSecret(slot, vaultKind, slot.kind == SlotKind::Recovery ? *recovery : password);
        if (secret)
            return secret;
        if (secret.error().code != FailureCode::WrongPassword)
            reason = Unexpected(secret.error());
    }
    return reason;
}

std::vector<KeySlot> readSlots(Database& database) {
    // A hostile file may hold a million of them; we write at most two.
    Query query(
        database, "SELECT id, kind, format, passes, memory, salt, wrapped FROM key_slot "
                  "WHERE length(salt) <= 64 AND length(wrapped) <= 256 ORDER BY id LIMIT 4"
    );
    std::vector<KeySlot> slots;
    while (query.step()) {
        const auto kind = fromCode<SlotKind>(query.text(1));
        if (!kind)
            continue;
        KeySlot slot;
        slot.row = query.integer(0);
        slot.kind = *kind;
        slot.format = static_cast<int>(query.integer(2));
        slot.cost.passes = static_cast<quint64>(query.integer(3));
        slot.cost.memoryBytes = static_cast<quint64>(query.integer(4));
        slot.salt = query.blob(5);
        slot.wrapped = query.blob(6);
        slots.push_back(std::move(slot));
    }
    return slots;
}

void writeSlot(Database& database, const KeySlot& slot) {
    Query(database, "INSERT INTO key_slot (id, kind, format, passes, memory, salt, wrapped) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(1, slot.row)
        .bind(2, codeOf(slot.kind))
        .bind(3, slot.format)
        .bind(4, static_cast<qint64>(slot.cost.passes))
        .bind(5, static_cast<qint64>(slot.cost.memoryBytes))
        .bind(6, slot.salt)
        .bind(7, slot.wrapped)
        .run();
}

void removeSlot(Database& database, qint64 row) {
    Query(database, "DELETE FROM key_slot WHERE id = ?1").bind(1, row).run();
}

} // namespace omgekeerd::store
