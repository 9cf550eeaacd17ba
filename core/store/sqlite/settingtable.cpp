// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/settingtable.h"

#include "core/store/sqlite/database.h"

namespace omgekeerd::store {

QByteArray SettingTable::markOf(const Live& live) const {
    Encoding encoding;
    encoding << QByteArrayView("setting") << live.row << live.version << live.tag;
    return m_seal.rowMark(encoding);
}

void SettingTable::readAll(LiveDigest& digest) {
    m_live.clear();
    Query query(m_database, "SELECT id, version, sealed FROM setting");
    while (query.step()) {
        Live live = rowFrom(query);
        digest.add(markOf(live));
        keep(std::move(live));
    }
}

SettingTable::Live SettingTable::rowFrom(const Query& query) const {
    Live live;
    live.row = query.integer(0);
    live.version = query.integer(1);
    const QByteArray sealed = query.blob(2);
    live.tag = RecordSeal::tagOf(sealed);
    const Json json = m_seal.openJson(placeOf(live), sealed);
    live.name = json[u"name"].toString();
    live.value = json[u"value"];
    return live;
}

Json SettingTable::value(const QString& name) const {
    const auto found = m_live.find(name);
    return found == m_live.end() ? Json() : found->second.value;
}

SettingTable::Live SettingTable::put(Ledger& ledger, const QString& name, const Json& value) {
    const auto before = m_live.find(name);
    Live live;
    live.row = before == m_live.end() ? ledger.counter : before->second.row;
    live.version = ledger.counter;
    live.name = name;
    live.value = value;
    const Json json =
        Json::object({{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    const QByteArray sealed = m_seal.seal(placeOf(live), json);
    live.tag = RecordSeal::tagOf(sealed);
    if (before != m_live.end())
        ledger.live.remove(markOf(before->second));
    ledger.live.add(markOf(live));
    Query(m_database, "INSERT INTO setting (id, version, sealed) VALUES (?1, ?2, ?3) "
                      "ON CONFLICT (id) DO UPDATE SET version = excluded.version, "
                      "sealed = excluded.sealed")
        .bind(1, live.row)
        .bind(2, live.version)
        .bind(3, sealed)
        .run();
    return live;
}

void SettingTable::keep(Live live) {
    QString name = live.name;
    m_live.insert_or_assign(std::move(name), std::move(live));
}

} // namespace omgekeerd::store
