// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/asks.h"
#include "core/workflow/gaps.h"
#include "core/workflow/gates.h"
#include "core/workflow/rules.h"

#include <algorithm>

namespace omgekeerd {

namespace {

bool has(const std::vector<Ask>& asks, Ask ask) { return std::find(asks.begin(), asks.end(), ask) != asks.end(); }

bool usesKey(const CaseFile& file, LegalKey key) {
    return std::any_of(file.legal.begin(), file.legal.end(), [key](const LegalBasis& article) {
        return rules::isBasis(article) && article.key == key;
    });
}

bool deviates(const CaseFile& file) { return file.decision && file.decision->outcome == Outcome::Deviation; }

} // namespace

std::vector<Blocker> gaps::ofArticle(const CaseFile& file) {
    std::vector<Blocker> open;
    if (!rules::walksWholeRoad(file))
        return open;
    gaps::add(open, gateOf(Step::Article, file));
    const std::vector<Ask> asks = asksOf(file);
    if (has(asks, Ask::BasisForRefusal))
        gaps::add(open, openOf(Ask::BasisForRefusal, file));
    else if (file.basisArticles().empty())
        gaps::add(open, openOf(Ask::BasisWithEnables, file));
    // Awb 3:46: een artikel noemen is niet genoeg; wat maakt het hier mogelijk?
    for (std::size_t row = 0; row < file.legal.size(); ++row)
        if (rules::isBasis(file.legal[row]) && !hasWords(file.legal[row].enables))
            open.push_back(
                {BlockerCode::ArticleEnables, Step::Article, rules::rowField("legal", row, "enables"), {}, {}}
            );
    // Awb 4:84: bijzondere omstandigheden maken dat de beleidsregel onevenredig uitpakt.
    if ((deviates(file) || usesKey(file, LegalKey::PolicyDeviation)) &&
        !hasWords(file.proportionality.specialCircumstances))
        open.push_back(
            {BlockerCode::SpecialCircumstances, Step::Article, QStringLiteral("proportionality.specialCircumstances"),
             {}, {}}
        );
    for (const Ask ask : {Ask::Suitable, Ask::Necessary, Ask::Balanced})
        if (has(asks, ask))
            gaps::add(open, openOf(ask, file));
    return open;
}

std::vector<Blocker> gaps::ofComparisons(const CaseFile& file) {
    std::vector<Blocker> open;
    // Grondwet 1: gelijke gevallen gelijk; wie een eerdere zaak ernaast legt, zegt waarom het gelijk of anders is.
    for (std::size_t row = 0; row < file.comparedCases.size(); ++row)
        if (!hasWords(file.comparedCases[row].because))
            open.push_back(
                {BlockerCode::ComparisonBecause, Step::Decision, rules::rowField("comparedCases", row, "because"), {}, {}}
            );
    return open;
}

std::vector<Blocker> gaps::ofDecision(const CaseFile& file) {
    std::vector<Blocker> open;
    for (const Ask ask : asksOf(file))
        for (Blocker& blocker : openOf(ask, file))
            if (blocker.step == Step::Decision)
                open.push_back(std::move(blocker));
    gaps::add(open, ofComparisons(file));
    const bool grants = file.decision && (file.decision->outcome == Outcome::TailoredWithinLaw || deviates(file));
    if (!grants)
        return open;
    if (!hasWords(file.decision->plainLanguage))
        gaps::add(open, openOf(Ask::PlainLanguage, file));
    // Of the method: the effect was the goal, so somebody looks whether it came.
    if (!file.decision->evaluateOn)
        open.push_back({BlockerCode::EvaluateOn, Step::Decision, QStringLiteral("decision.evaluateOn"), {}, {}});
    return open;
}

} // namespace omgekeerd
