// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/drawing.h"
#include "core/dossier/vocabulary.h"

namespace omgekeerd {

/// The outline of a step's shape (bubble, ellipse, rectangle, ripple, parallelogram, hexagon), its 24-grid stretched
/// into the box.
std::vector<PathPiece> stepShape(Step step, const Box& box);
/// The outline that stands for an option: a round-ended box (its double line is a second, smaller one).
std::vector<PathPiece> optionShape(const Box& box);
/// The shape of a direction: up-triangle, two bars, down-triangle, broken ring with a question mark left to the caller.
std::vector<PathPiece> directionShape(Direction direction, const Box& box);
/// Hue and tint of a step.
Ink hueOf(Step step);
Ink tintOf(Step step);
/// Better = decision hue, worse = wish hue, same = article hue, uncertain = effects hue.
Ink hueOf(Direction direction);

} // namespace omgekeerd
