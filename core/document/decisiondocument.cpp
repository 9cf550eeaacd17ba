// SPDX-License-Identifier: EUPL-1.2
#include "core/document/decisiondocument.h"

#include "core/document/decisionparts.h"
#include "core/document/documenthead.h"

namespace omgekeerd {

namespace {

constexpr qsizetype kLongestHead = 44; ///< signs

Run placeToFill(const Scribe& scribe, FillIn place, const char* name) {
    Run run = Scribe::plain(scribe.phrase(name));
    run.fillIn = place;
    return run;
}

/// `Bij besluit met kenmerk …… · mevrouw B. · 9 maart 2026 · wetteksten zoals geldig op 2 maart 2026`.
std::vector<Run> subtitleOf(const Scribe& scribe) {
    const CaseFile& file = scribe.file();
    std::vector<Run> runs = scribe.withPlaces(scribe.phrase("headings.decision.reference"));
    const QString dot = QStringLiteral(" · ");
    QString more;
    if (hasWords(file.residentAlias))
        more += dot + file.residentAlias.trimmed();
    if (file.decision.has_value() && file.decision->decidedOn.has_value())
        more += dot + scribe.date(file.decision->decidedOn);
    if (file.referenceDate.has_value())
        more += dot + scribe.phrase("report.textsAsOf", QStringLiteral("day"), scribe.date(file.referenceDate));
    runs.push_back(Scribe::plain(more));
    return runs;
}

/// What the letter round the motivation needs; the program never asks for it.
void addLetter(Document& document, const Scribe& scribe) {
    document.opening.push_back(paragraphOf({placeToFill(scribe, FillIn::Name, "fillIns.name")}));
    document.opening.push_back(paragraphOf({placeToFill(scribe, FillIn::Address, "fillIns.address")}));
    document.opening.push_back(paragraphOf({Scribe::plain(scribe.phrase("letter.salutation"))}));
    document.closing.push_back(paragraphOf({Scribe::plain(scribe.phrase("letter.closing"))}));
    document.closing.push_back(paragraphOf({Scribe::plain(scribe.phrase("letter.onBehalf"))}));
    document.closing.push_back(paragraphOf({placeToFill(scribe, FillIn::Signature, "fillIns.signature")}));
}

} // namespace

Document composeDecision(
    const CaseFile& file, const Basis& basis, const MethodContent& content, const QString& journalHead
) {
    const Scribe scribe(file, content);
    const DocumentHead head(scribe, basis);
    Document document = head.document(DocumentKind::Decision, journalHead);
    document.subtitle = subtitleOf(scribe);
    document.letterhead = content.office().letterhead;
    // A long subject would be cut at the head of each page; the name of the document says enough there.
    const QString subject = file.title.trimmed();
    document.headRight = !subject.isEmpty() && subject.size() <= kLongestHead ? subject : document.title;
    addLetter(document, scribe);
    Blocks& blocks = document.blocks;
    decision::addFrame(blocks, scribe);
    decision::addAsked(blocks, scribe);
    decision::addFacts(blocks, scribe);
    decision::addAtStake(blocks, scribe);
    decision::addPurposes(blocks, scribe);
    decision::addOptions(blocks, scribe);
    decision::addGrounds(blocks, scribe);
    decision::addWhy(blocks, scribe);
    decision::addWhen(blocks, scribe);
    decision::addDissent(blocks, scribe);
    decision::addDecidedBy(blocks, scribe);
    if (!scribe.isInterim()) {
        decision::addObjection(blocks, scribe);
        document.footLeft = content.phrase(QStringLiteral("objection.foot"));
        document.footTarget = QStringLiteral("objection");
    }
    if (head.isDraft())
        addOpenPoints(blocks, scribe, head.openPoints());
    addSources(blocks, scribe, LegalUse::Basis);
    decision::addColophon(blocks, scribe, journalHead);
    return document;
}

} // namespace omgekeerd
