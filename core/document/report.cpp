// SPDX-License-Identifier: EUPL-1.2
#include "core/document/report.h"

#include "core/document/blockersentence.h"
#include "core/document/chain.h"
#include "core/document/chainstrip.h"
#include "core/document/documenthead.h"
#include "core/document/effectsmap.h"
#include "core/document/reportparts.h"

namespace omgekeerd {

namespace {

constexpr double kTextWidth = 170 * 72.0 / 25.4; // between the margins of a page

/// The whole chain, after the decision that it leads to.
void addChain(Blocks& blocks, const Scribe& scribe) {
    const std::shared_ptr<const Figure> chain = chainFigure(scribe, kTextWidth);
    if (!chain)
        return;
    blocks.emplace_back(scribe.heading(3, "headings.report.chain"));
    blocks.emplace_back(chain);
}

void addMaps(Blocks& blocks, const Scribe& scribe) {
    const auto maps = effectsMaps(scribe, kTextWidth);
    if (maps.empty())
        return;
    blocks.emplace_back(scribe.heading(3, "headings.report.map"));
    for (const std::shared_ptr<const Figure>& map : maps)
        blocks.emplace_back(map);
}

} // namespace

Document composeReport(
    const CaseFile& file, const Basis& basis, const MethodContent& content, const QString& journalHead,
    const std::vector<JournalDay>& days
) {
    const Scribe scribe(file, content);
    const DocumentHead head(scribe, basis);
    Document document = head.document(DocumentKind::Report, journalHead);
    if (hasWords(file.title))
        document.title = file.title.trimmed();
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
    addMaps(blocks, scribe);
    addEthics(blocks, scribe);
    addLegal(blocks, scribe);
    addProportionality(blocks, scribe);
    addDecision(blocks, scribe);
    addAgreements(blocks, scribe, NamesBy::Alias);
    addEvaluation(blocks, scribe);
    addChain(blocks, scribe);
    addReadings(blocks, scribe);
    addPitfalls(blocks, scribe);
    addChafing(blocks, scribe);
    addSignals(blocks, scribe);
    addAheads(blocks, scribe);
    addJournal(blocks, scribe, days);
    if (head.isDraft())
        addOpenPoints(blocks, scribe, head.openPoints());
    addSources(blocks, scribe);
    addColophon(blocks, scribe, journalHead, ColophonFor::Report);
    return document;
}

} // namespace omgekeerd
