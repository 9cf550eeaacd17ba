// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/decoding.h"

#include <algorithm>
#include <limits>

namespace omgekeerd {

namespace {

QString text(const Json& json, QStringView key) {
    return json[key].toString();
}

std::optional<QDate> date(const Json& json, QStringView key) {
    const QDate day = QDate::fromString(json[key].toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<int> number(const Json& json, QStringView key) {
    if (!json[key].isInteger())
        return std::nullopt;
    // The schema bounds these below only; a number no program writes is shown as the largest we can
    // hold.
    return static_cast<int>(std::min(json[key].toInteger(), qint64{std::numeric_limits<int>::max()})
    );
}

template <class E> std::optional<E> code(const Json& json, QStringView key) {
    return fromCode<E>(json[key].toString());
}

template <class E> E code(const Json& json, QStringView key, E fallback) {
    return code<E>(json, key).value_or(fallback);
}

template <class Id> std::vector<Id> ids(const Json& json, QStringView key) {
    std::vector<Id> all;
    for (const Json& item : json[key].items())
        all.emplace_back(item.toString());
    return all;
}

std::vector<QString> texts(const Json& json, QStringView key) {
    return ids<QString>(json, key);
}

template <class Row, class Read>
std::vector<Row> rows(const Json& json, QStringView key, Read read) {
    std::vector<Row> all;
    for (const Json& item : json[key].items())
        all.push_back(read(item));
    return all;
}

template <class Part, class Read>
std::optional<Part> part(const Json& json, QStringView key, Read read) {
    return json.contains(key) ? std::optional<Part>(read(json[key])) : std::nullopt;
}

Person person(const Json& json) {
    return {
        PersonId(text(json, u"id")), code(json, u"role", Role::Other), text(json, u"alias"),
        date(json, u"heardOn"), text(json, u"contribution")};
}

Fact fact(const Json& json) {
    return {
        text(json, u"text"), code(json, u"source", FactSource::Other), text(json, u"reference")};
}

Situation situation(const Json& json) {
    Situation read;
    read.facts = rows<Fact>(json, u"facts", fact);
    read.unknowns = text(json, u"unknowns");
    if (json[u"urgent"].isBool())
        read.urgent = json[u"urgent"].toBool();
    read.urgencyReason = text(json, u"urgencyReason");
    read.widerIssue = text(json, u"widerIssue");
    return read;
}

Wish wish(const Json& json) {
    Wish read;
    read.ownWords = text(json, u"ownWords");
    read.ownWordsLanguage = text(json, u"ownWordsLanguage");
    read.requested = text(json, u"requested");
    read.whyChain = texts(json, u"whyChain");
    read.desiredEffect = text(json, u"desiredEffect");
    read.satisfiedWhen = text(json, u"satisfiedWhen");
    read.strengthsAndNetwork = text(json, u"strengthsAndNetwork");
    read.expectation = text(json, u"expectation");
    read.summary = text(json, u"summary");
    read.summaryConfirmedOn = date(json, u"summaryConfirmedOn");
    return read;
}

View view(const Json& json) {
    return {PersonId(text(json, u"person")), text(json, u"text")};
}

ValueAssessment value(const Json& json) {
    return {
        ValueId(text(json, u"value")), code(json, u"touched", Touched::Yes), text(json, u"how"),
        ids<ValueId>(json, u"conflictsWith"), rows<View>(json, u"views", view)};
}

PurposeAssessment purpose(const Json& json) {
    return {
        RegulationId(text(json, u"law")), ids<ValueId>(json, u"values"),
        code(json, u"fits", Fits::Yes), text(json, u"reason")};
}

Cost cost(const Json& json) {
    return {json[u"cents"].toInteger(), json[u"estimate"].toBool()};
}

Effect effect(const Json& json) {
    Effect read;
    read.on = code(json, u"on", EffectOn::Resident);
    read.term = code(json, u"term", Term::Short);
    read.direction = code<Direction>(json, u"direction");
    read.description = text(json, u"description");
    read.evidence = text(json, u"evidence");
    read.certainty = code<Certainty>(json, u"certainty");
    read.mitigation = text(json, u"mitigation");
    read.cameTrue = code<CameTrue>(json, u"cameTrue");
    return read;
}

Option option(const Json& json) {
    Option read;
    read.id = OptionId(text(json, u"id"));
    read.name = text(json, u"name");
    read.description = text(json, u"description");
    read.kind = code<OptionKind>(json, u"kind");
    read.reason = text(json, u"reason");
    read.costToResident = part<Cost>(json, u"costToResident", cost);
    read.costOnce = part<Cost>(json, u"costOnce", cost);
    read.costPerYear = part<Cost>(json, u"costPerYear", cost);
    read.effects = rows<Effect>(json, u"effects", effect);
    return read;
}

Ethics ethics(const Json& json) {
    return {
        text(json, u"capacityToAct"), text(json, u"guidingPrinciples"), text(json, u"ownLens"),
        text(json, u"keepsChafing")};
}

PitfallAnswer pitfall(const Json& json) {
    return {code(json, u"pitfall", Pitfall::Incident), text(json, u"answer")};
}

LegalBasis article(const Json& json) {
    LegalBasis read;
    read.article = ArticleId(text(json, u"article"));
    read.key = code(json, u"key", LegalKey::Interpretation);
    read.use = code(json, u"use", LegalUse::Basis);
    read.realises = ids<RegulationId>(json, u"realises");
    read.enables = text(json, u"enables");
    read.conditions = text(json, u"conditions");
    read.reason = text(json, u"reason");
    read.competentBody = text(json, u"competentBody");
    read.caseLaw = texts(json, u"caseLaw");
    return read;
}

Proportionality proportionality(const Json& json) {
    return {
        text(json, u"specialCircumstances"), text(json, u"suitable"), text(json, u"necessary"),
        text(json, u"balanced")};
}

Amount amount(const Json& json) {
    return {json[u"cents"].toInteger(), code(json, u"per", AmountPer::Once)};
}

Agreement agreement(const Json& json) {
    return {
        PersonId(text(json, u"who")), text(json, u"what"), date(json, u"by"),
        date(json, u"doneOn")};
}

Decision decision(const Json& json) {
    Decision read;
    read.outcome = code(json, u"outcome", Outcome::TailoredWithinLaw);
    read.option = OptionId(text(json, u"option"));
    read.content = text(json, u"content");
    read.amount = part<Amount>(json, u"amount", amount);
    read.conditions = text(json, u"conditions");
    read.startsOn = date(json, u"startsOn");
    read.endsOn = date(json, u"endsOn");
    read.coreReason = text(json, u"coreReason");
    read.whyNotOtherwise = text(json, u"whyNotOtherwise");
    read.similarCases = text(json, u"similarCases");
    read.motivation = text(json, u"motivation");
    read.plainLanguage = text(json, u"plainLanguage");
    read.agreements = rows<Agreement>(json, u"agreements", agreement);
    read.decidedBy = PersonId(text(json, u"decidedBy"));
    read.mandate = text(json, u"mandate");
    read.decidedOn = date(json, u"decidedOn");
    read.evaluateOn = date(json, u"evaluateOn");
    return read;
}

ComparedCase comparedCase(const Json& json) {
    ComparedCase read;
    if (json.contains(u"case"))
        read.other = CaseId(text(json, u"case"));
    read.decidedOn = date(json, u"decidedOn");
    read.outcome = code(json, u"outcome", Outcome::TailoredWithinLaw);
    read.is = code(json, u"is", Sameness::Alike);
    read.because = text(json, u"because");
    return read;
}

SecondReading reading(const Json& json) {
    return {
        PersonId(text(json, u"person")), text(json, u"about"),
        code(json, u"verdict", Verdict::Followable), text(json, u"remark"), date(json, u"on"),
        text(json, u"readText")};
}

Signal signal(const Json& json) {
    return {
        code(json, u"kind", SignalKind::Policy), text(json, u"description"),
        code<SignalAudience>(json, u"audience"), code<SignalStatus>(json, u"status")};
}

Evaluation evaluation(const Json& json) {
    return {date(json, u"on"), code<EffectReached>(json, u"effectReached"), text(json, u"learned")};
}

Ahead ahead(const Json& json) {
    return {
        code(json, u"step", Step::Article), text(json, u"reason"), PersonId(text(json, u"person")),
        date(json, u"on")};
}

VariantOf variantOf(const Json& json) {
    return {text(json, u"title"), text(json, u"changed")};
}

Transferred transferred(const Json& json) {
    return {date(json, u"on"), text(json, u"number")};
}

Definitive definitive(const Json& json) {
    return {
        number(json, u"version").value_or(1), date(json, u"on"), number(json, u"replaces"),
        text(json, u"reopenReason")};
}

Facilitation facilitation(const Json& json) {
    return {
        number(json, u"minutes"), text(json, u"introduction"), texts(json, u"questions"),
        text(json, u"notes")};
}

void readHead(CaseFile& file, const Json& json) {
    if (json.contains(u"id"))
        file.id = CaseId(text(json, u"id"));
    file.title = text(json, u"title");
    file.kind = code(json, u"kind", CaseKind::Practice);
    file.language = code(json, u"language", Language::Dutch);
    file.referenceDate = date(json, u"referenceDate");
    file.requestedOn = date(json, u"requestedOn");
    file.decideBefore = date(json, u"decideBefore");
    file.process = text(json, u"process");
    file.caseNumber = text(json, u"caseNumber");
    file.municipality = text(json, u"municipality");
    file.residentAlias = text(json, u"residentAlias");
    for (const Json& domain : json[u"lifeDomains"].items())
        if (const auto known = fromCode<LifeDomain>(domain.toString()))
            file.lifeDomains.push_back(*known);
}

} // namespace

CaseFile caseFileFrom(const Json& json) {
    CaseFile file;
    readHead(file, json);
    file.people = rows<Person>(json, u"people", person);
    file.situation = situation(json[u"situation"]);
    file.wish = wish(json[u"wish"]);
    file.values = rows<ValueAssessment>(json, u"values", value);
    file.purposes = rows<PurposeAssessment>(json, u"purposes", purpose);
    file.options = rows<Option>(json, u"options", option);
    file.ethics = ethics(json[u"ethics"]);
    file.pitfalls = rows<PitfallAnswer>(json, u"pitfalls", pitfall);
    file.legal = rows<LegalBasis>(json, u"legal", article);
    file.proportionality = proportionality(json[u"proportionality"]);
    file.decision = part<Decision>(json, u"decision", decision);
    file.comparedCases = rows<ComparedCase>(json, u"comparedCases", comparedCase);
    file.readings = rows<SecondReading>(json, u"readings", reading);
    file.signals_ = rows<Signal>(json, u"signals", signal);
    file.evaluation = part<Evaluation>(json, u"evaluation", evaluation);
    file.aheads = rows<Ahead>(json, u"aheads", ahead);
    file.variantOf = part<VariantOf>(json, u"variantOf", variantOf);
    file.transferred = part<Transferred>(json, u"transferred", transferred);
    file.definitive = part<Definitive>(json, u"definitive", definitive);
    file.facilitation = part<Facilitation>(json, u"facilitation", facilitation);
    return file;
}

} // namespace omgekeerd
