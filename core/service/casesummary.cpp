// SPDX-License-Identifier: EUPL-1.2
#include "core/service/casesummary.h"

#include "core/dossier/seenby.h"
#include "core/workflow/gates.h"

#include <algorithm>

namespace omgekeerd {

namespace {

template <class Rows, class Member> QString firstWords(const Rows& rows, Member member) {
    for (const auto& row : rows)
        if (hasWords(row.*member))
            return row.*member;
    return {};
}

QString firstOf(std::initializer_list<QString> texts) {
    for (const QString& text : texts)
        if (hasWords(text))
            return text;
    return {};
}

QString firstEffect(const CaseFile& file) {
    for (const Option& option : file.options)
        for (const Effect& effect : option.effects)
            if (hasWords(effect.description))
                return effect.description;
    return {};
}

/// The longest text of a row that was added, or the text that was set, as far as the resident may see it along: the list
/// of cases is open on the table too. A code or a date is no sentence.
QString sentenceIn(const QString& path, const Json& value) {
    QString found;
    if (value.isString() && value.toString().contains(QLatin1Char(' ')) &&
        seenByOf(fieldOfPath(path)) == SeenBy::Together)
        found = value.toString();
    for (const auto& [key, member] : value.members()) {
        const QString text = sentenceIn(path + QLatin1Char('.') + key, member);
        if (text.size() > found.size())
            found = text;
    }
    return found.simplified();
}

QString lastSentence(const CaseFile& file, const JournalEntry& entry, Step step) {
    if (entry.act == Act::Changed || entry.act == Act::WentAhead) {
        const QString typed = sentenceIn(entry.subject, entry.change[u"value"]);
        if (hasWords(typed))
            return typed;
    }
    return mainSentence(file, step);
}

bool isCode(QStringView key) {
    static constexpr std::array kCodes = {
        u"format", u"id", u"kind", u"language", u"process", u"lifeDomains", u"role", u"source", u"ownWordsLanguage",
        u"value", u"touched", u"conflictsWith", u"person", u"law", u"fits", u"on", u"term", u"direction", u"certainty",
        u"cameTrue", u"pitfall", u"key", u"use", u"realises", u"outcome", u"option", u"per", u"who", u"decidedBy",
        u"about", u"verdict", u"audience", u"status", u"effectReached", u"step", u"heardOn", u"referenceDate",
        u"requestedOn", u"decideBefore", u"summaryConfirmedOn", u"startsOn", u"endsOn", u"by", u"doneOn", u"decidedOn",
        u"evaluateOn"
    };
    return std::any_of(kCodes.begin(), kCodes.end(), [key](const char16_t* code) { return key == code; });
}

/// Every text below a value, through `replace`; what is a code stays.
Json mapped(const Json& json, const TextChange& replace) {
    if (json.isString())
        return Json(replace(json.toString()));
    Json copy = json;
    if (json.isArray())
        for (Json& item : copy.items())
            item = mapped(item, replace);
    if (json.isObject())
        for (auto& [key, member] : copy.members()) {
            // `values` is a list of blocks in the case and a list of ids in a purpose.
            const bool ids = key == QLatin1String("values") && !std::as_const(member).items().empty() &&
                             member.at(0).isString();
            if (!ids && !isCode(key))
                member = mapped(member, replace);
        }
    return copy;
}

} // namespace

std::vector<Step> stepsWithWords(const CaseFile& file) {
    std::vector<Step> steps;
    for (const Step step : stepsInOrder())
        if (hasWords(mainSentence(file, step)))
            steps.push_back(step);
    return steps;
}

QString mainSentence(const CaseFile& file, Step step) {
    switch (step) {
    case Step::Wish:
        return firstOf({file.wish.desiredEffect, file.wish.requested, file.wish.ownWords, file.wish.summary,
                        firstWords(file.situation.facts, &Fact::text), file.situation.unknowns});
    case Step::Values:
        return firstWords(file.values, &ValueAssessment::how);
    case Step::Purpose:
        return firstWords(file.purposes, &PurposeAssessment::reason);
    case Step::Effects:
        return firstOf({firstEffect(file), firstWords(file.options, &Option::reason),
                        firstWords(file.options, &Option::name), file.ethics.capacityToAct});
    case Step::Article:
        return firstOf({firstWords(file.legal, &LegalBasis::enables), firstWords(file.legal, &LegalBasis::reason),
                        file.proportionality.suitable});
    case Step::Decision:
        if (!file.decision)
            return {};
        return firstOf({file.decision->coreReason, file.decision->content, file.decision->plainLanguage});
    }
    return {};
}

Json withTexts(const Json& caseJson, const TextChange& replace) {
    return mapped(caseJson, replace);
}

std::vector<QString> textsOf(const Json& caseJson) {
    std::vector<QString> texts;
    mapped(caseJson, [&texts](const QString& text) {
        if (hasWords(text))
            texts.push_back(text);
        return text;
    });
    return texts;
}

QString searchTextOf(const Json& caseJson) {
    QString words;
    for (const QString& text : textsOf(caseJson))
        words += text + QLatin1Char('\n');
    return words;
}

// Awb 6:7: de termijn voor een bezwaar is zes weken; Awb 6:8 lid 1: zij begint op de dag na de bekendmaking. Hier telt de
// dag waarop is besloten: wanneer het besluit is verzonden, staat in het zaaksysteem.
std::optional<QDate> lastDayToObject(const CaseFile& file) {
    if (!file.definitive || !file.decision || !file.decision->decidedOn)
        return std::nullopt;
    return file.decision->decidedOn->addDays(7 * 6);
}

CaseSummary summaryAfter(const CaseSummary& before, const CaseFile& file, const JournalEntry& entry) {
    CaseSummary summary = before;
    summary.id = entry.dossier;
    summary.title = file.title;
    summary.residentAlias = file.residentAlias;
    summary.kind = file.kind;
    summary.status = before.binnedOn ? CaseStatus::InBin : statusOf(file);
    summary.changed = entry.when;
    summary.stepsWithWords = stepsWithWords(file);
    if (entry.step)
        summary.lastStep = *entry.step;
    else if (entry.act == Act::Imported && !summary.stepsWithWords.empty())
        summary.lastStep = summary.stepsWithWords.back();
    summary.lastSentence = lastSentence(file, entry, summary.lastStep);
    summary.requestedOn = file.requestedOn;
    summary.decideBefore = file.decideBefore;
    summary.objectUntil = lastDayToObject(file);
    summary.evaluateOn = file.decision ? file.decision->evaluateOn : std::nullopt;
    summary.definitiveVersion = file.definitive ? file.definitive->version : 0;
    return summary;
}

} // namespace omgekeerd
