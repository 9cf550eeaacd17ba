// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/store/vault.h"

#include <algorithm>
#include <map>
#include <optional>

namespace omgekeerd::test {

/// A vault that keeps everything in memory and can be told to fail: for tests of what stands above the store.
class FakeVault : public Vault {
public:
    explicit FakeVault(VaultKind kind) : m_kind(kind) {}

    std::optional<FailureCode> failsWith; ///< every write fails while this is set
    int writes = 0;                       ///< of commits and drafts that succeeded
    Profile who;

    VaultKind kind() const override { return m_kind; }
    QString vaultId() const override { return QStringLiteral("fake"); }
    QString path() const override { return QStringLiteral("fake.omgekeerd"); }
    bool readOnly() const override { return false; }

    Result<Profile> profile() override { return who; }
    Result<void> setProfile(const Profile& profile) override {
        who = profile;
        return {};
    }
    Result<QString> setting(const QString& key) override { return m_settings[key]; }
    Result<void> setSetting(const QString& key, const QString& value) override {
        m_settings[key] = value;
        return {};
    }

    Result<std::vector<CaseSummary>> summaries() override {
        std::vector<CaseSummary> all;
        for (const auto& [id, stored] : m_cases)
            all.push_back(stored.summary);
        return all;
    }
    Result<StoredCase> load(const CaseId& id) override {
        const auto found = m_cases.find(id);
        if (found == m_cases.end())
            return fail(FailureCode::CaseUnknown, id.text());
        return found->second;
    }
    bool contains(const CaseId& id) override { return m_cases.contains(id); }
    Result<qint64> commit(const Commit& commit) override {
        if (failsWith)
            return fail(*failsWith);
        ++writes;
        JournalEntry entry = commit.entry;
        entry.seq = static_cast<qint64>(m_journal.size()) + 1;
        m_journal.push_back(entry);
        StoredCase& stored = m_cases[commit.dossier];
        stored.summary = commit.summary;
        stored.state = commit.state;
        stored.journalSeq = entry.seq;
        std::erase_if(stored.drafts, [&commit](const Draft& draft) {
            return std::find(commit.settledDrafts.begin(), commit.settledDrafts.end(), draft.path) !=
                   commit.settledDrafts.end();
        });
        m_words[commit.dossier] = commit.searchText;
        for (const StoredVersion& version : commit.received)
            m_versions[commit.dossier].push_back(version);
        if (commit.version)
            m_versions[commit.dossier].push_back(*commit.version);
        return entry.seq;
    }
    Result<void> saveDraft(const Draft& draft) override {
        if (failsWith)
            return fail(*failsWith);
        ++writes;
        eraseDraft(draft.dossier, draft.path);
        m_cases[draft.dossier].drafts.push_back(draft);
        return {};
    }
    Result<void> dropDraft(const CaseId& id, const QString& path) override {
        if (failsWith)
            return fail(*failsWith);
        eraseDraft(id, path);
        return {};
    }
    Result<std::vector<JournalEntry>> journal(const CaseId& id) override {
        std::vector<JournalEntry> entries;
        std::copy_if(m_journal.begin(), m_journal.end(), std::back_inserter(entries), [&id](const JournalEntry& entry) {
            return entry.dossier == id;
        });
        return entries;
    }
    Result<QString> journalHead() override { return QString::number(m_journal.size()); }
    Result<SeenHead> seenHead() override { return SeenHead{}; }
    Result<SeenRelation> compareWith(const SeenHead& earlier) override {
        Q_UNUSED(earlier)
        return SeenRelation::Expected;
    }
    Result<std::vector<int>> versions(const CaseId& id) override {
        std::vector<int> numbers;
        for (const StoredVersion& version : m_versions[id])
            numbers.push_back(version.version);
        return numbers;
    }
    Result<StoredVersion> version(const CaseId& id, int number) override {
        for (const StoredVersion& version : m_versions[id])
            if (version.version == number)
                return version;
        return fail(FailureCode::CaseUnknown, id.text());
    }
    Result<void> erase(const CaseId& id, const JournalEntry& ground) override {
        Q_UNUSED(ground)
        m_cases.erase(id);
        return {};
    }
    Result<void> eraseEntries(
        const CaseId& id, const std::vector<qint64>& seqs, bool versionsToo, const JournalEntry& ground
    ) override {
        Q_UNUSED(ground)
        for (JournalEntry& entry : m_journal)
            if (entry.dossier == id && std::find(seqs.begin(), seqs.end(), entry.seq) != seqs.end())
                entry.erased = true;
        if (versionsToo)
            m_versions.erase(id);
        return {};
    }
    Result<std::vector<SearchHit>> search(const QString& words, int limit) override {
        Q_UNUSED(limit)
        std::vector<SearchHit> hits;
        for (const auto& [id, text] : m_words)
            if (text.contains(words, Qt::CaseInsensitive))
                hits.push_back({id, text.left(text.indexOf(QLatin1Char('\n')))});
        return hits;
    }
    Result<void> checkpoint() override { return {}; }
    Result<std::vector<Fault>> check() override { return std::vector<Fault>{}; }

    bool searchComplete() const override { return true; }
    Result<void> backupTo(const QString& path) override { return fail(FailureCode::CannotWrite, path); }
    Result<void> changePassword(const QString& oldPassword, const QString& newPassword) override {
        Q_UNUSED(newPassword)
        return fail(FailureCode::WrongPassword, oldPassword);
    }
    bool hasRecoveryKey() const override { return false; }
    Result<QString> makeRecoveryKey() override { return fail(FailureCode::ReadOnly); }

    const std::vector<JournalEntry>& entries() const { return m_journal; }

private:
    void eraseDraft(const CaseId& id, const QString& path) {
        std::erase_if(m_cases[id].drafts, [&path](const Draft& draft) { return draft.path == path; });
    }

    VaultKind m_kind;
    std::map<CaseId, StoredCase> m_cases;
    std::map<CaseId, QString> m_words;
    std::map<CaseId, std::vector<StoredVersion>> m_versions;
    std::map<QString, QString> m_settings;
    std::vector<JournalEntry> m_journal;
};

/// A clock that stands still until a test moves it.
class StillClock final : public Clock {
public:
    QDateTime now() const override { return when; }
    QDateTime when = QDateTime(QDate(2026, 3, 9), QTime(14, 2));
};

/// Identities that a test can foresee: 1, 2, 3, …
class CountedIds final : public IdSource {
public:
    QUuid next() override {
        return QUuid(QStringLiteral("{00000000-0000-4000-8000-%1}").arg(++m_count, 12, 10, QLatin1Char('0')));
    }

private:
    int m_count = 0;
};

} // namespace omgekeerd::test
