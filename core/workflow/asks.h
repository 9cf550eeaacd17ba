// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workflow/basis.h"
#include "core/workflow/blocker.h"

namespace omgekeerd {

/// One thing that a decision has to say before it can be definitive.
enum class Ask {
    Requested,
    DesiredEffect,
    ValueWithHow,
    OutcomeNamed,
    CoreReason,
    StandardReason,
    DecidedBy,
    MandateNamed,
    ArticleGate,
    ContentWritten,
    OptionChosen,
    WhyNotOrReasons,
    WhyRefused,
    BasisWithEnables,
    BasisForRefusal,
    PlainLanguage,
    AlternativeAgreed,
    DatedAgreement,
    Suitable,
    Necessary,
    Balanced,
};

/// What this case has to say, by its outcome, in the order of the steps.
std::vector<Ask> asksOf(const CaseFile& file);

/// What is still open of one ask; empty when it is said.
std::vector<Blocker> openOf(Ask ask, const CaseFile& file);

} // namespace omgekeerd
