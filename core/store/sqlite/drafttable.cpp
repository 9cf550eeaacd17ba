// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/drafttable.h"

#include "core/store/records.h"
#include "core/store/sqlite/database.h"

namespace omgekeerd::store {

namespace {

Json toJson(const Draft& draft) {
    return Json::object({
        {QStringLiteral("path"), draft.path},
        {QStringLiteral("text"), draft.text},
        {QStringLiteral("when"), momentText(draft.when)},
    });
}

} // namespace

QByteArray DraftTable::markOf(const Live& live) const {
    Encoding encoding;
    encoding << QByteArrayView("draft") << live.row << live.draft.dossier.text() << live.version
             << live.tag;
    return m_seal.rowMark(encoding);
}

void DraftTable::readAll(LiveDigest& digest, const std::function<QString(qint64)>& dossierOf) {
    m_live.clear();
    Query query(m_database, "SELECT id, dossier, version, sealed FROM draft");
    while (query.step()) {
        Live live = rowFrom(query, dossierOf);
        digest.add(markOf(live));
        keep(std::move(live));
    }
}

DraftTable::Live DraftTable::rowFrom(
    const Query& query, const std::function<QString(qint64)>& dossierOf
) const {
    Live live;
    live.row = query.integer(0);
    live.dossierRow = query.integer(1);
    live.version = query.integer(2);
    live.draft.dossier = CaseId(dossierOf(live.dossierRow));
    const QByteArray sealed = query.blob(3);
    live.tag = RecordSeal::tagOf(sealed);
    const Json json = m_seal.openJson(placeOf(live), sealed);
    live.draft.path = json[u"path"].toString();
    live.draft.text = json[u"text"].toString();
    live.draft.when = momentFrom(json[u"when"].toString());
    return live;
}

std::vector<Draft> DraftTable::of(const CaseId& id) const {
    std::vector<Draft> drafts;
    for (auto it = m_live.lower_bound({id.text(), {}});
         it != m_live.end() && it->first.first == id.text(); ++it)
        drafts.push_back(it->second.draft);
    return drafts;
}

std::vector<QString> DraftTable::pathsOf(const CaseId& id) const {
    std::vector<QString> paths;
    for (const Draft& draft : of(id))
        paths.push_back(draft.path);
    return paths;
}

const DraftTable::Live* DraftTable::find(const CaseId& id, const QString& path) const {
    const auto found = m_live.find({id.text(), path});
    return found == m_live.end() ? nullptr : &found->second;
}

DraftTable::Live DraftTable::put(Ledger& ledger, const Draft& draft, qint64 dossierRow) {
    const Live* before = find(draft.dossier, draft.path);
    Live live;
    live.row = before ? before->row : ledger.counter;
    live.dossierRow = dossierRow;
    live.version = ledger.counter;
    live.draft = draft;
    const QByteArray sealed = m_seal.seal(placeOf(live), toJson(draft));
    live.tag = RecordSeal::tagOf(sealed);
    if (before)
        ledger.live.remove(markOf(*before));
    ledger.live.add(markOf(live));
    Query(m_database, "INSERT INTO draft (id, dossier, version, sealed) VALUES (?1, ?2, ?3, ?4) "
                      "ON CONFLICT (id) DO UPDATE SET version = excluded.version, "
                      "sealed = excluded.sealed")
        .bind(1, live.row)
        .bind(2, live.dossierRow)
        .bind(3, live.version)
        .bind(4, sealed)
        .run();
    return live;
}

void DraftTable::remove(Ledger& ledger, const Live& live) {
    ledger.live.remove(markOf(live));
    Query(m_database, "DELETE FROM draft WHERE id = ?1").bind(1, live.row).run();
}

void DraftTable::keep(Live live) {
    Key key{live.draft.dossier.text(), live.draft.path};
    m_live.insert_or_assign(std::move(key), std::move(live));
}

void DraftTable::forget(const CaseId& id, const QString& path) { m_live.erase({id.text(), path}); }

} // namespace omgekeerd::store
