// SPDX-License-Identifier: EUPL-1.2
// Erasing, checking, copying and the keys of an open vault.
#include "core/store/sqlite/sealedvault.h"

#include "core/store/sqlite/keyslots.h"
#include "core/store/sqlite/recoverykey.h"
#include "core/store/sqlite/sealedvault_act.h"
#include "core/store/sqlite/vaultbackup.h"
#include "core/store/sqlite/vaultcheck.h"

namespace omgekeerd::store {

namespace {

/// The entry that says who erased what, when and on which ground, and names the entries it empties.
JournalEntry erasedEntry(const CaseId& id, JournalEntry ground, const std::vector<qint64>& seqs) {
    ground.dossier = id;
    ground.act = Act::Erased;
    Json names = Json::array();
    for (const qint64 seq : seqs)
        names.items().emplace_back(seq);
    if (!ground.change.isObject())
        ground.change = Json::object();
    ground.change.set(JournalTable::kErasedSeqs.toString(), std::move(names));
    return ground;
}

/// What the password slot costs, once one of the slots opens for what was typed.
Result<DerivationCost> costThatOpens(const std::vector<KeySlot>& slots, VaultKind kind, const QString& typed) {
    DerivationCost cost;
    for (const KeySlot& slot : slots)
        if (slot.kind == SlotKind::Password)
            cost = slot.cost;
    const auto opened = unwrapAny(slots, kind, typed);
    return opened ? Result<DerivationCost>(cost) : Unexpected(opened.error());
}

} // namespace

Result<void> SealedVault::erase(const CaseId& id, const JournalEntry& ground) {
    const std::lock_guard lock(m_mutex);
    const DossierTable::Live* live = m_dossiers.find(id);
    if (!live)
        return fail(FailureCode::CaseUnknown, id.text());
    const auto done = act([&](Ledger& ledger) -> Afterwards {
        const std::vector<qint64> seqs = m_journal.erasableSeqs(id);
        m_journal.append(ledger, erasedEntry(id, ground, seqs));
        for (const qint64 seq : seqs)
            m_journal.wipe(seq);
        const std::vector<QString> drafts = m_drafts.pathsOf(id);
        for (const QString& path : drafts)
            m_drafts.remove(ledger, *m_drafts.find(id, path));
        m_versions.remove(ledger, id);
        m_dossiers.remove(ledger, id);
        return [this, id, drafts, row = live->row] {
            for (const QString& path : drafts)
                m_drafts.forget(id, path);
            m_versions.forget(id);
            m_dossiers.forget(id);
            m_search.remove(row);
        };
    });
    if (!done)
        return done;
    return compact();
}

Result<void> SealedVault::eraseEntries(
    const CaseId& id, const std::vector<qint64>& seqs, bool versionsToo, const JournalEntry& ground
) {
    const std::lock_guard lock(m_mutex);
    if (!m_dossiers.find(id))
        return fail(FailureCode::CaseUnknown, id.text());
    const auto done = act([&](Ledger& ledger) -> Afterwards {
        const std::vector<qint64> erasable = m_journal.erasableSeqs(id);
        std::vector<qint64> wiped;
        for (const qint64 seq : erasable)
            if (std::find(seqs.begin(), seqs.end(), seq) != seqs.end())
                wiped.push_back(seq);
        const qint64 seq = m_journal.append(ledger, erasedEntry(id, ground, wiped));
        for (const qint64 gone : wiped)
            m_journal.wipe(gone);
        if (versionsToo)
            m_versions.remove(ledger, id);
        auto live = m_dossiers.countEntry(ledger, id, seq);
        return [this, id, live, versionsToo] {
            m_dossiers.keep(live);
            if (versionsToo)
                m_versions.forget(id);
        };
    });
    if (!done)
        return done;
    return compact();
}

Result<void> SealedVault::compact() {
    return guarded(m_file.path, [&]() -> Result<void> {
        m_database->checkpoint();
        m_database->execute("VACUUM");
        m_database->checkpoint();
        return {};
    });
}

Result<std::vector<Fault>> SealedVault::check() {
    const std::lock_guard lock(m_mutex);
    return guarded(m_file.path, [&]() -> Result<std::vector<Fault>> {
        return faultsInVault(*m_database, m_seal, kind());
    });
}

Result<void> SealedVault::backupTo(const QString& path) {
    const std::lock_guard lock(m_mutex);
    return guarded(m_file.path, [&]() -> Result<void> {
        return writeBackup(*m_database, m_secret, kind(), path);
    });
}

bool SealedVault::hasRecoveryKey() const {
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_slots.begin(), m_slots.end(), [](const KeySlot& slot) {
        return slot.kind == SlotKind::Recovery;
    });
}

Result<void> SealedVault::changePassword(const QString& oldPassword, const QString& newPassword) {
    if (kind() == VaultKind::Exercise)
        return fail(FailureCode::Usage, m_file.path);
    if (!passwordIsLongEnough(newPassword))
        return fail(FailureCode::PasswordTooShort);
    std::vector<KeySlot> slots;
    {
        const std::lock_guard lock(m_mutex);
        slots = m_slots;
    }
    // Derivation takes a second and needs no lock; the acts of the user go on meanwhile.
    const auto cost = costThatOpens(slots, kind(), oldPassword);
    if (!cost)
        return Unexpected(cost.error());
    return replaceSlot(SlotKind::Password, typedBytes(newPassword), *cost);
}

Result<QString> SealedVault::makeRecoveryKey() {
    if (kind() == VaultKind::Exercise)
        return fail(FailureCode::Usage, m_file.path);
    const SecretBytes key = newRecoveryKey();
    // 160 random bits cannot be guessed, so the derivation need not be slow.
    if (auto done = replaceSlot(SlotKind::Recovery, key, DerivationCost{8ULL << 20, 1}); !done)
        return Unexpected(done.error());
    return recoveryKeyText(key);
}

Result<void> SealedVault::replaceSlot(SlotKind slotKind, const SecretBytes& typed, DerivationCost cost) {
    auto wrapped = wrapSecret(m_secret, slotKind, kind(), typed, cost);
    if (!wrapped)
        return Unexpected(wrapped.error());
    const std::lock_guard lock(m_mutex);
    const auto done = act([&](Ledger& ledger) -> Afterwards {
        std::vector<KeySlot> slots;
        for (const KeySlot& slot : m_slots) {
            if (slot.kind != slotKind) {
                slots.push_back(slot);
                continue;
            }
            ledger.live.remove(slot.mark(m_seal));
            removeSlot(*m_database, slot.row);
        }
        wrapped->row = ledger.counter;
        ledger.live.add(wrapped->mark(m_seal));
        writeSlot(*m_database, *wrapped);
        slots.push_back(*wrapped);
        return [this, slots] { m_slots = slots; };
    });
    if (!done)
        return done;
    // The old slot must not linger in the WAL or in a free page.
    return checkpoint();
}

} // namespace omgekeerd::store
