// SPDX-License-Identifier: EUPL-1.2
#include "ui/layoutmode.h"

namespace omgekeerd::ui {

namespace {

constexpr double kWide = 1280;
constexpr double kMedium = 1100;
constexpr double kHigh = 600;

} // namespace

LayoutMode layoutModeFor(const QSize& window, double textFactor) {
    const double width = window.width() / textFactor;
    const double height = window.height() / textFactor;
    if (width < kMedium || height < kHigh)
        return LayoutMode::Narrow;
    return width < kWide ? LayoutMode::Medium : LayoutMode::Wide;
}

} // namespace omgekeerd::ui
