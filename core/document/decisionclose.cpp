// SPDX-License-Identifier: EUPL-1.2
// Why it is decided so, from when, by whom, and what somebody who disagrees can do.
#include "core/document/decisionparts.h"

#include "core/method/phrases.h"
#include "core/workflow/gates.h"

#include <algorithm>

namespace omgekeerd::decision {

namespace {

const char* headingOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::StandardSuffices:
        return "headings.decision.whyStandard";
    case Outcome::Refused:
        return "headings.decision.whyRefused";
    case Outcome::Deviation:
        return "headings.decision.whyDeviation";
    case Outcome::TailoredWithinLaw:
    case Outcome::Referred:
    case Outcome::FurtherResearch:
        return "headings.decision.why";
    }
    return "headings.decision.why";
}

} // namespace

void addWhy(Blocks& blocks, const Scribe& scribe) {
    const auto& decided = scribe.file().decision;
    if (!decided.has_value())
        return;
    if (!hasWords(decided->coreReason) && !hasWords(decided->whyNotOtherwise) && !hasWords(decided->motivation))
        return;
    // Awb 3:46: een besluit dient te berusten op een deugdelijke motivering.
    Heading heading = scribe.heading(2, headingOf(decided->outcome));
    heading.id = QStringLiteral("why");
    heading.margin = scribe.stepName(Step::Decision);
    heading.step = Step::Decision;
    blocks.emplace_back(heading);
    const auto add = [&](const char* place, const QString& text) {
        Run before = Scribe::strong(scribe.phrase(place) + u' ');
        before.voicing = Voicing::Want;
        before.step = Step::Decision;
        // What the motivation says in the same words is not said twice.
        if (!decided->motivation.contains(Scribe::asSentence(text)))
            Scribe::addIfWords(blocks, text, paragraphOf({before, Scribe::plain(text.trimmed())}));
    };
    add("report.wantCapital", decided->coreReason);
    add("report.whyNot", decided->whyNotOtherwise);
    scribe.addParagraphs(blocks, decided->motivation);
}

void addWhen(Blocks& blocks, const Scribe& scribe) {
    const auto& decided = scribe.file().decision;
    if (!decided.has_value())
        return;
    if (hasWords(decided->conditions)) {
        blocks.emplace_back(scribe.heading(3, "headings.decision.conditions"));
        scribe.addParagraphs(blocks, decided->conditions);
    }
    if (decided->startsOn.has_value() || decided->endsOn.has_value() || decided->evaluateOn.has_value()) {
        blocks.emplace_back(scribe.heading(3, "headings.decision.when"));
        scribe.addLabelled(blocks, "report.startsOn", scribe.date(decided->startsOn));
        scribe.addLabelled(blocks, "report.endsOn", scribe.date(decided->endsOn));
        scribe.addLabelled(blocks, "report.evaluateOn", scribe.date(decided->evaluateOn));
    }
    if (!decided->agreements.empty())
        addAgreements(blocks, scribe, NamesBy::Role);
}

void addDissent(Blocks& blocks, const Scribe& scribe) {
    // Awb 3:50: wie afwijkt van een advies, zegt waarom.
    bool hasHeading = false;
    for (const SecondReading& reading : scribe.file().readings) {
        if (reading.verdict != Verdict::Dissent || !hasWords(reading.remark))
            continue;
        if (!hasHeading)
            blocks.emplace_back(scribe.heading(3, "headings.decision.dissent"));
        hasHeading = true;
        QString who = scribe.role(reading.person);
        if (reading.on.has_value())
            who += QLatin1String(", ") + scribe.date(reading.on);
        std::vector<Run> runs{Scribe::muted(who + QLatin1String(": ")), Scribe::plain(reading.remark.trimmed())};
        if (const QString read = readTextOf(scribe, reading); !read.isEmpty())
            runs.push_back(Scribe::muted(u' ' + read));
        blocks.emplace_back(paragraphOf(std::move(runs)));
    }
}

void addDecidedBy(Blocks& blocks, const Scribe& scribe) {
    const auto& decided = scribe.file().decision;
    if (!decided.has_value())
        return;
    const QString role = scribe.role(decided->decidedBy);
    if (role.isEmpty() && !hasWords(decided->mandate) && !decided->decidedOn.has_value())
        return;
    // Awb 10:10: een krachtens mandaat genomen besluit vermeldt namens welk bestuursorgaan het is genomen.
    blocks.emplace_back(scribe.heading(3, "headings.decision.decidedBy"));
    scribe.addLabelled(blocks, "report.role", role);
    scribe.addLabelled(blocks, "report.mandate", decided->mandate);
    scribe.addLabelled(blocks, "report.decidedOnLabel", scribe.date(decided->decidedOn));
}

void addObjection(Blocks& blocks, const Scribe& scribe) {
    // Awb 3:45: bij de bekendmaking wordt vermeld wie binnen welke termijn bij welk orgaan bezwaar kan maken.
    blocks.emplace_back(scribe.heading(2, "headings.decision.objection"));
    for (const QString& sentence : scribe.content().phrases(QStringLiteral("objection.letter")))
        blocks.emplace_back(paragraphOf(scribe.withPlaces(sentence)));
}

void addColophon(Blocks& blocks, const Scribe& scribe, const QString& journalHead) {
    omgekeerd::addColophon(blocks, scribe, journalHead, ColophonFor::Letter);
}

} // namespace omgekeerd::decision
