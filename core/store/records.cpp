// SPDX-License-Identifier: EUPL-1.2
#include "core/store/records.h"

namespace omgekeerd {

namespace {

void setDate(Json& json, const QString& key, const std::optional<QDate>& date) {
    if (date)
        json.set(key, date->toString(Qt::ISODate));
}

std::optional<QDate> dateFrom(const Json& json) {
    const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

Json CaseSummary::toJson() const {
    Json json = Json::object({
        {QStringLiteral("id"), id.text()},
        {QStringLiteral("title"), title},
        {QStringLiteral("alias"), residentAlias},
        {QStringLiteral("kind"), codeOf(kind)},
        {QStringLiteral("status"), codeOf(status)},
        {QStringLiteral("changed"), store::momentText(changed)},
        {QStringLiteral("lastStep"), codeOf(lastStep)},
        {QStringLiteral("lastSentence"), lastSentence},
        {QStringLiteral("version"), definitiveVersion},
    });
    Json steps = Json::array();
    for (const Step step : stepsWithWords)
        steps.items().emplace_back(codeOf(step));
    json.set(QStringLiteral("steps"), std::move(steps));
    setDate(json, QStringLiteral("requestedOn"), requestedOn);
    setDate(json, QStringLiteral("decideBefore"), decideBefore);
    setDate(json, QStringLiteral("objectUntil"), objectUntil);
    setDate(json, QStringLiteral("evaluateOn"), evaluateOn);
    setDate(json, QStringLiteral("retainUntil"), retainUntil);
    if (retainChosen)
        json.set(QStringLiteral("retainChosen"), retainChosen);
    setDate(json, QStringLiteral("binnedOn"), binnedOn);
    return json;
}

CaseSummary CaseSummary::fromJson(const Json& json) {
    CaseSummary summary;
    summary.id = CaseId(json[u"id"].toString());
    summary.title = json[u"title"].toString();
    summary.residentAlias = json[u"alias"].toString();
    summary.kind = fromCode<CaseKind>(json[u"kind"].toString()).value_or(summary.kind);
    summary.status = fromCode<CaseStatus>(json[u"status"].toString()).value_or(summary.status);
    summary.changed = store::momentFrom(json[u"changed"].toString());
    summary.lastStep = fromCode<Step>(json[u"lastStep"].toString()).value_or(summary.lastStep);
    summary.lastSentence = json[u"lastSentence"].toString();
    summary.definitiveVersion = static_cast<int>(json[u"version"].toInteger());
    for (const Json& code : json[u"steps"].items())
        if (const auto step = fromCode<Step>(code.toString()))
            summary.stepsWithWords.push_back(*step);
    summary.requestedOn = dateFrom(json[u"requestedOn"]);
    summary.decideBefore = dateFrom(json[u"decideBefore"]);
    summary.objectUntil = dateFrom(json[u"objectUntil"]);
    summary.evaluateOn = dateFrom(json[u"evaluateOn"]);
    summary.retainUntil = dateFrom(json[u"retainUntil"]);
    summary.retainChosen = json[u"retainChosen"].toBool();
    summary.binnedOn = dateFrom(json[u"binnedOn"]);
    return summary;
}

Json SeenHead::toJson() const {
    return Json::object({
        {QStringLiteral("vault"), vaultId},
        {QStringLiteral("seq"), seq},
        {QStringLiteral("counter"), counter},
        {QStringLiteral("head"), head},
        {QStringLiteral("when"), store::momentText(when)},
    });
}

SeenHead SeenHead::fromJson(const Json& json) {
    return {
        json[u"vault"].toString(), json[u"seq"].toInteger(), json[u"counter"].toInteger(),
        json[u"head"].toString(), store::momentFrom(json[u"when"].toString())
    };
}

namespace store {

Json toJson(const JournalEntry& entry) {
    Json json = Json::object({
        {QStringLiteral("who"), entry.who},
        {QStringLiteral("when"), momentText(entry.when)},
        {QStringLiteral("act"), codeOf(entry.act)},
        {QStringLiteral("subject"), entry.subject},
        {QStringLiteral("why"), entry.why},
        {QStringLiteral("change"), entry.change},
    });
    if (entry.step)
        json.set(QStringLiteral("step"), codeOf(*entry.step));
    return json;
}

JournalEntry journalEntryFrom(const Json& json) {
    JournalEntry entry;
    entry.who = json[u"who"].toString();
    entry.when = momentFrom(json[u"when"].toString());
    entry.act = fromCode<Act>(json[u"act"].toString()).value_or(entry.act);
    entry.step = fromCode<Step>(json[u"step"].toString());
    entry.subject = json[u"subject"].toString();
    entry.why = json[u"why"].toString();
    entry.change = json[u"change"];
    return entry;
}

Json toJson(const Profile& profile) {
    return Json::object({
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("function"), profile.function},
        {QStringLiteral("mandate"), profile.mandate},
    });
}

Profile profileFrom(const Json& json) {
    return {json[u"name"].toString(), json[u"function"].toString(), json[u"mandate"].toString()};
}

} // namespace store
} // namespace omgekeerd
