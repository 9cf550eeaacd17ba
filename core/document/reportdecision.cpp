// SPDX-License-Identifier: EUPL-1.2
// The decision, what is agreed, and when it is looked at again.
#include "core/document/reportparts.h"

#include "core/document/comparisonsentence.h"
#include "core/method/phrases.h"

namespace omgekeerd {

namespace {

void addReason(Blocks& blocks, const Run& before, const QString& text) {
    Scribe::addIfWords(blocks, text, paragraphOf({before, Scribe::plain(text.trimmed())}));
}

/// One line for each earlier case that this one was set beside; no name of the other case stands in it.
void addComparisons(Blocks& blocks, const Scribe& scribe) {
    for (const ComparedCase& compared : scribe.file().comparedCases)
        blocks.emplace_back(scribe.labelled("report.compared", comparisonInWords(scribe, compared)));
}

/// `Vanaf: … Tot en met: …`
void addPeriod(Blocks& blocks, const Scribe& scribe, const Decision& decision) {
    scribe.addLabelled(blocks, "report.startsOn", scribe.date(decision.startsOn));
    scribe.addLabelled(blocks, "report.endsOn", scribe.date(decision.endsOn));
}

} // namespace

void addDecision(Blocks& blocks, const Scribe& scribe) {
    const auto& decision = scribe.file().decision;
    if (!decision.has_value())
        return;
    blocks.emplace_back(scribe.stepHeading(Step::Decision, "headings.report.decision"));
    blocks.emplace_back(paragraphOf({Scribe::plain(documentWordFor(scribe.content(), decision->outcome))}));
    if (const Option* chosen = scribe.file().chosenOption())
        scribe.addLabelled(blocks, "report.chosenOption", chosen->name);
    Scribe::addIfWords(blocks, decision->content, paragraphOf({Scribe::plain(decision->content.trimmed())}));
    if (decision->amount.has_value())
        blocks.emplace_back(scribe.labelled("report.amount", scribe.moneyOf(*decision->amount)));
    Run want = scribe.want(Step::Decision);
    want.text = scribe.phrase("report.wantCapital") + u' ';
    addReason(blocks, want, decision->coreReason);
    Run whyNot = scribe.notWant();
    whyNot.text = scribe.phrase("report.whyNot") + u' ';
    addReason(blocks, whyNot, decision->whyNotOtherwise);
    scribe.addLabelled(blocks, "report.conditions", decision->conditions);
    addPeriod(blocks, scribe, *decision);
    addComparisons(blocks, scribe);
    scribe.addLabelled(blocks, "report.similar", decision->similarCases);
    scribe.addLabelled(blocks, "report.motivation", decision->motivation);
    scribe.addLabelled(blocks, "report.plainLanguage", decision->plainLanguage);
    if (!decision->decidedBy.isEmpty())
        scribe.addLabelled(blocks, "report.decidedBy", scribe.person(decision->decidedBy));
    scribe.addLabelled(blocks, "report.decidedOnLabel", scribe.date(decision->decidedOn));
    scribe.addLabelled(blocks, "report.mandate", decision->mandate);
}

void addAgreements(Blocks& blocks, const Scribe& scribe, NamesBy names) {
    const auto& decision = scribe.file().decision;
    if (!decision.has_value() || decision->agreements.empty())
        return;
    blocks.emplace_back(scribe.heading(3, "headings.report.agreements"));
    auto table = std::make_shared<Table>();
    for (const char* place : {"report.who", "report.what", "report.by", "report.doneOn"})
        table->columns.push_back(scribe.phrase(place));
    table->widths = {0.25, 0.39, 0.18, 0.18};
    for (const Agreement& agreement : decision->agreements) {
        Cell who = cellOf(
            agreement.who.isEmpty()    ? QString()
            : names == NamesBy::Alias  ? scribe.person(agreement.who)
                                       : scribe.role(agreement.who)
        );
        who.isHeader = true;
        table->rows.push_back(
            {who, cellOf(agreement.what.trimmed()), cellOf(scribe.date(agreement.by)),
             cellOf(scribe.date(agreement.doneOn))}
        );
    }
    blocks.emplace_back(std::move(table));
}

void addEvaluation(Blocks& blocks, const Scribe& scribe) {
    const CaseFile& file = scribe.file();
    const std::optional<QDate> planned = file.decision.has_value() ? file.decision->evaluateOn : std::nullopt;
    if (!planned.has_value() && !file.evaluation.has_value())
        return;
    blocks.emplace_back(scribe.heading(3, "headings.report.evaluation"));
    scribe.addLabelled(blocks, "report.evaluateOn", scribe.date(planned));
    if (!file.evaluation.has_value())
        return;
    scribe.addLabelled(blocks, "report.evaluatedOn", scribe.date(file.evaluation->on));
    if (file.evaluation->effectReached.has_value())
        scribe.addLabelled(blocks, "report.reached", wordFor(scribe.content(), *file.evaluation->effectReached));
    scribe.addLabelled(blocks, "report.learned", file.evaluation->learned);
}

} // namespace omgekeerd
