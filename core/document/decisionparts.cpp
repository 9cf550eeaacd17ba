// SPDX-License-Identifier: EUPL-1.2
// What is asked, what is known, what is at stake and what was weighed, as the decision tells it.
#include "core/document/decisionparts.h"

#include "core/method/phrases.h"
#include "core/workflow/gates.h"

#include <algorithm>

namespace omgekeerd::decision {

namespace {

/// Whether the outcome says by itself what is decided; of the others the content of the decision says it best.
bool tellsOutcome(Outcome outcome) { return outcome != Outcome::TailoredWithinLaw; }

void addPeriod(std::vector<Run>& runs, const Scribe& scribe, const Decision& decided) {
    if (decided.startsOn.has_value())
        runs.push_back(Scribe::plain(
            u' ' + scribe.phrase("decision.from", QStringLiteral("day"), scribe.date(decided.startsOn))
        ));
    if (decided.endsOn.has_value())
        runs.push_back(Scribe::plain(
            u' ' + scribe.phrase("decision.until", QStringLiteral("day"), scribe.date(decided.endsOn))
        ));
}

} // namespace

void addFrame(Blocks& blocks, const Scribe& scribe) {
    auto frame = std::make_shared<Frame>();
    frame->outlined = true;
    frame->step = Step::Decision;
    frame->blocks.emplace_back(scribe.heading(2, "headings.decision.frame"));
    std::vector<Run> runs;
    const auto& decided = scribe.file().decision;
    if (!decided.has_value()) {
        runs.push_back(Scribe::plain(scribe.phrase("report.emptySummary")));
    } else {
        QString text = tellsOutcome(decided->outcome) || !hasWords(decided->content)
                           ? documentWordFor(scribe.content(), decided->outcome)
                           : QString();
        if (hasWords(decided->content))
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + decided->content.trimmed();
        runs.push_back(Scribe::plain(text));
        if (decided->amount.has_value())
            runs.push_back(Scribe::plain(
                u' ' + scribe.phrase("decision.amount", QStringLiteral("amount"), scribe.moneyOf(*decided->amount))
            ));
        addPeriod(runs, scribe, *decided);
    }
    frame->blocks.emplace_back(paragraphOf(std::move(runs), Paragraph::Role::Lead));
    blocks.emplace_back(std::move(frame));
}

void addAsked(Blocks& blocks, const Scribe& scribe) {
    const Wish& wish = scribe.file().wish;
    blocks.emplace_back(scribe.stepHeading(Step::Wish, "headings.decision.asked"));
    addWishWords(blocks, scribe);
    scribe.addLabelled(blocks, "report.strengths", wish.strengthsAndNetwork);
    addWishSummary(blocks, scribe);
    if (scribe.file().requestedOn.has_value())
        blocks.emplace_back(scribe.labelled("report.requestedOn", scribe.date(scribe.file().requestedOn)));
    addNothingSaid(blocks, scribe);
}

void addFacts(Blocks& blocks, const Scribe& scribe) {
    const Situation& situation = scribe.file().situation;
    std::vector<Paragraph> heard;
    for (const Person& person : scribe.file().people)
        if (person.heardOn.has_value())
            heard.push_back(paragraphOf({Scribe::plain(
                wordFor(scribe.content(), person.role) + QLatin1String(", ") + scribe.date(person.heardOn)
            )}));
    if (situation.facts.empty() && heard.empty() && !situation.urgent.has_value() && !hasWords(situation.urgencyReason))
        return;
    // Awb 3:2: de nodige kennis omtrent de relevante feiten en de af te wegen belangen.
    Heading heading = scribe.heading(2, "headings.decision.facts");
    heading.margin = scribe.phrase("report.situationMargin");
    blocks.emplace_back(heading);
    omgekeerd::addFacts(blocks, scribe);
    addUrgency(blocks, scribe);
    if (heard.empty())
        return;
    blocks.emplace_back(paragraphOf({Scribe::strong(scribe.phrase("decision.heard") + u':')}));
    blocks.emplace_back(listOf(std::move(heard)));
}

void addAtStake(Blocks& blocks, const Scribe& scribe) {
    const auto& values = scribe.file().values;
    if (values.empty())
        return;
    blocks.emplace_back(scribe.stepHeading(Step::Values, "headings.decision.atStake"));
    for (const ValueAssessment& value : values) {
        std::vector<Run> runs{Scribe::strong(scribe.valueName(value.value))};
        const bool says = hasWords(value.how);
        runs.push_back(Scribe::plain((says ? QStringLiteral(", ") : QStringLiteral(": ")) +
                                     wordFor(scribe.content(), value.touched) +
                                     (says ? QStringLiteral(", ") : QStringLiteral("."))));
        if (says) {
            runs.push_back(scribe.want(Step::Values));
            runs.push_back(Scribe::plain(value.how.trimmed()));
        }
        blocks.emplace_back(paragraphOf(std::move(runs)));
    }
}

void addPurposes(Blocks& blocks, const Scribe& scribe) {
    if (scribe.file().purposes.empty())
        return;
    blocks.emplace_back(scribe.stepHeading(Step::Purpose, "headings.decision.purpose"));
    for (const PurposeAssessment& purpose : scribe.file().purposes)
        addPurpose(blocks, scribe, purpose);
}

void addGrounds(Blocks& blocks, const Scribe& scribe) {
    const std::vector<const LegalBasis*> used = scribe.file().basisArticles();
    // Awb 3:47 lid 2: zo mogelijk wordt vermeld krachtens welk wettelijk voorschrift het besluit wordt genomen.
    blocks.emplace_back(scribe.stepHeading(Step::Article, "headings.decision.grounds"));
    if (used.empty())
        blocks.emplace_back(paragraphOf({Scribe::muted(scribe.phrase("report.noLaws"))}));
    for (const LegalBasis* basis : used)
        addArticle(blocks, scribe, *basis);
    addProportionality(blocks, scribe);
}

} // namespace omgekeerd::decision
