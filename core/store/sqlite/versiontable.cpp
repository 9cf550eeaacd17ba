// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/versiontable.h"

#include "core/store/records.h"
#include "core/store/sqlite/database.h"

namespace omgekeerd::store {

QByteArray VersionTable::markOf(const Live& live) const {
    Encoding encoding;
    encoding << QByteArrayView("version") << live.row << live.dossier << live.version << live.tag;
    return m_seal.rowMark(encoding);
}

void VersionTable::readAll(LiveDigest& digest, const std::function<QString(qint64)>& dossierOf) {
    m_live.clear();
    Query query(m_database, "SELECT id, dossier, version, sealed FROM version");
    while (query.step()) {
        Live live = rowFrom(query, dossierOf);
        digest.add(markOf(live));
        keep(std::move(live));
    }
}

VersionTable::Live VersionTable::rowFrom(
    const Query& query, const std::function<QString(qint64)>& dossierOf
) {
    Live live;
    live.row = query.integer(0);
    live.dossier = dossierOf(query.integer(1));
    live.version = static_cast<int>(query.integer(2));
    live.tag = RecordSeal::tagOf(query.blob(3));
    return live;
}

const VersionTable::Live* VersionTable::find(const CaseId& id, int version) const {
    const auto found = m_live.find({id.text(), version});
    return found == m_live.end() ? nullptr : &found->second;
}

std::vector<int> VersionTable::of(const CaseId& id) const {
    std::vector<int> versions;
    for (auto it = m_live.lower_bound({id.text(), 0});
         it != m_live.end() && it->first.first == id.text(); ++it)
        versions.push_back(it->first.second);
    return versions;
}

VersionTable::Live VersionTable::put(
    Ledger& ledger, const StoredVersion& version, qint64 dossierRow
) {
    Live live;
    live.row = ledger.counter;
    live.dossier = version.dossier.text();
    live.version = version.version;
    Json files = Json::array();
    std::vector<QByteArray> sealedFiles;
    // The canonical case is the first of the files, without a name: so it comes back byte for byte.
    std::vector<VersionFile> all = {{QString(), version.caseText}};
    all.insert(all.end(), version.files.begin(), version.files.end());
    for (const VersionFile& file : all) {
        const auto place = static_cast<qint64>(sealedFiles.size());
        sealedFiles.push_back(m_seal.seal(placeOfFile(live, place), QByteArrayView(file.bytes)));
        const QByteArray tag = RecordSeal::tagOf(sealedFiles.back());
        files.items().push_back(Json::object({
            {QStringLiteral("name"), file.name},
            {QStringLiteral("tag"), QString::fromLatin1(tag.toHex())},
        }));
    }
    const Json head = Json::object({
        {QStringLiteral("when"), momentText(version.when)},
        {QStringLiteral("content"), version.contentVersions},
        {QStringLiteral("program"), version.programVersion},
        {QStringLiteral("journalHead"), version.journalHead},
        {QStringLiteral("files"), std::move(files)},
    });
    const QByteArray sealed = m_seal.seal(placeOf(live), head);
    live.tag = RecordSeal::tagOf(sealed);
    ledger.live.add(markOf(live));
    Query(m_database, "INSERT INTO version (id, dossier, version, sealed) VALUES (?1, ?2, ?3, ?4)")
        .bind(1, live.row)
        .bind(2, dossierRow)
        .bind(3, live.version)
        .bind(4, sealed)
        .run();
    for (std::size_t place = 0; place < sealedFiles.size(); ++place)
        Query(m_database, "INSERT INTO version_file (version, place, sealed) VALUES (?1, ?2, ?3)")
            .bind(1, live.row)
            .bind(2, static_cast<qint64>(place))
            .bind(3, sealedFiles[place])
            .run();
    return live;
}

std::vector<VersionFile> VersionTable::loadFiles(const Live& live, const Json& names) {
    std::vector<VersionFile> files;
    for (const Json& name : names.items()) {
        const auto place = static_cast<qint64>(files.size());
        Query query(
            m_database, "SELECT sealed FROM version_file WHERE version = ?1 AND place = ?2"
        );
        query.bind(1, live.row).bind(2, place);
        if (!query.step())
            throw Damage(placeText(placeOfFile(live, place)), QStringLiteral("ontbreekt"));
        const QByteArray sealed = query.blob(0);
        if (RecordSeal::tagOf(sealed).toHex() != name[u"tag"].toString().toLatin1())
            throw Damage(
                placeText(placeOfFile(live, place)), QStringLiteral("hoort niet bij deze versie")
            );
        files.push_back({name[u"name"].toString(), m_seal.open(placeOfFile(live, place), sealed)});
    }
    return files;
}

StoredVersion VersionTable::load(const Live& live) {
    Query query(m_database, "SELECT sealed FROM version WHERE id = ?1");
    query.bind(1, live.row);
    if (!query.step())
        throw Damage(placeText(placeOf(live)), QStringLiteral("ontbreekt"));
    const QByteArray sealed = query.blob(0);
    if (RecordSeal::tagOf(sealed) != live.tag)
        throw Damage(placeText(placeOf(live)), QStringLiteral("is veranderd"));
    const Json head = m_seal.openJson(placeOf(live), sealed);
    StoredVersion version;
    version.dossier = CaseId(live.dossier);
    version.version = live.version;
    version.when = momentFrom(head[u"when"].toString());
    version.contentVersions = head[u"content"].toString();
    version.programVersion = head[u"program"].toString();
    version.journalHead = head[u"journalHead"].toString();
    version.files = loadFiles(live, head[u"files"]);
    if (!version.files.empty()) {
        version.caseText = version.files.front().bytes;
        version.files.erase(version.files.begin());
    }
    return version;
}

void VersionTable::remove(Ledger& ledger, const CaseId& id) {
    for (const int version : of(id)) {
        const Live& live = *find(id, version);
        ledger.live.remove(markOf(live));
        Query(m_database, "DELETE FROM version_file WHERE version = ?1").bind(1, live.row).run();
        Query(m_database, "DELETE FROM version WHERE id = ?1").bind(1, live.row).run();
    }
}

void VersionTable::keep(Live live) {
    Key key{live.dossier, live.version};
    m_live.insert_or_assign(std::move(key), std::move(live));
}

void VersionTable::forget(const CaseId& id) {
    for (const int version : of(id))
        m_live.erase({id.text(), version});
}

std::vector<Fault> VersionTable::faults() {
    std::vector<Fault> faults;
    for (const auto& [key, live] : m_live) {
        try {
            load(live);
        } catch (const Damage& damage) {
            faults.insert(faults.end(), damage.faults.begin(), damage.faults.end());
        }
    }
    return faults;
}

} // namespace omgekeerd::store
