// SPDX-License-Identifier: EUPL-1.2
#include "core/document/report.h"

#include "core/document/blockersentence.h"
#include "core/document/chainstrip.h"
#include "core/document/documenthead.h"
#include "core/document/reportparts.h"

namespace omgekeerd {

namespace {

constexpr double kTextWidth = 170 * 72.0 / 25.4; // between the margins of a page

} // namespace

Document composeReport(
    const CaseFile& file, const Basis& basis, const MethodContent& content, const QString& journalHead
) {
    const Scribe scribe(file, content);
    const DocumentHead head(scribe, basis);
    Document document = head.document("documents.report", journalHead);
    document.title = hasWords(file.title) ? file.title.trimmed() : scribe.phrase("documents.report");
    document.subtitle = {Scribe::plain(head.subtitle("documents.report"))};
    Blocks& blocks = document.blocks;
    addSummary(blocks, scribe);
    blocks.emplace_back(chainStrip(scribe, kTextWidth));
    addSituation(blocks, scribe);
    addHeard(blocks, scribe);
    addWish(blocks, scribe);
    addValues(blocks, scribe);
    addPurposes(blocks, scribe);
    addOptions(blocks, scribe);
    addEthics(blocks, scribe);
    addLegal(blocks, scribe);
    addProportionality(blocks, scribe);
    addDecision(blocks, scribe);
    addAgreements(blocks, scribe);
    addEvaluation(blocks, scribe);
    addReadings(blocks, scribe);
    addPitfalls(blocks, scribe);
    addChafing(blocks, scribe);
    addSignals(blocks, scribe);
    addAheads(blocks, scribe);
    if (head.isDraft())
        addOpenPoints(blocks, scribe, head.openPoints());
    addSources(blocks, scribe);
    addColophon(blocks, scribe, journalHead);
    return document;
}

} // namespace omgekeerd
