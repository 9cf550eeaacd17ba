// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/blocks.h"

namespace omgekeerd {

/// What still stands between the user and the next thing; its code is the id of its sentence in the content.
enum class BlockerCode {
    GateWishEffect,
    GateValueHow,
    GatePurposeReason,
    GateTwoOptions,
    GateStandardOrNothing,
    EffectEqualsRequest,
    WishRequested,
    WishDesiredEffect,
    SummaryConfirmed,
    ValueTouched,
    ValueHow,
    PurposeReason,
    OptionEffect,
    OptionReason,
    BlockReview,
    Outcome,
    CoreReason,
    StandardSufficesReason,
    Content,
    OptionChosen,
    WhyNotOtherwise,
    RefusalWhy,
    ArticleBasis,
    ArticleEnables,
    RefusalArticle,
    PlainLanguage,
    AgreementAlternative,
    AgreementDated,
    Suitable,
    Necessary,
    Balanced,
    SpecialCircumstances,
    SecondReading,
    JuristReading,
    ReadingQuestion,
    ReadingDissent,
    ReadingOutdated,
    DecidedBy,
    Mandate,
    EvaluateOn,
    AheadReason,
};
constexpr auto codeTable(BlockerCode) {
    using B = BlockerCode;
    return std::to_array<CodeRow<B>>(
        {{B::GateWishEffect, "gate-wish-effect"},
         {B::GateValueHow, "gate-value-how"},
         {B::GatePurposeReason, "gate-purpose-reason"},
         {B::GateTwoOptions, "gate-two-options"},
         {B::GateStandardOrNothing, "gate-standard-or-nothing"},
         {B::EffectEqualsRequest, "effect-equals-request"},
         {B::WishRequested, "wish-requested"},
         {B::WishDesiredEffect, "wish-desired-effect"},
         {B::SummaryConfirmed, "summary-confirmed"},
         {B::ValueTouched, "value-touched"},
         {B::ValueHow, "value-how"},
         {B::PurposeReason, "purpose-reason"},
         {B::OptionEffect, "option-effect"},
         {B::OptionReason, "option-reason"},
         {B::BlockReview, "block-review"},
         {B::Outcome, "outcome"},
         {B::CoreReason, "core-reason"},
         {B::StandardSufficesReason, "standard-suffices-reason"},
         {B::Content, "content"},
         {B::OptionChosen, "option-chosen"},
         {B::WhyNotOtherwise, "why-not-otherwise"},
         {B::RefusalWhy, "refusal-why"},
         {B::ArticleBasis, "article-basis"},
         {B::ArticleEnables, "article-enables"},
         {B::RefusalArticle, "refusal-article"},
         {B::PlainLanguage, "plain-language"},
         {B::AgreementAlternative, "agreement-alternative"},
         {B::AgreementDated, "agreement-dated"},
         {B::Suitable, "suitable"},
         {B::Necessary, "necessary"},
         {B::Balanced, "balanced"},
         {B::SpecialCircumstances, "special-circumstances"},
         {B::SecondReading, "second-reading"},
         {B::JuristReading, "jurist-reading"},
         {B::ReadingQuestion, "reading-question"},
         {B::ReadingDissent, "reading-dissent"},
         {B::ReadingOutdated, "reading-outdated"},
         {B::DecidedBy, "decided-by"},
         {B::Mandate, "mandate"},
         {B::EvaluateOn, "evaluate-on"},
         {B::AheadReason, "ahead-reason"}}
    );
}

/// One thing to do next: which sentence, on which step, about which field, caused by which block.
struct Blocker {
    BlockerCode code = BlockerCode::WishRequested;
    Step step = Step::Wish;
    QString subject;                ///< path of the field that the sentence leads to
    std::optional<BlockRef> block;  ///< for BlockReview and readings: the block to look at again
    std::vector<QString> causes;    ///< for BlockReview: paths or block codes of what changed upstream
    friend bool operator==(const Blocker&, const Blocker&) = default;
};

} // namespace omgekeerd
