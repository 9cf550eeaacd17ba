// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/store/vault.h"

#include <functional>
#include <map>
#include <random>

namespace omgekeerd {

/// A vault that only remembers: what the real one must be equal to after the same acts.
class VaultModel final : public Vault {
public:
    explicit VaultModel(VaultKind kind = VaultKind::Protected) : m_kind(kind) {}

    VaultKind kind() const override { return m_kind; }
    QString vaultId() const override { return QStringLiteral("model"); }
    QString path() const override { return {}; }
    bool readOnly() const override { return false; }
    Result<Profile> profile() override { return m_profile; }
    Result<void> setProfile(const Profile& profile) override;
    Result<QString> setting(const QString& key) override { return m_settings[key]; }
    Result<void> setSetting(const QString& key, const QString& value) override;
    Result<std::vector<CaseSummary>> summaries() override;
    Result<StoredCase> load(const CaseId& id) override;
    bool contains(const CaseId& id) override { return m_cases.contains(id.text()); }
    Result<qint64> commit(const Commit& commit) override;
    Result<void> saveDraft(const Draft& draft) override;
    Result<void> dropDraft(const CaseId& id, const QString& path) override;
    Result<std::vector<JournalEntry>> journal(const CaseId& id) override;
    Result<QString> journalHead() override { return QString::number(m_seq); }
    Result<SeenHead> seenHead() override { return SeenHead{}; }
    Result<SeenRelation> compareWith(const SeenHead&) override { return SeenRelation::Expected; }
    Result<std::vector<int>> versions(const CaseId& id) override;
    Result<StoredVersion> version(const CaseId& id, int version) override;
    Result<void> erase(const CaseId& id, const JournalEntry& ground) override;
    Result<void> eraseEntries(
        const CaseId& id, const std::vector<qint64>& seqs, bool versionsToo, const JournalEntry& ground
    ) override;
    Result<std::vector<SearchHit>> search(const QString& words, int limit) override;
    bool searchComplete() const override { return true; }
    Result<void> checkpoint() override { return {}; }
    Result<std::vector<Fault>> check() override { return std::vector<Fault>(); }
    Result<void> backupTo(const QString&) override { return fail(FailureCode::Usage); }
    Result<void> changePassword(const QString&, const QString&) override { return {}; }
    bool hasRecoveryKey() const override { return false; }
    Result<QString> makeRecoveryKey() override { return fail(FailureCode::Usage); }

private:
    struct Case {
        CaseSummary summary;
        Json state;
        qint64 seq = 0;
        QString words;
        std::map<QString, Draft> drafts;
        std::map<int, StoredVersion> versions;
    };
    void append(const CaseId& id, JournalEntry entry);
    void wipe(const CaseId& id, const std::vector<qint64>& seqs, const JournalEntry& ground);

    VaultKind m_kind;
    Profile m_profile;
    std::map<QString, QString> m_settings;
    std::map<QString, Case> m_cases;
    std::map<QString, std::vector<JournalEntry>> m_journal;
    qint64 m_seq = 0;
};

/// One act, to be done on a vault and on its model alike.
using VaultAct = std::function<bool(Vault&)>;

/// The act a user might do next; the same numbers give the same act. `about` says in words what it is.
VaultAct randomAct(std::mt19937_64& numbers, Vault& model, const Clock& clock, QString& about);

} // namespace omgekeerd
