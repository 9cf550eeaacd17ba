// SPDX-License-Identifier: EUPL-1.2
// How a workshop is written down and read back: through the same acts that a trainer does, so that what is read cannot
// hold nonsense either.
#include "core/workshop/workshop.h"

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr qint64 kVersion = 1;

Json textsOf(const std::vector<CaseId>& ids) {
    Json json = Json::array();
    for (const CaseId& id : ids)
        json.items().push_back(Json(id.text()));
    return json;
}

Json jsonOf(const PlacedItem& placed) {
    Json json = Json::object(
        {{QStringLiteral("id"), Json(placed.id.text())},
         {QStringLiteral("kind"), Json(codeOf(placed.item.kind()))},
         {QStringLiteral("title"), Json(placed.item.title())},
         {QStringLiteral("minutes"), Json(placed.item.minutes().count())}}
    );
    if (placed.item.step())
        json.set(QStringLiteral("step"), Json(codeOf(*placed.item.step())));
    return json;
}

Json jsonOf(const PlacedGroup& placed) {
    Json roles = Json::array();
    for (const GroupRole role : placed.group.roles())
        roles.items().push_back(Json(codeOf(role)));
    return Json::object(
        {{QStringLiteral("id"), Json(placed.id.text())},
         {QStringLiteral("name"), Json(placed.group.name())},
         {QStringLiteral("roles"), std::move(roles)}}
    );
}

Json jsonOf(const Variant& variant) {
    Json outcomes = Json::array();
    for (const auto& [group, outcome] : variant.outcomes)
        outcomes.items().push_back(Json::object(
            {{QStringLiteral("group"), Json(group.text())},
             {QStringLiteral("outcome"), Json(outcome.outcome)},
             {QStringLiteral("tips"), Json(codeOf(outcome.tips))},
             {QStringLiteral("fact"), Json(outcome.fact)}}
        ));
    return Json::object(
        {{QStringLiteral("id"), Json(variant.id.text())},
         {QStringLiteral("case"), Json(variant.dossier.text())},
         {QStringLiteral("was"), Json(variant.fact.was())},
         {QStringLiteral("becomes"), Json(variant.fact.becomes())},
         {QStringLiteral("outcomes"), std::move(outcomes)}}
    );
}

Json jsonOf(const Slide& slide) {
    Json json = Json::object(
        {{QStringLiteral("kind"), Json(codeOf(slide.kind))},
         {QStringLiteral("item"), Json(slide.item.text())},
         {QStringLiteral("variant"), Json(slide.variant.text())}}
    );
    if (slide.step)
        json.set(QStringLiteral("step"), Json(codeOf(*slide.step)));
    return json;
}

template <class Rows> Json listOf(const Rows& rows) {
    Json json = Json::array();
    for (const auto& row : rows)
        json.items().push_back(jsonOf(row));
    return json;
}

Result<ProgrammeItem> itemFrom(const Json& json) {
    const std::optional<ItemKind> kind = fromCode<ItemKind>(json[u"kind"].toString());
    const Result<Minutes> minutes = Minutes::make(json[u"minutes"].toInteger());
    if (!kind || !minutes)
        return fail(FailureCode::Usage, QStringLiteral("een onderdeel van het programma klopt niet"));
    return ProgrammeItem::make(*kind, fromCode<Step>(json[u"step"].toString()), json[u"title"].toString(), *minutes);
}

} // namespace

Json Workshop::toJson() const {
    Json json = Json::object(
        {{QStringLiteral("version"), Json(kVersion)},
         {QStringLiteral("title"), Json(m_title)},
         {QStringLiteral("date"), Json(m_date.toString(Qt::ISODate))},
         {QStringLiteral("programme"), listOf(m_items)},
         {QStringLiteral("deck"), textsOf(m_deck)},
         {QStringLiteral("onTable"), Json(m_onTable.text())},
         {QStringLiteral("groups"), listOf(m_groups)}}
    );
    Json entries = Json::array();
    for (const auto& [place, entry] : m_entries)
        entries.items().push_back(Json::object(
            {{QStringLiteral("case"), Json(place.dossier.text())},
             {QStringLiteral("group"), Json(place.group.text())},
             {QStringLiteral("step"), Json(codeOf(place.step))},
             {QStringLiteral("revisions"), entry.toJson()}}
        ));
    Json revealed = Json::array();
    for (const auto& [dossier, step] : m_revealed)
        revealed.items().push_back(Json::object(
            {{QStringLiteral("case"), Json(dossier.text())}, {QStringLiteral("step"), Json(codeOf(step))}}
        ));
    Json differences = Json::array();
    for (const auto& [dossier, answer] : m_differences)
        differences.items().push_back(
            Json::object({{QStringLiteral("case"), Json(dossier.text())}, {QStringLiteral("answer"), Json(answer)}})
        );
    Json insights = Json::array();
    for (const PlacedInsight& placed : m_insights)
        insights.items().push_back(Json::object(
            {{QStringLiteral("id"), Json(placed.id.text())}, {QStringLiteral("text"), Json(placed.insight.text())}}
        ));
    Json signals_ = Json::array();
    for (const PlacedSignal& placed : m_signals)
        signals_.items().push_back(Json::object(
            {{QStringLiteral("id"), Json(placed.id.text())},
             {QStringLiteral("kind"), Json(codeOf(placed.signal.kind()))},
             {QStringLiteral("text"), Json(placed.signal.text())},
             {QStringLiteral("audience"), Json(codeOf(placed.signal.audience()))}}
        ));
    json.set(QStringLiteral("entries"), std::move(entries));
    json.set(QStringLiteral("revealed"), std::move(revealed));
    json.set(QStringLiteral("differences"), std::move(differences));
    json.set(QStringLiteral("variants"), listOf(m_variants));
    json.set(QStringLiteral("insights"), std::move(insights));
    json.set(QStringLiteral("signals"), std::move(signals_));
    json.set(QStringLiteral("timer"), m_timer.toJson());
    json.set(QStringLiteral("slide"), jsonOf(m_slide));
    json.set(QStringLiteral("keys"), Json(m_keys));
    return json;
}

/// Puts a workshop together again; the first thing that does not fit ends it.
class WorkshopReader {
public:
    WorkshopReader(const WorkshopId& id, const Json& json)
        : m_json(json), m_workshop(id, {}, QDate()) {}

    Result<Workshop> read() {
        if (m_json[u"version"].toInteger() != kVersion)
            return fail(FailureCode::VaultTooNew);
        keep(m_workshop.setTitle(m_json[u"title"].toString()));
        keep(m_workshop.setDate(QDate::fromString(m_json[u"date"].toString(), Qt::ISODate)));
        readProgramme();
        readGroups();
        readDeck();
        readWords();
        readVariants();
        readHarvest();
        readPlace();
        if (m_failure)
            return Unexpected(*m_failure);
        return std::move(m_workshop);
    }

private:
    static Unexpected wrong(const char* sentence) {
        return fail(FailureCode::Usage, QString::fromUtf8(sentence));
    }
    template <class T> bool keep(const Result<T>& result) {
        if (!result && !m_failure)
            m_failure = result.error();
        return result.has_value();
    }
    Step stepIn(const Json& json) {
        const std::optional<Step> step = fromCode<Step>(json[u"step"].toString());
        if (!step)
            keep(Result<void>(wrong("een stap bestaat niet")));
        return step.value_or(Step::Wish);
    }
    /// A key is what we once gave out: used once, and not beyond the count.
    QString keyIn(const Json& json) {
        const QString key = json[u"id"].toString();
        const qint64 number = key.mid(1).toLongLong();
        if (number < 1 || number > m_json[u"keys"].toInteger() || !m_keys.insert(number).second)
            keep(Result<void>(wrong("een sleutel komt twee keer voor, of bestaat niet")));
        return key;
    }

    void readProgramme() {
        for (const Json& json : m_json[u"programme"].items())
            if (const Result<ProgrammeItem> item = itemFrom(json); keep(item))
                m_workshop.m_items.push_back({ItemId(keyIn(json)), *item});
    }
    void readGroups() {
        for (const Json& json : m_json[u"groups"].items()) {
            std::vector<GroupRole> roles;
            for (const Json& code : json[u"roles"].items())
                if (const std::optional<GroupRole> role = fromCode<GroupRole>(code.toString()))
                    roles.push_back(*role);
            if (const Result<Group> group = Group::make(json[u"name"].toString(), roles); keep(group))
                m_workshop.m_groups.push_back({GroupId(keyIn(json)), *group});
        }
    }
    void readDeck() {
        for (const Json& id : m_json[u"deck"].items())
            keep(m_workshop.addCase(CaseId(id.toString())));
        if (!m_workshop.m_deck.empty())
            keep(m_workshop.putOnTable(CaseId(m_json[u"onTable"].toString())));
        for (const Json& json : m_json[u"revealed"].items())
            keep(m_workshop.reveal(CaseId(json[u"case"].toString()), stepIn(json)));
        for (const Json& json : m_json[u"differences"].items())
            keep(m_workshop.sayDifference(CaseId(json[u"case"].toString()), json[u"answer"].toString()));
    }
    void readWords() {
        for (const Json& json : m_json[u"entries"].items()) {
            const EntryPlace place{CaseId(json[u"case"].toString()), GroupId(json[u"group"].toString()), stepIn(json)};
            if (!m_workshop.isInDeck(place.dossier) || !m_workshop.group(place.group))
                keep(Result<void>(wrong("een antwoord is van een groep of casus die er niet is")));
            else if (const Result<Entry> entry = Entry::fromJson(json[u"revisions"]); keep(entry))
                m_workshop.m_entries.emplace(place, *entry);
        }
    }
    void readVariants() {
        for (const Json& json : m_json[u"variants"].items()) {
            const Result<ChangedFact> fact = ChangedFact::make(json[u"was"].toString(), json[u"becomes"].toString());
            const CaseId dossier(json[u"case"].toString());
            if (!keep(fact) || !m_workshop.isInDeck(dossier)) {
                keep(Result<void>(wrong("een variant is van een casus die er niet is")));
                continue;
            }
            const VariantId id(keyIn(json));
            m_workshop.m_variants.push_back({id, dossier, *fact});
            for (const Json& said : json[u"outcomes"].items()) {
                const std::optional<Tips> tips = fromCode<Tips>(said[u"tips"].toString());
                const Result<VariantOutcome> outcome =
                    outcomeFor(said[u"outcome"].toString(), tips.value_or(Tips::No), said[u"fact"].toString());
                if (keep(outcome))
                    keep(m_workshop.sayOutcome(id, GroupId(said[u"group"].toString()), *outcome));
            }
        }
    }
    void readHarvest() {
        for (const Json& json : m_json[u"insights"].items())
            if (const Result<Insight> insight = Insight::make(json[u"text"].toString()); keep(insight))
                m_workshop.m_insights.push_back({HarvestId(keyIn(json)), *insight});
        for (const Json& json : m_json[u"signals"].items()) {
            const std::optional<SignalKind> kind = fromCode<SignalKind>(json[u"kind"].toString());
            const std::optional<SignalAudience> audience = fromCode<SignalAudience>(json[u"audience"].toString());
            if (!kind || !audience) {
                keep(Result<void>(wrong("een signaal heeft geen soort of geen lezer")));
                continue;
            }
            const Result<HarvestedSignal> signal = HarvestedSignal::make(*kind, json[u"text"].toString(), *audience);
            if (keep(signal))
                m_workshop.m_signals.push_back({HarvestId(keyIn(json)), *signal});
        }
    }
    void readPlace() {
        if (const Result<WorkTimer> timer = WorkTimer::fromJson(m_json[u"timer"]); keep(timer))
            m_workshop.m_timer = *timer;
        const Json& json = m_json[u"slide"];
        // A slide that is gone is no fault: the screen falls back to one that is there.
        m_workshop.m_slide = {
            fromCode<SlideKind>(json[u"kind"].toString()).value_or(SlideKind::Free), ItemId(json[u"item"].toString()),
            fromCode<Step>(json[u"step"].toString()), VariantId(json[u"variant"].toString())
        };
        m_workshop.m_keys = m_json[u"keys"].toInteger();
    }

    const Json& m_json;
    Workshop m_workshop;
    std::set<qint64> m_keys;
    std::optional<Failure> m_failure;
};

Result<Workshop> Workshop::fromJson(const WorkshopId& id, const Json& json) { return WorkshopReader(id, json).read(); }

} // namespace omgekeerd
