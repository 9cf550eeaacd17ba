// SPDX-License-Identifier: EUPL-1.2
// The legal test: used and considered articles, and whether all is in proportion.
#include "core/document/reportparts.h"

#include "core/method/phrases.h"

#include <algorithm>

namespace omgekeerd {

void addArticle(Blocks& blocks, const Scribe& scribe, const LegalBasis& basis) {
    const MethodContent& content = scribe.content();
    std::vector<Run> runs{scribe.citation(basis.article)};
    runs.push_back(Scribe::plain(QStringLiteral(" (") + content.key(basis.key).name.toLower() + QLatin1Char(')')));
    if (hasWords(basis.enables)) {
        runs.back().text += QLatin1String(", ");
        runs.push_back(scribe.want(Step::Article));
        runs.push_back(Scribe::plain(basis.enables.trimmed()));
    }
    blocks.emplace_back(paragraphOf(std::move(runs)));
    if (hasWords(basis.reason)) {
        Run why = scribe.want(Step::Article);
        if (basis.use == LegalUse::Considered) {
            why = scribe.notWant();
            why.text = scribe.phrase("considered") + u' ';
        }
        blocks.emplace_back(paragraphOf({why, Scribe::plain(basis.reason.trimmed())}));
    }
    scribe.addLabelled(blocks, "report.conditions", basis.conditions);
    scribe.addLabelled(blocks, "report.competent", basis.competentBody);
    if (!basis.realises.empty()) {
        std::vector<QString> laws;
        for (const RegulationId& law : basis.realises)
            laws.push_back(lawNameFor(content, law));
        blocks.emplace_back(paragraphOf({Scribe::muted(
            scribe.phrase("report.serves") + QLatin1String(": ") + scribe.listOf(laws) + u'.'
        )}));
    }
    if (!basis.caseLaw.empty()) {
        std::vector<Run> cases{Scribe::strong(scribe.phrase("report.caseLaw") + QLatin1String(": "))};
        for (std::size_t i = 0; i < basis.caseLaw.size(); ++i) {
            if (i > 0)
                cases.push_back(Scribe::plain(QStringLiteral(", ")));
            cases.push_back(scribe.caseLaw(basis.caseLaw[i]));
        }
        blocks.emplace_back(paragraphOf(std::move(cases)));
    }
}

void addLegal(Blocks& blocks, const Scribe& scribe) {
    const auto& legal = scribe.file().legal;
    const Proportionality& proportionality = scribe.file().proportionality;
    const bool weighs = hasWords(proportionality.specialCircumstances) || hasWords(proportionality.suitable) ||
                        hasWords(proportionality.necessary) || hasWords(proportionality.balanced);
    if (legal.empty() && !weighs)
        return;
    blocks.emplace_back(scribe.stepHeading(Step::Article, "headings.report.legal"));
    const auto isBasis = [](const LegalBasis& basis) { return basis.use == LegalUse::Basis; };
    if (std::none_of(legal.begin(), legal.end(), isBasis))
        blocks.emplace_back(paragraphOf({Scribe::muted(scribe.phrase("report.noLaws"))}));
    for (const LegalBasis& basis : legal)
        if (isBasis(basis))
            addArticle(blocks, scribe, basis);
    if (std::all_of(legal.begin(), legal.end(), isBasis))
        return;
    blocks.emplace_back(scribe.heading(3, "headings.report.considered"));
    for (const LegalBasis& basis : legal)
        if (!isBasis(basis))
            addArticle(blocks, scribe, basis);
}

void addProportionality(Blocks& blocks, const Scribe& scribe) {
    const Proportionality& proportionality = scribe.file().proportionality;
    if (!hasWords(proportionality.specialCircumstances) && !hasWords(proportionality.suitable) &&
        !hasWords(proportionality.necessary) && !hasWords(proportionality.balanced))
        return;
    // Awb 3:4 lid 2: geschikt, noodzakelijk en evenwichtig.
    blocks.emplace_back(scribe.heading(3, "headings.report.proportionality"));
    scribe.addLabelled(blocks, "report.special", proportionality.specialCircumstances);
    scribe.addLabelled(blocks, "report.suitable", proportionality.suitable);
    scribe.addLabelled(blocks, "report.necessary", proportionality.necessary);
    scribe.addLabelled(blocks, "report.balanced", proportionality.balanced);
}

} // namespace omgekeerd
