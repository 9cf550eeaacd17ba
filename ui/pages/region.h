// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <vector>

class QWidget;

namespace omgekeerd::ui {

/// A part of the window that F6 goes to, and what gives it the keyboard.
struct Region {
    QWidget* widget;
    std::function<void()> takeFocus;
};

/// From the region that holds the keyboard to the one after (1) or before (-1) it, round and round.
void walkRegions(const std::vector<Region>& regions, int by);

} // namespace omgekeerd::ui
