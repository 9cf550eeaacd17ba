// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/sealedvault.h"

#include "core/store/records.h"
#include "core/store/sqlite/guard.h"
#include "core/store/sqlite/sealedvault_act.h"

namespace omgekeerd::store {

namespace {

// Longer journals are walked by check(), in the background; an unlock must not wait for them.
constexpr qint64 kChainWalkedAtOpen = 20'000;
constexpr qint64 kWordsAtOnce = 100;
constexpr std::chrono::seconds kRest{2};

const QString kProfileName = QStringLiteral("vault.profile");

QString userSetting(const QString& key) { return QStringLiteral("user.") + key; }

} // namespace

SealedVault::SealedVault(Parts parts)
    : m_file(std::move(parts.file)), m_mark(std::move(parts.mark)),
      m_database(std::move(parts.database)), m_secret(std::move(parts.secret)), m_seal(m_secret),
      m_readOnly(parts.readOnly), m_journal(*m_database, m_seal), m_dossiers(*m_database, m_seal),
      m_drafts(*m_database, m_seal), m_versions(*m_database, m_seal),
      m_settings(*m_database, m_seal), m_tidying(kRest, [this] { tidyUp(); }) {}

SealedVault::~SealedVault() {
    m_search.stop();
    m_tidying.stop();
    // A vault that did not pass its verification stays as it lies there.
    if (!m_verified || m_readOnly)
        return;
    m_database->tidyOnClose();
    if (const auto written = checkpoint(); !written)
        qWarning("store: the last checkpoint failed; the WAL keeps what was committed");
}

void SealedVault::readAndVerify() {
    m_ledger = readLedger(*m_database, m_seal, kind());
    m_slots = readSlots(*m_database);
    LiveDigest found;
    for (const KeySlot& slot : m_slots)
        found.add(slot.mark(m_seal));
    m_settings.readAll(found);
    m_dossiers.readAll(found);
    const auto dossier = [this](qint64 row) { return dossierOf(row); };
    m_drafts.readAll(found, dossier);
    m_versions.readAll(found, dossier);
    if (!(found == m_ledger.live))
        throw Damage(
            QStringLiteral("meta"), QStringLiteral("er ontbreekt iets, of er staat iets ouds terug")
        );
    if (m_ledger.seq <= kChainWalkedAtOpen) {
        if (std::vector<Fault> faults = m_journal.chainFaults(m_ledger); !faults.empty())
            throw Damage(std::move(faults));
    } else if (m_journal.lastSeq() != m_ledger.seq || m_journal.chainAt(m_ledger.seq) != m_ledger.head) {
        throw Damage(QStringLiteral("journal"), QStringLiteral("eindigt anders dan is bewaard"));
    }
    m_verified = true;
}

QString SealedVault::dossierOf(qint64 row) const {
    const DossierTable::Live* live = m_dossiers.findRow(row);
    return live ? live->summary.id.text() : QString();
}

void SealedVault::startSearchIndex() {
    m_search.fillFrom([this, after = std::make_shared<qint64>(-1)] { return nextWords(*after); });
}

std::vector<SearchIndex::Entry> SealedVault::nextWords(qint64& afterRow) {
    const std::lock_guard lock(m_mutex);
    std::vector<SearchIndex::Entry> entries;
    const auto rows = m_dossiers.rowsAfter(afterRow, kWordsAtOnce);
    for (const qint64 row : rows) {
        afterRow = row;
        SearchIndex::Entry entry{row, {}};
        try {
            entry.words = m_dossiers.words(*m_dossiers.findRow(row));
        } catch (const Damage&) {
            // Named by check() and when the case is opened; the other cases stay findable.
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<Profile> SealedVault::profile() {
    const std::lock_guard lock(m_mutex);
    return profileFrom(m_settings.value(kProfileName));
}

Result<void> SealedVault::setProfile(const Profile& profile) {
    return putSetting(kProfileName, toJson(profile));
}

Result<QString> SealedVault::setting(const QString& key) {
    const std::lock_guard lock(m_mutex);
    return m_settings.value(userSetting(key)).toString();
}

Result<void> SealedVault::setSetting(const QString& key, const QString& value) {
    return putSetting(userSetting(key), value);
}

Result<void> SealedVault::putSetting(const QString& name, const Json& value) {
    return act([&](Ledger& ledger) -> Afterwards {
        auto live = m_settings.put(ledger, name, value);
        return [this, live] { m_settings.keep(live); };
    });
}

Result<std::vector<CaseSummary>> SealedVault::summaries() {
    const std::lock_guard lock(m_mutex);
    std::vector<CaseSummary> summaries;
    for (const auto& [id, live] : m_dossiers.live())
        summaries.push_back(live.summary);
    return summaries;
}

bool SealedVault::contains(const CaseId& id) {
    const std::lock_guard lock(m_mutex);
    return m_dossiers.find(id) != nullptr;
}

Result<StoredCase> SealedVault::load(const CaseId& id) {
    const std::lock_guard lock(m_mutex);
    const DossierTable::Live* live = m_dossiers.find(id);
    if (!live)
        return fail(FailureCode::CaseUnknown, id.text());
    return guarded(m_file.path, [&]() -> Result<StoredCase> {
        return StoredCase{live->summary, m_dossiers.state(*live), live->seq, m_drafts.of(id)};
    });
}

Result<qint64> SealedVault::commit(const Commit& commit) {
    // What a practice case holds may never lie in a file that opens without a password.
    if (kind() == VaultKind::Exercise && commit.summary.kind == CaseKind::Practice)
        return fail(FailureCode::CaseKindMismatch, commit.dossier.text());
    const std::lock_guard lock(m_mutex);
    std::vector<StoredVersion> versions = commit.received;
    if (commit.version)
        versions.push_back(*commit.version);
    for (const StoredVersion& version : versions)
        if (m_versions.find(commit.dossier, version.version))
            return fail(FailureCode::Frozen, commit.dossier.text());
    qint64 seq = 0;
    const auto done = act([&](Ledger& ledger) -> Afterwards {
        JournalEntry entry = commit.entry;
        entry.dossier = commit.dossier;
        seq = m_journal.append(ledger, entry);
        auto live = m_dossiers.put(ledger, commit, seq);
        for (const QString& path : commit.settledDrafts)
            if (const DraftTable::Live* draft = m_drafts.find(commit.dossier, path))
                m_drafts.remove(ledger, *draft);
        std::vector<VersionTable::Live> frozen;
        for (const StoredVersion& version : versions) {
            // The counter numbers the rows: each version of one act takes its own.
            if (!frozen.empty())
                ++ledger.counter;
            frozen.push_back(m_versions.put(ledger, version, live.row));
        }
        return [this, live, frozen, &commit] {
            m_dossiers.keep(live);
            for (const QString& path : commit.settledDrafts)
                m_drafts.forget(commit.dossier, path);
            for (const VersionTable::Live& version : frozen)
                m_versions.keep(version);
            m_search.put(live.row, commit.searchText.toUtf8());
        };
    });
    if (!done)
        return Unexpected(done.error());
    return seq;
}

Result<void> SealedVault::saveDraft(const Draft& draft) {
    const std::lock_guard lock(m_mutex);
    const DossierTable::Live* dossier = m_dossiers.find(draft.dossier);
    if (!dossier)
        return fail(FailureCode::CaseUnknown, draft.dossier.text());
    return act([&](Ledger& ledger) -> Afterwards {
        Draft kept = draft;
        kept.text.remove(QChar(0));
        auto live = m_drafts.put(ledger, kept, dossier->row);
        return [this, live] { m_drafts.keep(live); };
    });
}

Result<void> SealedVault::dropDraft(const CaseId& id, const QString& path) {
    const std::lock_guard lock(m_mutex);
    const DraftTable::Live* draft = m_drafts.find(id, path);
    if (!draft)
        return {};
    return act([&](Ledger& ledger) -> Afterwards {
        m_drafts.remove(ledger, *draft);
        return [this, id, path] { m_drafts.forget(id, path); };
    });
}

Result<std::vector<JournalEntry>> SealedVault::journal(const CaseId& id) {
    const std::lock_guard lock(m_mutex);
    return guarded(m_file.path, [&]() -> Result<std::vector<JournalEntry>> {
        auto entries = m_journal.entriesOf(id);
        const DossierTable::Live* live = m_dossiers.find(id);
        if (!live && entries.empty())
            return fail(FailureCode::CaseUnknown, id.text());
        if (live && (static_cast<qint64>(entries.size()) != live->entries ||
                     entries.back().seq != live->seq))
            throw Damage(
                QStringLiteral("dossier[%1]").arg(id.text()),
                QStringLiteral("er ontbreken regels in de geschiedenis")
            );
        return entries;
    });
}

Result<QString> SealedVault::journalHead() {
    const std::lock_guard lock(m_mutex);
    return QString::fromLatin1(m_ledger.head.toHex());
}

Result<SeenHead> SealedVault::seenHead() {
    const std::lock_guard lock(m_mutex);
    return SeenHead{
        vaultId(), m_ledger.seq, m_ledger.counter, QString::fromLatin1(m_ledger.head.toHex()),
        QDateTime::currentDateTime()
    };
}

Result<SeenRelation> SealedVault::compareWith(const SeenHead& earlier) {
    const std::lock_guard lock(m_mutex);
    return guarded(m_file.path, [&]() -> Result<SeenRelation> {
        if (earlier.vaultId != vaultId())
            return SeenRelation::Another;
        if (earlier.seq > m_ledger.seq)
            return SeenRelation::Older;
        const QByteArray then =
            earlier.seq == 0 ? Ledger::chainStart(m_seal) : m_journal.chainAt(earlier.seq);
        if (QString::fromLatin1(then.toHex()) != earlier.head)
            return SeenRelation::Branch;
        return earlier.counter > m_ledger.counter ? SeenRelation::Older : SeenRelation::Expected;
    });
}

Result<std::vector<int>> SealedVault::versions(const CaseId& id) {
    const std::lock_guard lock(m_mutex);
    if (!m_dossiers.find(id))
        return fail(FailureCode::CaseUnknown, id.text());
    return m_versions.of(id);
}

Result<StoredVersion> SealedVault::version(const CaseId& id, int version) {
    const std::lock_guard lock(m_mutex);
    const VersionTable::Live* live = m_versions.find(id, version);
    if (!live)
        return fail(FailureCode::CaseUnknown, id.text());
    return guarded(m_file.path, [&]() -> Result<StoredVersion> { return m_versions.load(*live); });
}

Result<std::vector<SearchHit>> SealedVault::search(const QString& words, int limit) {
    return guarded(m_file.path, [&]() -> Result<std::vector<SearchHit>> {
        const auto found = m_search.search(words, limit);
        const std::lock_guard lock(m_mutex);
        std::vector<SearchHit> hits;
        for (const SearchIndex::Hit& hit : found)
            if (const QString dossier = dossierOf(hit.row); !dossier.isEmpty())
                hits.push_back({CaseId(dossier), hit.snippet});
        return hits;
    });
}

void SealedVault::tidyUp() {
    // Refused (a full disk) it may be: the WAL keeps what was committed, and the next rest tries again.
    if (const auto written = checkpoint(); !written)
        qWarning("store: the WAL stays for now");
}

Result<void> SealedVault::checkpoint() {
    const std::lock_guard lock(m_mutex);
    if (m_readOnly)
        return {};
    return guarded(m_file.path, [&]() -> Result<void> {
        m_database->checkpoint();
        return {};
    });
}

} // namespace omgekeerd::store
