// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/place.h"
#include "ui/viewmodels/dossiersession.h"

namespace omgekeerd::ui {

/// How a step stands on the thread.
enum class RailState {
    Empty,     ///< no sentence yet: its guiding question is shown
    Closed,    ///< the article step before the effects are written
    Written,   ///< the user's own first sentence is shown
    LookAgain, ///< something upstream changed since it was written
    Ahead      ///< opened before its time, with a reason
};

/// One step in the rail.
struct RailRow {
    Step step = Step::Wish;
    QString name;
    QString shortName; ///< for the strip of a narrow window
    QString sentence;  ///< as typed; the question, the cause or the reason where there is none
    RailState state = RailState::Empty;
    bool wentAhead = false;
    bool here = false;
    std::vector<BlockRef> toConfirm; ///< with LookAgain: what "klopt nog" confirms
    friend bool operator==(const RailRow&, const RailRow&) = default;
};

/// The six rows for the open case; `here` is the step on the screen.
std::vector<RailRow> railRows(const DossierSession& session, std::optional<Step> here);

/// The user's own first sentence of a step, or empty.
QString firstSentence(Step step, const CaseFile& file, const MethodContent& content);

/// The name of a step where there is little room: `Doel`, `Artikel`.
QString shortStepName(Step step, const MethodContent& content);

} // namespace omgekeerd::ui
