// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/store/vaultmodel.h"

#include "tests/core/store/vaultfixture.h"

namespace omgekeerd {

Result<void> VaultModel::setProfile(const Profile& profile) {
    m_profile = profile;
    return {};
}

Result<void> VaultModel::setSetting(const QString& key, const QString& value) {
    m_settings[key] = value;
    return {};
}

Result<std::vector<CaseSummary>> VaultModel::summaries() {
    std::vector<CaseSummary> all;
    for (const auto& [id, held] : m_cases)
        all.push_back(held.summary);
    return all;
}

Result<StoredCase> VaultModel::load(const CaseId& id) {
    const auto found = m_cases.find(id.text());
    if (found == m_cases.end())
        return fail(FailureCode::CaseUnknown);
    StoredCase stored{found->second.summary, found->second.state, found->second.seq, {}};
    for (const auto& [path, draft] : found->second.drafts)
        stored.drafts.push_back(draft);
    return stored;
}

void VaultModel::append(const CaseId& id, JournalEntry entry) {
    entry.seq = ++m_seq;
    entry.dossier = id;
    m_journal[id.text()].push_back(std::move(entry));
}

Result<qint64> VaultModel::commit(const Commit& commit) {
    if (m_kind == VaultKind::Exercise && commit.summary.kind == CaseKind::Practice)
        return fail(FailureCode::CaseKindMismatch);
    if (commit.version && m_cases[commit.dossier.text()].versions.contains(commit.version->version))
        return fail(FailureCode::Frozen);
    append(commit.dossier, commit.entry);
    Case& held = m_cases[commit.dossier.text()];
    held.summary = commit.summary;
    held.summary.id = commit.dossier;
    held.state = commit.state;
    held.seq = m_seq;
    held.words = commit.searchText;
    for (const QString& path : commit.settledDrafts)
        held.drafts.erase(path);
    if (commit.version)
        held.versions[commit.version->version] = *commit.version;
    return m_seq;
}

Result<void> VaultModel::saveDraft(const Draft& draft) {
    if (!contains(draft.dossier))
        return fail(FailureCode::CaseUnknown);
    m_cases[draft.dossier.text()].drafts[draft.path] = draft;
    return {};
}

Result<void> VaultModel::dropDraft(const CaseId& id, const QString& path) {
    if (contains(id))
        m_cases[id.text()].drafts.erase(path);
    return {};
}

Result<std::vector<JournalEntry>> VaultModel::journal(const CaseId& id) {
    const auto found = m_journal.find(id.text());
    if (found == m_journal.end())
        return fail(FailureCode::CaseUnknown);
    return found->second;
}

Result<std::vector<int>> VaultModel::versions(const CaseId& id) {
    if (!contains(id))
        return fail(FailureCode::CaseUnknown);
    std::vector<int> all;
    for (const auto& [number, version] : m_cases[id.text()].versions)
        all.push_back(number);
    return all;
}

Result<StoredVersion> VaultModel::version(const CaseId& id, int version) {
    if (!contains(id) || !m_cases[id.text()].versions.contains(version))
        return fail(FailureCode::CaseUnknown);
    return m_cases[id.text()].versions[version];
}

void VaultModel::wipe(const CaseId& id, const std::vector<qint64>& seqs, const JournalEntry& ground) {
    Json names = Json::array();
    for (JournalEntry& entry : m_journal[id.text()]) {
        const bool meant = std::find(seqs.begin(), seqs.end(), entry.seq) != seqs.end();
        if (entry.erased || entry.act == Act::Erased || !meant)
            continue;
        names.items().emplace_back(entry.seq);
        JournalEntry empty;
        empty.seq = entry.seq;
        empty.dossier = id;
        empty.erased = true;
        entry = empty;
    }
    JournalEntry erased = ground;
    erased.act = Act::Erased;
    erased.change = Json::object({{QStringLiteral("seqs"), names}});
    append(id, erased);
}

Result<void> VaultModel::erase(const CaseId& id, const JournalEntry& ground) {
    if (!contains(id))
        return fail(FailureCode::CaseUnknown);
    std::vector<qint64> seqs;
    for (const JournalEntry& entry : m_journal[id.text()])
        seqs.push_back(entry.seq);
    wipe(id, seqs, ground);
    m_cases.erase(id.text());
    return {};
}

Result<void> VaultModel::eraseEntries(
    const CaseId& id, const std::vector<qint64>& seqs, bool versionsToo, const JournalEntry& ground
) {
    if (!contains(id))
        return fail(FailureCode::CaseUnknown);
    wipe(id, seqs, ground);
    m_cases[id.text()].seq = m_seq;
    if (versionsToo)
        m_cases[id.text()].versions.clear();
    return {};
}

Result<std::vector<SearchHit>> VaultModel::search(const QString& words, int) {
    std::vector<SearchHit> hits;
    for (const auto& [id, held] : m_cases)
        if (held.words.contains(words, Qt::CaseInsensitive))
            hits.push_back({CaseId(id), held.words});
    return hits;
}

namespace {

constexpr int kDossiers = 6;
constexpr int kPaths = 4;

QString randomWords(std::mt19937_64& numbers) {
    static const char16_t* const kWords[] = {u"bingo", u"fiets", u"huur", u"café", u"\U0001F600", u"schuld",
                                             u"\"aan\\halen\"", u"regel\nregel", u"zorg", u"العربية"};
    QString text;
    const auto count = 1 + numbers() % (numbers() % 20 == 0 ? 900 : 12);
    for (std::size_t i = 0; i < count; ++i)
        text += QString::fromUtf16(kWords[numbers() % std::size(kWords)]) + QString::number(numbers() % 1000) + u' ';
    return text;
}

VaultAct commitAct(std::mt19937_64& numbers, Vault& model, int number, const Clock& clock) {
    Commit commit = commitOf(number, randomWords(numbers), clock);
    if (numbers() % 2 == 0)
        commit.settledDrafts = {QStringLiteral("pad%1").arg(numbers() % kPaths)};
    if (numbers() % 8 == 0) {
        const auto versions = model.versions(caseId(number));
        commit.version = versionOf(number, versions ? static_cast<int>(versions->size()) + 1 : 1, clock);
    }
    return [commit](Vault& vault) { return vault.commit(commit).has_value(); };
}

VaultAct eraseAct(std::mt19937_64& numbers, Vault& model, int number, const Clock& clock) {
    JournalEntry ground;
    ground.who = QStringLiteral("Sanne");
    ground.when = clock.now();
    ground.why = randomWords(numbers);
    if (numbers() % 3 == 0)
        return [ground, number](Vault& vault) { return vault.erase(caseId(number), ground).has_value(); };
    std::vector<qint64> seqs;
    if (const auto entries = model.journal(caseId(number)))
        for (const JournalEntry& entry : *entries)
            if (numbers() % 3 == 0)
                seqs.push_back(entry.seq);
    const bool versionsToo = numbers() % 2 == 0;
    return [=](Vault& vault) {
        return vault.eraseEntries(caseId(number), seqs, versionsToo, ground).has_value();
    };
}

} // namespace

VaultAct randomAct(std::mt19937_64& numbers, Vault& model, const Clock& clock, QString& about) {
    const auto number = static_cast<int>(1 + numbers() % kDossiers);
    const auto kind = numbers() % 100;
    about = QStringLiteral("zaak %1: ").arg(number);
    if (kind < 50) {
        about += QStringLiteral("besluit");
        return commitAct(numbers, model, number, clock);
    }
    const QString path = QStringLiteral("pad%1").arg(numbers() % kPaths);
    if (kind < 75) {
        about += QStringLiteral("concept");
        const Draft draft = draftOf(number, path, randomWords(numbers), clock);
        return [draft](Vault& vault) { return vault.saveDraft(draft).has_value(); };
    }
    if (kind < 82) {
        about += QStringLiteral("concept weg");
        return [number, path](Vault& vault) { return vault.dropDraft(caseId(number), path).has_value(); };
    }
    if (kind < 90) {
        about += QStringLiteral("instelling");
        const QString value = randomWords(numbers);
        return [value](Vault& vault) { return vault.setSetting(QStringLiteral("kleur"), value).has_value(); };
    }
    if (kind < 94) {
        about += QStringLiteral("profiel");
        const Profile profile{randomWords(numbers), QStringLiteral("consulent"), QString()};
        return [profile](Vault& vault) { return vault.setProfile(profile).has_value(); };
    }
    if (kind < 97) {
        about += QStringLiteral("bijwerken");
        return [](Vault& vault) { return vault.checkpoint().has_value(); };
    }
    about += QStringLiteral("wissen");
    return eraseAct(numbers, model, number, clock);
}

} // namespace omgekeerd
