// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/gaps.h"

#include "core/workflow/asks.h"
#include "core/workflow/gates.h"
#include "core/workflow/rules.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// Keeps the first blocker for each code and field, and no gate sentence about a field that is already named.
std::vector<Blocker> eachOnce(std::vector<Blocker> all) {
    std::vector<Blocker> kept;
    for (Blocker& blocker : all) {
        const bool isGate = codeView(blocker.code).starts_with("gate-");
        const bool known = std::any_of(kept.begin(), kept.end(), [&](const Blocker& earlier) {
            return earlier.subject == blocker.subject && (isGate || earlier.code == blocker.code);
        });
        if (!known)
            kept.push_back(std::move(blocker));
    }
    return kept;
}

} // namespace

std::vector<Blocker> gaps::ofAheads(Step step, const CaseFile& file) {
    std::vector<Blocker> open;
    for (std::size_t row = 0; row < file.aheads.size(); ++row)
        if (file.aheads[row].step == step && !hasWords(file.aheads[row].reason))
            open.push_back({BlockerCode::AheadReason, step, rules::rowField("aheads", row, "reason"), {}, {}});
    return open;
}

std::vector<Blocker> gaps::ofWish(const CaseFile& file) {
    std::vector<Blocker> open = openOf(Ask::Requested, file);
    gaps::add(open, openOf(Ask::DesiredEffect, file));
    if (hasWords(file.wish.desiredEffect) && !rules::hasEffectApartFromRequest(file))
        open.push_back({BlockerCode::EffectEqualsRequest, Step::Wish, QStringLiteral("wish.desiredEffect"), {}, {}});
    // Awb 3:2: de feiten kloppen pas als wie ze vertelde ze herkent.
    if (hasWords(file.wish.summary) && !file.wish.summaryConfirmedOn)
        open.push_back({BlockerCode::SummaryConfirmed, Step::Wish, QStringLiteral("wish.summaryConfirmedOn"), {}, {}});
    return open;
}

std::vector<Blocker> gaps::ofValues(const CaseFile& file) {
    std::vector<Blocker> open = openOf(Ask::ValueWithHow, file);
    if (!rules::walksWholeRoad(file))
        return open;
    for (std::size_t row = 0; row < file.values.size(); ++row)
        if (rules::isTouched(file.values[row]) && !hasWords(file.values[row].how))
            open.push_back({BlockerCode::ValueHow, Step::Values, rules::rowField("values", row, "how"), {}, {}});
    return eachOnce(std::move(open));
}

std::vector<Blocker> gaps::ofPurpose(const CaseFile& file) {
    std::vector<Blocker> open;
    if (!rules::walksWholeRoad(file))
        return open;
    if (file.purposes.empty())
        open.push_back({BlockerCode::GatePurposeReason, Step::Purpose, QStringLiteral("purposes"), {}, {}});
    for (std::size_t row = 0; row < file.purposes.size(); ++row)
        if (!hasWords(file.purposes[row].reason))
            open.push_back(
                {BlockerCode::PurposeReason, Step::Purpose, rules::rowField("purposes", row, "reason"), {}, {}}
            );
    return open;
}

std::vector<Blocker> gaps::ofEffects(const CaseFile& file) {
    std::vector<Blocker> open;
    if (!rules::walksWholeRoad(file))
        return open;
    // Awb 3:2 en 3:4: wie belangen weegt, weet van elke oplossing wat zij doet.
    for (std::size_t row = 0; row < file.options.size(); ++row)
        if (!rules::hasEffectInWords(file.options[row]))
            open.push_back({BlockerCode::OptionEffect, Step::Effects, rules::effectField(file, row), {}, {}});
    // What is written without a direction would stand in the picture and in the letter without one.
    for (std::size_t row = 0; row < file.options.size(); ++row)
        for (std::size_t effect = 0; effect < file.options[row].effects.size(); ++effect)
            if (hasWords(file.options[row].effects[effect].description) && !file.options[row].effects[effect].direction)
                open.push_back({BlockerCode::EffectDirection, Step::Effects,
                                rules::rowField("options", row, "effects") + QStringLiteral("[%1].direction").arg(effect),
                                {}, {}});
    for (Blocker& blocker : gateOf(Step::Article, file))
        if (blocker.step == Step::Effects)
            open.push_back(std::move(blocker));
    // Awb 3:46: ook waarom een andere oplossing niet is gekozen, hoort bij de motivering.
    const bool saidOnce = file.decision && hasWords(file.decision->whyNotOtherwise);
    for (std::size_t row = 0; row < file.options.size() && !saidOnce; ++row)
        if (&file.options[row] != file.chosenOption() && !hasWords(file.options[row].reason))
            open.push_back(
                {BlockerCode::OptionReason, Step::Effects, rules::rowField("options", row, "reason"), {}, {}}
            );
    return eachOnce(std::move(open));
}

std::vector<Blocker> blockersFor(Step step, const CaseFile& file, const Basis& basis) {
    std::vector<Blocker> open = gaps::ofAheads(step, file);
    gaps::add(open, gaps::ofReview(step, file, basis));
    switch (step) {
    case Step::Wish:
        gaps::add(open, gaps::ofWish(file));
        break;
    case Step::Values:
        gaps::add(open, gaps::ofValues(file));
        break;
    case Step::Purpose:
        gaps::add(open, gaps::ofPurpose(file));
        break;
    case Step::Effects:
        gaps::add(open, gaps::ofEffects(file));
        break;
    case Step::Article:
        gaps::add(open, gaps::ofArticle(file));
        break;
    case Step::Decision:
        gaps::add(open, gaps::ofDecision(file));
        gaps::add(open, gaps::ofReadings(file, basis));
        break;
    }
    return open;
}

std::vector<Blocker> openPoints(const CaseFile& file, const Basis& basis) {
    std::vector<Blocker> all;
    for (const Step step : stepsInOrder())
        gaps::add(all, blockersFor(step, file, basis));
    return eachOnce(std::move(all));
}

} // namespace omgekeerd
