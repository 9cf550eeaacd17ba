// SPDX-License-Identifier: EUPL-1.2
#include "core/insight/evaluations.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace omgekeerd {

namespace {

/// A look back counts for the day it was for: one from before the day that is asked now was of an earlier decision.
bool isLookedBack(const CaseFile& file) {
    if (!file.evaluation || (!file.evaluation->effectReached && !hasWords(file.evaluation->learned)))
        return false;
    const std::optional<QDate>& decided = file.decision->decidedOn;
    return !file.evaluation->on || !decided || *file.evaluation->on >= *decided;
}

DueState stateOf(QDate on, QDate today) {
    if (on <= today)
        return DueState::Past;
    return today.daysTo(on) <= kDaysOfSoon ? DueState::Soon : DueState::Later;
}

void count(CameTrueCount& row, const Effect& effect) {
    if (!effect.cameTrue) {
        ++row.notLooked;
        return;
    }
    switch (*effect.cameTrue) {
    case CameTrue::Yes:
        ++row.yes;
        return;
    case CameTrue::Partly:
        ++row.partly;
        return;
    case CameTrue::No:
        ++row.no;
        return;
    case CameTrue::Unknown:
        ++row.unknown;
        return;
    }
}

} // namespace

std::optional<QDate> lookBackDay(const CaseFile& file) {
    return isDecided(file) && !isLookedBack(file) ? file.decision->evaluateOn : std::nullopt;
}

std::vector<DueEvaluation> dueEvaluations(const std::vector<KnownCase>& cases, QDate today) {
    std::vector<DueEvaluation> due;
    for (const KnownCase& known : cases) {
        const CaseFile& file = known.file;
        if (const std::optional<QDate> on = lookBackDay(file))
            due.push_back({known.id, file.title, file.decision->outcome, *on, stateOf(*on, today)});
    }
    std::sort(due.begin(), due.end(), [](const DueEvaluation& a, const DueEvaluation& b) {
        return std::tie(a.on, a.id) < std::tie(b.on, b.id);
    });
    return due;
}

std::vector<LookedBack> lookedBack(const std::vector<KnownCase>& cases) {
    std::vector<LookedBack> all;
    for (const KnownCase& known : cases) {
        const CaseFile& file = known.file;
        if (file.decision && isLookedBack(file))
            all.push_back({known.id, file.title, file.decision->outcome, file.evaluation->on,
                           file.evaluation->effectReached, file.evaluation->learned});
    }
    std::sort(all.begin(), all.end(), [](const LookedBack& a, const LookedBack& b) {
        return std::tuple(b.on.value_or(QDate()), a.id) < std::tuple(a.on.value_or(QDate()), b.id);
    });
    return all;
}

std::vector<CameTrueCount> cameTrueByKind(const std::vector<KnownCase>& cases) {
    // Nothing sorts before every kind; told last.
    std::map<std::optional<OptionKind>, CameTrueCount> rows;
    for (const KnownCase& known : cases) {
        const Option* chosen = isDecided(known.file) ? known.file.chosenOption() : nullptr;
        if (chosen == nullptr)
            continue;
        for (const Effect& effect : chosen->effects) {
            CameTrueCount& row = rows[chosen->kind];
            row.kind = chosen->kind;
            count(row, effect);
        }
    }
    std::vector<CameTrueCount> counts;
    for (const auto& [kind, row] : rows)
        counts.push_back(row);
    std::stable_partition(counts.begin(), counts.end(), [](const CameTrueCount& row) { return row.kind.has_value(); });
    return counts;
}

} // namespace omgekeerd
