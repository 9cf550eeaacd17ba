// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/gates.h"

#include "core/workflow/rules.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// One condition of the gate before the article: whether it is met, and else what to say and where it leads.
struct GateRow {
    BlockerCode code;
    Step step;
    bool (*isMet)(const CaseFile&);
    QString (*leadsTo)(const CaseFile&);
};

QString desiredEffectField(const CaseFile&) { return QStringLiteral("wish.desiredEffect"); }

// Of the method: the law is weighed after wish, value, purpose and effects, never before.
const std::vector<GateRow>& articleGate() {
    static const std::vector<GateRow> rows = {
        // Of the method: goal apart from means, only the goal counts.
        {BlockerCode::GateWishEffect, Step::Wish, rules::hasEffectApartFromRequest, desiredEffectField},
        // Of the method: why the laws were made, and how that is touched for this person.
        {BlockerCode::GateValueHow, Step::Values, rules::hasTouchedValueWithHow, rules::fieldForValueHow},
        // Of the method: the purpose of a law before its articles.
        {BlockerCode::GatePurposeReason, Step::Purpose, rules::hasPurposeWithReason, rules::fieldForPurposeReason},
        // Awb 3:2: kennis vergaren over de relevante feiten en de af te wegen belangen.
        {BlockerCode::GateTwoOptions, Step::Effects, rules::hasTwoOptionsWithEffect, rules::fieldForOptionEffect},
        // Awb 3:4 lid 2: niet onevenredig; dat blijkt pas naast niets doen of de gewone oplossing.
        {BlockerCode::GateStandardOrNothing, Step::Effects, rules::hasStandardOrNothingWithEffect,
         rules::fieldForStandardOrNothing},
    };
    return rows;
}

} // namespace

const std::vector<Step>& stepsInOrder() {
    static const std::vector<Step> steps = allOf<Step>();
    return steps;
}

std::vector<Blocker> gateOf(Step step, const CaseFile& file) {
    std::vector<Blocker> open;
    if (step != Step::Article || rules::isShortRoad(file))
        return open;
    for (const GateRow& row : articleGate())
        if (!row.isMet(file))
            open.push_back({row.code, row.step, row.leadsTo(file), {}, {}});
    return open;
}

bool wentAhead(Step step, const CaseFile& file) {
    return std::any_of(file.aheads.begin(), file.aheads.end(), [step](const Ahead& ahead) {
        return ahead.step == step && hasWords(ahead.reason);
    });
}

bool isOpen(Step step, const CaseFile& file) { return gateOf(step, file).empty() || wentAhead(step, file); }

CaseStatus statusOf(const CaseFile& file) {
    if (file.transferred)
        return CaseStatus::Transferred;
    if (file.definitive)
        return CaseStatus::Decided;
    if (!file.options.empty() || !file.legal.empty() || file.decision)
        return CaseStatus::Weighing;
    return CaseStatus::Talking;
}

} // namespace omgekeerd
