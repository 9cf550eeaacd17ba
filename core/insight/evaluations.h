// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/codes.h"
#include "core/insight/knowncase.h"

namespace omgekeerd {

/// Whether a day to look back has come.
enum class DueState { Past, Soon, Later };
constexpr auto codeTable(DueState) {
    return std::to_array<CodeRow<DueState>>(
        {{DueState::Past, "past"}, {DueState::Soon, "soon"}, {DueState::Later, "later"}}
    );
}

/// How long before its day a case comes forward on the list.
constexpr int kDaysOfSoon = 30;

/// A decision that asks to look back: did the effect happen, what did we learn.
struct DueEvaluation {
    CaseId id;
    QString title;
    Outcome outcome = Outcome::TailoredWithinLaw;
    QDate on;
    DueState state = DueState::Later;
};

/// The day on which a decision asks to look back; nothing where that was done, or was never asked.
std::optional<QDate> lookBackDay(const CaseFile& file);
/// The days that are not looked back on yet, the earliest first. Only of what was decided.
std::vector<DueEvaluation> dueEvaluations(const std::vector<KnownCase>& cases, QDate today);

/// What was learned from one decision.
struct LookedBack {
    CaseId id;
    QString title;
    Outcome outcome = Outcome::TailoredWithinLaw;
    std::optional<QDate> on;
    std::optional<EffectReached> reached;
    QString learned;
};

/// Every decision that was looked back on, the latest first.
std::vector<LookedBack> lookedBack(const std::vector<KnownCase>& cases);

/// Which of the effects that were expected of one kind of option came true, over all cases.
struct CameTrueCount {
    std::optional<OptionKind> kind; ///< nothing for options of which the kind was not said
    int yes = 0;
    int partly = 0;
    int no = 0;
    int unknown = 0;
    int notLooked = 0; ///< nobody looked back yet

    int looked() const { return yes + partly + no + unknown; }
};

/// Only of the options that were chosen: of the others nobody can know. Rows in the order of the kinds, none empty.
std::vector<CameTrueCount> cameTrueByKind(const std::vector<KnownCase>& cases);

} // namespace omgekeerd
