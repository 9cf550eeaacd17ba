// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/dossiertable.h"

#include "core/store/sqlite/database.h"

namespace omgekeerd::store {

namespace {

const QString kGone = QStringLiteral("ontbreekt");
constexpr qsizetype kPadding = 1024;
const QString kOther = QStringLiteral("hoort niet bij de zaak zoals die het laatst is bewaard");

} // namespace

QByteArray DossierTable::markOf(const Live& live) const {
    Encoding encoding;
    encoding << QByteArrayView("dossier") << live.row << live.summary.id.text() << live.seq
             << live.entries << live.summaryTag << live.stateTag << live.wordsTag;
    return m_seal.rowMark(encoding);
}

void DossierTable::readAll(LiveDigest& digest) {
    m_live.clear();
    m_rows.clear();
    Query query(
        m_database, "SELECT id, dossier, seq, entries, state_tag, words_tag, summary FROM dossier"
    );
    while (query.step()) {
        Live live = rowFrom(query);
        digest.add(markOf(live));
        openSummary(live, query.blob(6));
        keep(std::move(live));
    }
}

DossierTable::Live DossierTable::rowFrom(const Query& query) {
    Live live;
    live.row = query.integer(0);
    live.summary.id = CaseId(query.text(1));
    live.seq = query.integer(2);
    live.entries = query.integer(3);
    live.stateTag = query.blob(4);
    live.wordsTag = query.blob(5);
    live.summaryTag = RecordSeal::tagOf(query.blob(6));
    return live;
}

void DossierTable::openSummary(Live& live, const QByteArray& sealed) const {
    live.summary = CaseSummary::fromJson(m_seal.openJson(placeOf(live, "summary"), sealed));
}

const DossierTable::Live* DossierTable::find(const CaseId& id) const {
    const auto found = m_live.find(id.text());
    return found == m_live.end() ? nullptr : &found->second;
}

const DossierTable::Live* DossierTable::findRow(qint64 row) const {
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? nullptr : find(CaseId(found->second));
}

std::vector<qint64> DossierTable::rowsAfter(qint64 row, qint64 count) const {
    std::vector<qint64> rows;
    for (auto it = m_rows.upper_bound(row);
         it != m_rows.end() && static_cast<qint64>(rows.size()) < count; ++it)
        rows.push_back(it->first);
    return rows;
}

DossierTable::Live DossierTable::put(Ledger& ledger, const Commit& commit, qint64 seq) {
    const Live* before = find(commit.dossier);
    Live live;
    live.row = before ? before->row : ledger.counter;
    live.seq = seq;
    live.entries = before ? before->entries + 1 : entriesInJournal(commit.dossier);
    live.summary = commit.summary;
    live.summary.id = commit.dossier;
    const QByteArray summary = m_seal.seal(placeOf(live, "summary"), live.summary.toJson());
    const QByteArray state = sealPadded(placeOf(live, "state"), commit.state.dumpCompact());
    const QByteArray words = sealPadded(placeOf(live, "words"), commit.searchText.toUtf8());
    live.summaryTag = RecordSeal::tagOf(summary);
    live.stateTag = RecordSeal::tagOf(state);
    live.wordsTag = RecordSeal::tagOf(words);
    if (before)
        ledger.live.remove(markOf(*before));
    ledger.live.add(markOf(live));
    write(live, summary);
    Query(m_database, "INSERT INTO dossier_state (id, state, words) VALUES (?1, ?2, ?3) "
                      "ON CONFLICT (id) DO UPDATE SET state = excluded.state, words = excluded.words")
        .bind(1, live.row)
        .bind(2, state)
        .bind(3, words)
        .run();
    return live;
}

QByteArray DossierTable::sealPadded(const Place& place, QByteArray plain) const {
    // SQLite overwrites a value of the same length where it lies; any other it puts elsewhere, page by page, and wipes
    // the old place, which writes twice as much. JSON and words both may end in spaces. And who looks at the file
    // sees less of how long the text is.
    plain.append((plain.size() + kPadding - 1) / kPadding * kPadding - plain.size(), ' ');
    QByteArray sealed = m_seal.seal(place, QByteArrayView(plain));
    crypto::wipe(plain);
    return sealed;
}

qint64 DossierTable::entriesInJournal(const CaseId& id) {
    // A case that was erased and comes back has a past, emptied.
    Query query(m_database, "SELECT count(*) FROM journal WHERE dossier = ?1");
    query.bind(1, id.text());
    return query.step() ? query.integer(0) : 0;
}

void DossierTable::write(const Live& live, const QByteArray& summary) {
    Query(
        m_database,
        "INSERT INTO dossier (id, dossier, seq, entries, state_tag, words_tag, summary) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, "
        "entries = excluded.entries, state_tag = excluded.state_tag, words_tag = excluded.words_tag, "
        "summary = excluded.summary"
    )
        .bind(1, live.row)
        .bind(2, live.summary.id.text())
        .bind(3, live.seq)
        .bind(4, live.entries)
        .bind(5, live.stateTag)
        .bind(6, live.wordsTag)
        .bind(7, summary)
        .run();
}

DossierTable::Live DossierTable::countEntry(Ledger& ledger, const CaseId& id, qint64 seq) {
    // Its values are sealed with the seq in them, so a new seq seals them anew.
    const Live& before = *find(id);
    Commit commit;
    commit.dossier = id;
    commit.summary = before.summary;
    commit.state = state(before);
    commit.searchText = QString::fromUtf8(words(before));
    return put(ledger, commit, seq);
}

void DossierTable::remove(Ledger& ledger, const CaseId& id) {
    const Live& live = *find(id);
    ledger.live.remove(markOf(live));
    Query(m_database, "DELETE FROM dossier_state WHERE id = ?1").bind(1, live.row).run();
    Query(m_database, "DELETE FROM dossier WHERE id = ?1").bind(1, live.row).run();
}

void DossierTable::keep(Live live) {
    m_rows[live.row] = live.summary.id.text();
    const QString id = live.summary.id.text();
    m_live.insert_or_assign(id, std::move(live));
}

void DossierTable::forget(const CaseId& id) {
    if (const Live* live = find(id))
        m_rows.erase(live->row);
    m_live.erase(id.text());
}

QByteArray DossierTable::sealedState(const Live& live, int column) {
    Query query(m_database, "SELECT state, words FROM dossier_state WHERE id = ?1");
    query.bind(1, live.row);
    const char* name = column == 0 ? "state" : "words";
    if (!query.step())
        throw Damage(placeText(placeOf(live, name)), kGone);
    const QByteArray sealed = query.blob(column);
    if (RecordSeal::tagOf(sealed) != (column == 0 ? live.stateTag : live.wordsTag))
        throw Damage(placeText(placeOf(live, name)), kOther);
    return sealed;
}

Json DossierTable::state(const Live& live) {
    return m_seal.openJson(placeOf(live, "state"), sealedState(live, 0));
}

QByteArray DossierTable::words(const Live& live) {
    QByteArray plain = m_seal.open(placeOf(live, "words"), sealedState(live, 1));
    qsizetype end = plain.size();
    while (end > 0 && plain[end - 1] == ' ')
        --end;
    plain.truncate(end);
    return plain;
}

std::vector<Fault> DossierTable::faults() {
    std::vector<Fault> faults;
    for (const auto& [id, live] : m_live) {
        try {
            state(live);
            words(live);
        } catch (const Damage& damage) {
            faults.insert(faults.end(), damage.faults.begin(), damage.faults.end());
        }
    }
    if (m_database.integer("SELECT count(*) FROM dossier_state") !=
        static_cast<qint64>(m_live.size()))
        faults.push_back({QStringLiteral("dossier"), QStringLiteral("er staan staten zonder zaak")});
    return faults;
}

} // namespace omgekeerd::store
