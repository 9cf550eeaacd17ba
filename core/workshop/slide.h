// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workshop/variant.h"

namespace omgekeerd {

/// What stands on the big screen.
enum class SlideKind { Opener, Method, Case, Question, Reveal, Compare, Variant, Harvest, Break, Free };
constexpr auto codeTable(SlideKind) {
    return std::to_array<CodeRow<SlideKind>>(
        {{SlideKind::Opener, "opener"},
         {SlideKind::Method, "method"},
         {SlideKind::Case, "case"},
         {SlideKind::Question, "question"},
         {SlideKind::Reveal, "reveal"},
         {SlideKind::Compare, "compare"},
         {SlideKind::Variant, "variant"},
         {SlideKind::Harvest, "harvest"},
         {SlideKind::Break, "break"},
         {SlideKind::Free, "free"}}
    );
}

/// One slide: of which item of the programme, and of which step or variant. A variant slide without a variant asks for
/// one.
struct Slide {
    SlideKind kind = SlideKind::Free;
    ItemId item;
    std::optional<Step> step = {}; ///< of Question and Reveal
    VariantId variant = {};        ///< of Variant
    friend bool operator==(const Slide&, const Slide&) = default;
};

class Workshop;

/// The slides of the programme in order, with the variants of the case on the table. Before the first work on a step the
/// room meets the case. Work on a step asks its question;
/// what was asked since the reveal before is revealed step by step.
std::vector<Slide> slidesOf(const Workshop& workshop);
/// The slide of the list that is this one; where it is gone, the first of its item, else the first of all. Nothing only
/// of an empty list.
std::optional<Slide> slideIn(const std::vector<Slide>& slides, const Slide& wanted);
/// Nothing at the end, and at the beginning.
std::optional<Slide> slideAfter(const std::vector<Slide>& slides, const Slide& here);
std::optional<Slide> slideBefore(const std::vector<Slide>& slides, const Slide& here);

} // namespace omgekeerd
