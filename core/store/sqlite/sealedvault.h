// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/afterrest.h"
#include "core/store/sqlite/database.h"
#include "core/store/sqlite/dossiertable.h"
#include "core/store/sqlite/drafttable.h"
#include "core/store/sqlite/journaltable.h"
#include "core/store/sqlite/keyslots.h"
#include "core/store/sqlite/searchindex.h"
#include "core/store/sqlite/settingtable.h"
#include "core/store/sqlite/vaultfile.h"
#include "core/store/sqlite/versiontable.h"
#include "core/store/vault.h"

#include <mutex>

namespace omgekeerd::store {

/// An open vault: one SQLite file, each value sealed, all that lives in it verified when it was opened.
///
/// Calls may come from any thread, one at a time; a mutex sees to it.
class SealedVault final : public Vault {
public:
    struct Parts {
        VaultFile file;
        OpenMark mark;
        std::unique_ptr<Database> database;
        VaultSecret secret;
        bool readOnly = false;
    };

    explicit SealedVault(Parts parts);
    ~SealedVault() override;
    SealedVault(const SealedVault&) = delete;
    SealedVault& operator=(const SealedVault&) = delete;

    /// Reads what lives and compares it with the ledger; throws Damage or SqlError.
    void readAndVerify();
    void startSearchIndex();
    const VaultFile& file() const { return m_file; }

    VaultKind kind() const override { return m_file.label.kind; }
    QString vaultId() const override { return m_seal.vaultId(); }
    QString path() const override { return m_file.path; }
    bool readOnly() const override { return m_readOnly; }

    Result<Profile> profile() override;
    Result<void> setProfile(const Profile& profile) override;
    Result<QString> setting(const QString& key) override;
    Result<void> setSetting(const QString& key, const QString& value) override;

    Result<std::vector<CaseSummary>> summaries() override;
    Result<StoredCase> load(const CaseId& id) override;
    bool contains(const CaseId& id) override;
    Result<qint64> commit(const Commit& commit) override;
    Result<void> saveDraft(const Draft& draft) override;
    Result<void> dropDraft(const CaseId& id, const QString& path) override;
    Result<std::vector<JournalEntry>> journal(const CaseId& id) override;
    Result<QString> journalHead() override;
    Result<SeenHead> seenHead() override;
    Result<SeenRelation> compareWith(const SeenHead& earlier) override;
    Result<std::vector<int>> versions(const CaseId& id) override;
    Result<StoredVersion> version(const CaseId& id, int version) override;
    Result<void> erase(const CaseId& id, const JournalEntry& ground) override;
    Result<void> eraseEntries(
        const CaseId& id, const std::vector<qint64>& seqs, bool versionsToo, const JournalEntry& ground
    ) override;
    Result<std::vector<SearchHit>> search(const QString& words, int limit) override;
    bool searchComplete() const override { return m_search.isComplete(); }
    Result<void> checkpoint() override;
    Result<std::vector<Fault>> check() override;
    Result<void> backupTo(const QString& path) override;
    Result<void> changePassword(const QString& oldPassword, const QString& newPassword) override;
    bool hasRecoveryKey() const override;
    Result<QString> makeRecoveryKey() override;

private:
    /// What memory must learn once an act is committed.
    using Afterwards = std::function<void()>;
    template <class Write> Result<void> act(Write write);
    Result<void> putSetting(const QString& name, const Json& value);
    Result<void> replaceSlot(SlotKind kind, const SecretBytes& typed, DerivationCost cost);
    void tidyUp();
    /// Rewrites the file without the holes; nothing erased stays behind in it.
    Result<void> compact();
    std::vector<SearchIndex::Entry> nextWords(qint64& afterRow);
    QString dossierOf(qint64 row) const;

    mutable std::recursive_mutex m_mutex;
    VaultFile m_file;
    OpenMark m_mark; ///< outlives the connection
    std::unique_ptr<Database> m_database;
    VaultSecret m_secret;
    RecordSeal m_seal;
    bool m_readOnly;
    bool m_verified = false;
    Ledger m_ledger;
    std::vector<KeySlot> m_slots;
    JournalTable m_journal;
    DossierTable m_dossiers;
    DraftTable m_drafts;
    VersionTable m_versions;
    SettingTable m_settings;
    SearchIndex m_search;
    AfterRest m_tidying; ///< empties the WAL, so that a synced folder holds one file
};

} // namespace omgekeerd::store
