// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <optional>

namespace omgekeerd::ui {

/// A page of the open case: one of the six steps, or the page to read it all over.
enum class Place { Wish, Values, Purpose, Effects, Article, Decision, ReadOver };
constexpr auto codeTable(Place) {
    return std::to_array<CodeRow<Place>>(
        {{Place::Wish, "wish"},
         {Place::Values, "values"},
         {Place::Purpose, "purpose"},
         {Place::Effects, "effects"},
         {Place::Article, "article"},
         {Place::Decision, "decision"},
         {Place::ReadOver, "readOver"}}
    );
}

Place placeOf(Step step);
/// Nothing for the page to read it all over.
std::optional<Step> stepAt(Place place);
/// The page after or before; nothing at either end.
std::optional<Place> nextPlace(Place place);
std::optional<Place> previousPlace(Place place);

} // namespace omgekeerd::ui
