// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>
#include <QRect>

// How much a picture of a window lets see, as ratios of contrast by WCAG 2.2.
namespace omgekeerd::ui::audit {

double ratio(QRgb a, QRgb b);
/// How far the words stand out: the commonest colour against the farthest that so many pixels have.
double wordsRatio(const QImage& shot, int pixels);
/// The edge at the left in the middle, against what lies 6 pixels outside it.
double edgeRatio(const QImage& shot, const QRect& box);

} // namespace omgekeerd::ui::audit
