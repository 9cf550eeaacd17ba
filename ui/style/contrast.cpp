// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/contrast.h"

#include <algorithm>
#include <cmath>

namespace omgekeerd::ui {

namespace {

constexpr int kSteps = 32;

double channel(double value) {
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

int between(int from, int to, int step) {
    return from + (to - from) * step / kSteps;
}

} // namespace

double contrastOf(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor standingOut(const QColor& color, const std::vector<QColor>& grounds, const QColor& strong, double least) {
    for (int step = 0; step <= kSteps; ++step) {
        const QColor mixed(
            between(color.red(), strong.red(), step), between(color.green(), strong.green(), step),
            between(color.blue(), strong.blue(), step)
        );
        const bool enough = std::all_of(grounds.begin(), grounds.end(), [&](const QColor& ground) {
            return contrastOf(mixed, ground) >= least;
        });
        if (enough)
            return mixed;
    }
    return strong;
}

} // namespace omgekeerd::ui
