// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/ledger.h"

#include "core/store/sqlite/database.h"

namespace omgekeerd::store {

namespace {

Place placeOfLedger(VaultKind kind) { return {"meta", "ledger", codeOf(kind), 1, 0}; }

QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

QByteArray fromHex(const Json& json) { return QByteArray::fromHex(json.toString().toLatin1()); }

} // namespace

QByteArray Ledger::chainStart(const RecordSeal& seal) {
    Encoding start;
    start << QByteArrayView("omgekeerd journal") << seal.vaultId();
    return crypto::digest(start.bytes());
}

void writeLedger(Database& database, const RecordSeal& seal, VaultKind kind, const Ledger& ledger) {
    const Json json = Json::object({
        {QStringLiteral("format"), ledger.format},
        {QStringLiteral("counter"), ledger.counter},
        {QStringLiteral("seq"), ledger.seq},
        {QStringLiteral("head"), hex(ledger.head)},
        {QStringLiteral("live"), hex(ledger.live.bytes())},
    });
    const Place place = placeOfLedger(kind);
    Query(database, "INSERT INTO meta (id, sealed) VALUES (1, ?1) "
                    "ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed")
        .bind(1, seal.seal(place, json))
        .run();
}

Ledger readLedger(Database& database, const RecordSeal& seal, VaultKind kind) {
    const Place place = placeOfLedger(kind);
    Query query(database, "SELECT sealed FROM meta WHERE id = 1");
    if (!query.step())
        throw Damage(placeText(place), QStringLiteral("ontbreekt"));
    const Json json = seal.openJson(place, query.blob(0));
    Ledger ledger;
    ledger.format = static_cast<int>(json[u"format"].toInteger());
    ledger.counter = json[u"counter"].toInteger();
    ledger.seq = json[u"seq"].toInteger();
    ledger.head = fromHex(json[u"head"]);
    ledger.live = LiveDigest::fromBytes(fromHex(json[u"live"]));
    if (ledger.format != database.integer("PRAGMA user_version"))
        throw Damage(placeText(place), QStringLiteral("hoort bij een andere versie van het bestand"));
    return ledger;
}

} // namespace omgekeerd::store
