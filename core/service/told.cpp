// SPDX-License-Identifier: EUPL-1.2
#include "core/service/told.h"

#include "core/store/records.h"

namespace omgekeerd {

namespace {

const QString kTold = QStringLiteral("told");

void setWords(Json& json, const QString& key, const QString& words) {
    if (!words.isEmpty())
        json.set(key, Json(words));
}

} // namespace

QString Correspondent::inWords() const {
    return function.isEmpty() ? name : QString(name + QStringLiteral(", ") + function);
}

Json Correspondent::toJson() const {
    Json json = Json::object({{QStringLiteral("name"), Json(name)}});
    setWords(json, QStringLiteral("function"), function);
    return json;
}

Correspondent Correspondent::fromJson(const Json& json) {
    return {json[u"name"].toString(), json[u"function"].toString()};
}

Json ToldEntry::toJson() const {
    Json json = Json::object(
        {{QStringLiteral("when"), Json(store::momentText(when))}, {QStringLiteral("who"), Json(who)},
         {QStringLiteral("act"), Json(act)}}
    );
    if (seq > 0)
        json.set(QStringLiteral("seq"), Json(seq));
    setWords(json, QStringLiteral("step"), step);
    setWords(json, QStringLiteral("subject"), subject);
    setWords(json, QStringLiteral("why"), why);
    if (!change.isNull())
        json.set(QStringLiteral("change"), change);
    return json;
}

ToldEntry ToldEntry::fromJson(const Json& json) {
    return {json[u"seq"].toInteger(),       store::momentFrom(json[u"when"].toString()),
            json[u"who"].toString(),        json[u"act"].toString(),
            json[u"step"].toString(),       json[u"subject"].toString(),
            json[u"why"].toString(),        json[u"change"]};
}

ToldEntry ToldEntry::of(const JournalEntry& entry) {
    ToldEntry told;
    told.seq = entry.seq;
    // What was erased stays erased: only that there was an entry goes along.
    told.act = entry.erased ? codeOf(Act::Erased) : codeOf(entry.act);
    if (entry.erased)
        return told;
    told.when = entry.when;
    told.who = entry.who;
    told.step = entry.step ? codeOf(*entry.step) : QString();
    told.subject = entry.subject;
    told.why = entry.why;
    told.change = entry.change;
    return told;
}

Json Told::toJson() const {
    Json ids = Json::array();
    for (const QString& id : readings)
        ids.items().emplace_back(id);
    Json rows = Json::array();
    for (const ToldEntry& entry : entries)
        rows.items().push_back(entry.toJson());
    return Json::object(
        {{QStringLiteral("from"), from.toJson()},
         {QStringLiteral("parcel"), Json(parcel)},
         {QStringLiteral("readings"), std::move(ids)},
         {QStringLiteral("entries"), std::move(rows)}}
    );
}

Told Told::fromJson(const Json& json) {
    Told told{Correspondent::fromJson(json[u"from"]), json[u"parcel"].toString(), {}, {}};
    for (const Json& id : json[u"readings"].items())
        told.readings.push_back(id.toString());
    for (const Json& entry : json[u"entries"].items())
        told.entries.push_back(ToldEntry::fromJson(entry));
    return told;
}

std::optional<Told> toldIn(const JournalEntry& entry) {
    const Json* told = entry.change.find(kTold);
    const bool carries = entry.act == Act::ReadingMerged || entry.act == Act::Received;
    return carries && told != nullptr ? std::optional(Told::fromJson(*told)) : std::nullopt;
}

void tellIn(JournalEntry& entry, const Told& told) {
    entry.change.set(kTold, told.toJson());
}

} // namespace omgekeerd
