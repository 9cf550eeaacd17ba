// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite/recordseal.h"
#include "core/store/sqlite/sqlitevault.h"

#include <optional>

namespace omgekeerd::store {

class Database;

enum class SlotKind { Password, Recovery, Open };
constexpr auto codeTable(SlotKind) {
    return std::to_array<CodeRow<SlotKind>>(
        {{SlotKind::Password, "password"}, {SlotKind::Recovery, "recovery"}, {SlotKind::Open, "open"}}
    );
}

/// One way into the vault: how to derive a key from what the user types, and the vault's secret wrapped in that key.
/// Of an exercise vault the one slot is Open and the secret lies in it as it is.
struct KeySlot {
    qint64 row = 0;
    SlotKind kind = SlotKind::Password;
    int format = 1;
    DerivationCost cost;
    QByteArray salt;
    QByteArray wrapped;

    /// Sizes and cost are within what we ever write; checked before any derivation runs.
    bool isPlausible() const;
    QByteArray mark(const RecordSeal& seal) const;
};

/// Failure OutOfMemory. The vault's kind and the cost are sealed with it, so neither can be changed afterwards.
Result<KeySlot> wrapSecret(
    const VaultSecret& secret, SlotKind kind, VaultKind vaultKind, const SecretBytes& typed,
    DerivationCost cost
);
/// WrongPassword when it does not open, whatever the reason.
Result<VaultSecret> unwrapSecret(const KeySlot& slot, VaultKind vaultKind, const SecretBytes& typed);
/// The first slot that opens for what was typed, a password or the recovery key. One and the same WrongPassword for
/// a wrong password and for a damaged slot.
Result<VaultSecret> unwrapAny(const std::vector<KeySlot>& slots, VaultKind vaultKind, const QString& typed);

std::vector<KeySlot> readSlots(Database& database);
void writeSlot(Database& database, const KeySlot& slot);
void removeSlot(Database& database, qint64 row);

} // namespace omgekeerd::store
