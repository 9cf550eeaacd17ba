// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/rescue.h"

#include "core/store/sqlite/damagedvault.h"
#include "core/store/sqlite/guard.h"
#include "core/store/sqlite/newvault.h"
#include "core/store/sqlite/recoverykey.h"
#include "core/store/sqlite/vaultbackup.h"
#include "core/store/sqlite/vaultcheck.h"
#include "core/store/sqlite/vaultfile.h"

#include <QFileInfo>

namespace omgekeerd::store {

namespace {

/// Reads without leaving a trace; only a file with a WAL beside it is opened for writing, as SQLite asks, and even
/// then nothing of it changes.
std::unique_ptr<Database> readingFrom(const VaultFile& file) {
    const bool immutable = !file.hasWal || !file.canWrite;
    auto database = std::make_unique<Database>(
        file.path, immutable ? Database::Mode::Immutable : Database::Mode::ReadWrite
    );
    if (!immutable)
        database->execute("PRAGMA locking_mode = EXCLUSIVE");
    database->execute("PRAGMA temp_store = MEMORY");
    return database;
}

Result<VaultFile> sourceAt(const QString& from, const QString& to, const QString& password) {
    auto file = lookAt(from);
    if (!file)
        return file;
    if (platform::factsOf(QFileInfo(to).absoluteFilePath()).kind != platform::FileKind::Missing)
        return fail(FailureCode::VaultExists, to);
    if (file->label.kind == VaultKind::Protected && password.isEmpty())
        return fail(FailureCode::PasswordNeeded, from);
    if (!file->canWrite && !file->walIsEmpty)
        return fail(FailureCode::ReadOnly, from);
    return file;
}

/// Writes what opens into a new vault; what does not is listed.
class Salvage {
public:
    Salvage(
        Database& target, const RecordSeal& seal, VaultKind kind, const DamagedVault& damaged,
        const Rebuild& rebuild, const QDateTime& now, SalvageReport& report
    )
        : m_database(target), m_seal(seal), m_kind(kind), m_damaged(damaged), m_rebuild(rebuild),
          m_now(now), m_report(report), m_journal(target, seal), m_dossiers(target, seal),
          m_drafts(target, seal), m_versions(target, seal), m_settings(target, seal) {}

    void write(const KeySlot& slot) {
        Transaction transaction(m_database);
        m_ledger = startVault(m_database, m_seal, slot);
        for (const auto& [name, value] : m_damaged.settings()) {
            ++m_ledger.counter;
            m_settings.keep(m_settings.put(m_ledger, name, value));
        }
        writeJournal();
        for (auto& [dossier, story] : m_stories)
            writeCase(dossier, story);
        writeDrafts();
        writeVersions();
        writeLedger(m_database, m_seal, m_kind, m_ledger);
        transaction.commit();
        if (std::vector<Fault> faults = faultsInVault(m_database, m_seal, m_kind); !faults.empty())
            throw Damage(std::move(faults));
    }

private:
    struct Story {
        std::vector<JournalEntry> entries; ///< that open, in order
        std::vector<qint64> lost;
        qint64 lastSeq = 0;
    };

    void writeJournal() {
        for (const auto& [seq, entry] : m_damaged.entries()) {
            Story& story = m_stories[entry.dossier];
            story.lastSeq = seq;
            if (!entry.words) {
                m_journal.appendEmpty(m_ledger, entry.dossier, entry.digest);
                if (!entry.wiped)
                    story.lost.push_back(seq);
                continue;
            }
            m_journal.append(m_ledger, *entry.words);
            story.entries.push_back(*entry.words);
            ++m_report.entries;
        }
        for (const auto& [dossier, found] : m_damaged.cases())
            m_stories.try_emplace(dossier);
    }

    static bool wasErased(const Story& story) {
        return story.lost.empty() && std::all_of(story.entries.begin(), story.entries.end(), [](const auto& entry) {
            return entry.act == Act::Erased;
        });
    }

    void writeCase(const QString& dossier, const Story& story) {
        const auto found = m_damaged.cases().find(dossier);
        const bool hasRow = found != m_damaged.cases().end();
        const bool known = !dossier.isEmpty() && (hasRow || !wasErased(story));
        Commit commit;
        commit.dossier = CaseId(dossier);
        if (known)
            commit = caseFrom(dossier, story, hasRow ? &found->second : nullptr);
        qint64 lastSeq = story.lastSeq;
        if (!story.lost.empty() || (known && story.entries.empty()))
            lastSeq = tellLost(commit, story.lost);
        if (!known)
            return;
        ++m_ledger.counter;
        m_dossiers.keep(m_dossiers.put(m_ledger, commit, lastSeq));
        m_report.saved.push_back(commit.summary);
    }

    Commit caseFrom(const QString& dossier, const Story& story, const DamagedVault::Case* row) {
        const CaseId id(dossier);
        const QString name = QStringLiteral("dossier[%1]").arg(dossier);
        const bool current = row && row->state && row->seq >= story.lastSeq;
        if (!row)
            lose(name, QStringLiteral("ontbreekt, maar is niet gewist"));
        else if (row->state && !current)
            lose(name, QStringLiteral("is een oudere stand dan de geschiedenis zegt"));
        RebuiltCase rebuilt = m_rebuild(id, story.entries, current ? row->state : std::nullopt);
        if (!rebuilt.whole && row && row->state)
            rebuilt = m_rebuild(id, story.entries, row->state);
        if (!rebuilt.whole)
            lose(name, QStringLiteral("alleen de geschiedenis is gered"));
        Commit commit;
        commit.dossier = id;
        commit.summary = current && row->summary ? *row->summary : rebuilt.summary;
        commit.summary.id = id;
        commit.state = std::move(rebuilt.state);
        commit.searchText = current && !row->words.isEmpty() ? row->words : rebuilt.searchText;
        return commit;
    }

    /// What is empty and was not erased on purpose is named, so that the new vault holds.
    qint64 tellLost(const Commit& commit, const std::vector<qint64>& lost) {
        JournalEntry entry;
        entry.dossier = commit.dossier;
        entry.when = m_now;
        entry.act = Act::Erased;
        entry.subject = QStringLiteral("salvage");
        entry.change = commit.state.isObject() ? commit.state : Json::object();
        Json names = Json::array();
        for (const qint64 seq : lost)
            names.items().emplace_back(seq);
        entry.change.set(JournalTable::kErasedSeqs.toString(), std::move(names));
        return m_journal.append(m_ledger, entry);
    }

    void writeDrafts() {
        for (const Draft& draft : m_damaged.drafts()) {
            const DossierTable::Live* live = m_dossiers.find(draft.dossier);
            if (!live) {
                lose(QStringLiteral("draft[%1]").arg(draft.dossier.text()), QStringLiteral("hoort bij geen zaak"));
                continue;
            }
            ++m_ledger.counter;
            m_drafts.keep(m_drafts.put(m_ledger, draft, live->row));
            ++m_report.drafts;
        }
    }

    void writeVersions() {
        for (const StoredVersion& version : m_damaged.versions()) {
            const DossierTable::Live* live = m_dossiers.find(version.dossier);
            if (!live || m_versions.find(version.dossier, version.version)) {
                lose(QStringLiteral("version[%1]").arg(version.dossier.text()), QStringLiteral("hoort bij geen zaak"));
                continue;
            }
            ++m_ledger.counter;
            m_versions.keep(m_versions.put(m_ledger, version, live->row));
            ++m_report.versions;
        }
    }

    void lose(const QString& place, const QString& what) { m_report.lost.push_back({place, what}); }

    Database& m_database;
    const RecordSeal& m_seal;
    VaultKind m_kind;
    const DamagedVault& m_damaged;
    const Rebuild& m_rebuild;
    QDateTime m_now;
    SalvageReport& m_report;
    JournalTable m_journal;
    DossierTable m_dossiers;
    DraftTable m_drafts;
    VersionTable m_versions;
    SettingTable m_settings;
    Ledger m_ledger;
    std::map<QString, Story> m_stories;
};

void addOnce(std::vector<Fault>& faults, const std::vector<Fault>& more) {
    for (const Fault& fault : more)
        if (std::find(faults.begin(), faults.end(), fault) == faults.end())
            faults.push_back(fault);
}

} // namespace

Result<void> restoreVault(const QString& from, const QString& to, const QString& password) {
    const auto file = sourceAt(from, to, password);
    if (!file)
        return Unexpected(file.error());
    return guarded(from, [&]() -> Result<void> {
        const auto database = readingFrom(*file);
        const auto secret = unwrapAny(readSlots(*database), file->label.kind, password);
        if (!secret)
            return Unexpected(secret.error());
        // Damage is said of what was read, before a copy of it is made.
        if (std::vector<Fault> faults = faultsInVault(*database, RecordSeal(*secret), file->label.kind);
            !faults.empty())
            throw Damage(std::move(faults));
        return writeBackup(*database, *secret, file->label.kind, to);
    });
}

Result<SalvageReport> salvageVault(
    const QString& from, const QString& to, const QString& password, const Clock& clock, IdSource& ids,
    const Rebuild& rebuild, DerivationCost cost
) {
    const auto file = sourceAt(from, to, password);
    if (!file)
        return Unexpected(file.error());
    const VaultKind kind = file->label.kind;
    return guarded(from, [&]() -> Result<SalvageReport> {
        const auto database = readingFrom(*file);
        const auto secret = unwrapAny(readSlots(*database), kind, password);
        if (!secret)
            return Unexpected(secret.error());
        const RecordSeal seal(*secret);
        SalvageReport report;
        report.lost = faultsInVault(*database, seal, kind);
        const DamagedVault damaged(*database, seal, kind);
        addOnce(report.lost, damaged.lost());
        const VaultSecret fresh{SecretBytes::random(crypto::kKeySize), ids.next().toRfc4122()};
        const auto recovery = recoveryKeyFrom(password);
        const SlotKind slotKind = kind == VaultKind::Exercise ? SlotKind::Open
                                  : recovery                  ? SlotKind::Recovery
                                                              : SlotKind::Password;
        const SecretBytes typed = typedBytes(password);
        const auto slot = wrapSecret(fresh, slotKind, kind, recovery ? *recovery : typed, cost);
        if (!slot)
            return Unexpected(slot.error());
        const auto written =
            writeVaultFile(QFileInfo(to).absoluteFilePath(), kind, [&](Database& target) {
                SalvageReport done;
                Salvage(target, RecordSeal(fresh), kind, damaged, rebuild, clock.now(), done).write(*slot);
                addOnce(report.lost, done.lost);
                done.lost = std::move(report.lost);
                report = std::move(done);
            });
        if (!written)
            return Unexpected(written.error());
        return report;
    });
}

} // namespace omgekeerd::store
