// SPDX-License-Identifier: EUPL-1.2
// Summary, situation, who was heard, and the wish.
#include "core/document/reportparts.h"

#include "core/method/phrases.h"

#include <algorithm>

namespace omgekeerd {

namespace {

const char* marginOf(FactSource source) {
    switch (source) {
    case FactSource::Resident:
        return "report.factFrom.resident";
    case FactSource::Document:
        return "report.factFrom.document";
    case FactSource::Observation:
        return "report.factFrom.observation";
    case FactSource::Other:
        return "report.factFrom.other";
    }
    return "report.factFrom.other";
}

Paragraph withMargin(const QString& text, const QString& margin) {
    Paragraph paragraph = paragraphOf({Scribe::plain(text.trimmed())});
    paragraph.margin = margin;
    return paragraph;
}

} // namespace

void addUrgency(Blocks& blocks, const Scribe& scribe) {
    const Situation& situation = scribe.file().situation;
    if (!situation.urgent.has_value() && !hasWords(situation.urgencyReason))
        return;
    std::vector<Run> runs;
    if (situation.urgent.has_value())
        runs.push_back(Scribe::plain(scribe.phrase(*situation.urgent ? "report.urgentYes" : "report.notUrgent")));
    if (hasWords(situation.urgencyReason)) {
        if (!runs.empty()) {
            // `Er is spoed, want: …`: one sentence with its reason.
            QString& said = runs.back().text;
            if (said.endsWith(u'.'))
                said.chop(1);
            said += QStringLiteral(", ");
        }
        runs.push_back(scribe.want(Step::Wish));
        runs.push_back(Scribe::plain(situation.urgencyReason.trimmed()));
    }
    Paragraph paragraph = paragraphOf(std::move(runs));
    paragraph.margin = scribe.phrase("report.urgent");
    blocks.emplace_back(std::move(paragraph));
}

void addSummary(Blocks& blocks, const Scribe& scribe) {
    auto frame = std::make_shared<Frame>();
    frame->blocks.emplace_back(scribe.heading(2, "headings.report.summary"));
    std::vector<Run> runs;
    const auto add = [&](const char* before, const QString& text) {
        if (!hasWords(text))
            return;
        if (!runs.empty())
            runs.back().text += u' ';
        if (before != nullptr)
            runs.push_back(Scribe::strong(scribe.phrase(before) + u' '));
        runs.push_back(Scribe::plain(text.trimmed()));
    };
    if (const auto& decision = scribe.file().decision) {
        add(nullptr, hasWords(decision->content) ? decision->content
                                                 : documentWordFor(scribe.content(), decision->outcome));
        add("report.wantCapital", decision->coreReason);
        add("report.whyNot", decision->whyNotOtherwise);
    } else {
        runs.push_back(Scribe::plain(scribe.phrase("report.emptySummary")));
    }
    frame->blocks.emplace_back(paragraphOf(std::move(runs), Paragraph::Role::Lead));
    blocks.emplace_back(std::move(frame));
}

void addFacts(Blocks& blocks, const Scribe& scribe) {
    for (const Fact& fact : scribe.file().situation.facts) {
        Paragraph paragraph = withMargin(fact.text, scribe.phrase(marginOf(fact.source)));
        if (hasWords(fact.reference))
            paragraph.runs.push_back(Scribe::muted(
                QLatin1String(" (") +
                scribe.phrase("report.factReference", QStringLiteral("source"), fact.reference.trimmed()) + u')'
            ));
        Scribe::addIfWords(blocks, fact.text + fact.reference, std::move(paragraph));
    }
}

void addSituation(Blocks& blocks, const Scribe& scribe) {
    const CaseFile& file = scribe.file();
    const Situation& situation = file.situation;
    const bool isEmpty = situation.facts.empty() && !hasWords(situation.unknowns) && !situation.urgent.has_value() &&
                         !hasWords(situation.urgencyReason) && !hasWords(situation.widerIssue) && file.lifeDomains.empty();
    if (isEmpty)
        return;
    Heading heading = scribe.heading(2, "headings.report.situation");
    heading.margin = scribe.phrase("report.situationMargin");
    blocks.emplace_back(heading);
    addFacts(blocks, scribe);
    Scribe::addIfWords(blocks, situation.unknowns, withMargin(situation.unknowns, scribe.phrase("report.unknown")));
    addUrgency(blocks, scribe);
    Scribe::addIfWords(blocks, situation.widerIssue, withMargin(situation.widerIssue, scribe.phrase("report.wider")));
    if (!file.lifeDomains.empty()) {
        std::vector<QString> names;
        for (const LifeDomain domain : file.lifeDomains)
            names.push_back(scribe.content().lifeDomain(domain));
        blocks.emplace_back(scribe.labelled("report.lifeDomains", scribe.listOf(names)));
    }
}

void addHeard(Blocks& blocks, const Scribe& scribe) {
    const std::vector<Person>& people = scribe.file().people;
    if (people.empty())
        return;
    blocks.emplace_back(scribe.heading(3, "headings.report.heard"));
    auto table = std::make_shared<Table>();
    for (const char* place : {"report.who", "report.role", "report.heardOn", "report.contribution"})
        table->columns.push_back(scribe.phrase(place));
    table->widths = {0.23, 0.21, 0.16, 0.40};
    for (const Person& person : people) {
        Cell name = cellOf(scribe.person(person.id));
        name.isHeader = true;
        table->rows.push_back(
            {name, cellOf(wordFor(scribe.content(), person.role)), cellOf(scribe.date(person.heardOn)),
             cellOf(person.contribution.trimmed())}
        );
    }
    blocks.emplace_back(std::move(table));
}

void addWishWords(Blocks& blocks, const Scribe& scribe) {
    const Wish& wish = scribe.file().wish;
    Scribe::addIfWords(
        blocks, wish.ownWords,
        paragraphOf({scribe.quoted(wish.ownWords, wish.ownWordsLanguage)}, Paragraph::Role::OwnWords)
    );
    scribe.addLabelled(blocks, "report.requested", wish.requested);
    const bool asksWhy = std::any_of(wish.whyChain.begin(), wish.whyChain.end(), hasWords);
    if (asksWhy) {
        blocks.emplace_back(paragraphOf({Scribe::strong(scribe.phrase("report.why") + u':')}));
        std::vector<Paragraph> whys;
        for (const QString& why : wish.whyChain)
            if (hasWords(why))
                whys.push_back(paragraphOf({Scribe::plain(why.trimmed())}));
        blocks.emplace_back(listOf(std::move(whys)));
    }
    scribe.addLabelled(blocks, "report.desired", wish.desiredEffect);
    scribe.addLabelled(blocks, "report.satisfied", wish.satisfiedWhen);
}

void addWishSummary(Blocks& blocks, const Scribe& scribe) {
    const Wish& wish = scribe.file().wish;
    if (!hasWords(wish.summary) && !wish.summaryConfirmedOn.has_value())
        return;
    Paragraph summary = hasWords(wish.summary) ? scribe.labelled("report.summary", wish.summary) : Paragraph();
    if (wish.summaryConfirmedOn.has_value()) {
        if (!summary.runs.empty())
            summary.runs.back().text += u' ';
        summary.runs.push_back(Scribe::muted(
            scribe.phrase("report.confirmed", QStringLiteral("day"), scribe.date(wish.summaryConfirmedOn))
        ));
    }
    blocks.emplace_back(std::move(summary));
}

void addNothingSaid(Blocks& blocks, const Scribe& scribe) {
    if (std::holds_alternative<Heading>(blocks.back()))
        blocks.emplace_back(paragraphOf({Scribe::muted(scribe.phrase("nothingSaid"))}));
}

void addWish(Blocks& blocks, const Scribe& scribe) {
    const Wish& wish = scribe.file().wish;
    blocks.emplace_back(scribe.stepHeading(Step::Wish, "headings.report.wish"));
    addWishWords(blocks, scribe);
    scribe.addLabelled(blocks, "report.strengths", wish.strengthsAndNetwork);
    scribe.addLabelled(blocks, "report.expectation", wish.expectation);
    addWishSummary(blocks, scribe);
    addNothingSaid(blocks, scribe);
}

} // namespace omgekeerd
