// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>

#include <vector>

namespace omgekeerd::ui {

constexpr double kWordsStandOut = 4.5; ///< WCAG 1.4.3, for words of any size
constexpr double kShapesStandOut = 3;  ///< WCAG 1.4.11, for edges and the focus frame

/// The contrast of WCAG 2.2 between two colours, 1 to 21.
double contrastOf(const QColor& a, const QColor& b);

/// The colour itself where it stands out enough on each ground, else the nearest to it on the way to `strong` that does.
QColor standingOut(const QColor& color, const std::vector<QColor>& grounds, const QColor& strong, double least);

} // namespace omgekeerd::ui
