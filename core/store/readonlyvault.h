// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/vault.h"

namespace omgekeerd {

/// A vault that is only read: another copy of it went another road, and writing here would lose one of the two.
class ReadOnlyVault final : public Vault {
public:
    explicit ReadOnlyVault(std::unique_ptr<Vault> inner) : m_inner(std::move(inner)) {}

    VaultKind kind() const override { return m_inner->kind(); }
    QString vaultId() const override { return m_inner->vaultId(); }
    QString path() const override { return m_inner->path(); }
    bool readOnly() const override { return true; }

    Result<Profile> profile() override { return m_inner->profile(); }
    Result<QString> setting(const QString& key) override { return m_inner->setting(key); }
    Result<std::vector<CaseSummary>> summaries() override { return m_inner->summaries(); }
    Result<StoredCase> load(const CaseId& id) override { return m_inner->load(id); }
    bool contains(const CaseId& id) override { return m_inner->contains(id); }
    Result<std::vector<JournalEntry>> journal(const CaseId& id) override { return m_inner->journal(id); }
    Result<QString> journalHead() override { return m_inner->journalHead(); }
    Result<SeenHead> seenHead() override { return m_inner->seenHead(); }
    Result<SeenRelation> compareWith(const SeenHead& earlier) override { return m_inner->compareWith(earlier); }
    Result<std::vector<int>> versions(const CaseId& id) override { return m_inner->versions(id); }
    Result<StoredVersion> version(const CaseId& id, int version) override { return m_inner->version(id, version); }
    Result<std::vector<SearchHit>> search(const QString& words, int limit) override {
        return m_inner->search(words, limit);
    }
    bool searchComplete() const override { return m_inner->searchComplete(); }
    Result<std::vector<Fault>> check() override { return m_inner->check(); }
    Result<void> backupTo(const QString& to) override { return m_inner->backupTo(to); }
    bool hasRecoveryKey() const override { return m_inner->hasRecoveryKey(); }

    Result<void> setProfile(const Profile&) override { return refused(); }
    Result<void> setSetting(const QString&, const QString&) override { return refused(); }
    Result<qint64> commit(const Commit&) override { return refused(); }
    Result<void> saveDraft(const Draft&) override { return refused(); }
    Result<void> dropDraft(const CaseId&, const QString&) override { return refused(); }
    Result<void> erase(const CaseId&, const JournalEntry&) override { return refused(); }
    Result<void>
    eraseEntries(const CaseId&, const std::vector<qint64>&, bool, const JournalEntry&) override {
        return refused();
    }
    Result<void> checkpoint() override { return {}; }
    Result<void> changePassword(const QString&, const QString&) override { return refused(); }
    Result<QString> makeRecoveryKey() override { return refused(); }

private:
    static Unexpected refused() { return fail(FailureCode::ReadOnly); }

    std::unique_ptr<Vault> m_inner;
};

} // namespace omgekeerd
