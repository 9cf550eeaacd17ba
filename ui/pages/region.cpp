// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/region.h"

#include <QApplication>
#include <QWidget>

namespace omgekeerd::ui {

void walkRegions(const std::vector<Region>& regions, int by) {
    const QWidget* focused = QApplication::focusWidget();
    const int count = static_cast<int>(regions.size());
    int here = 0;
    for (int i = 0; i < count; ++i) {
        const QWidget* widget = regions.at(static_cast<std::size_t>(i)).widget;
        if (focused != nullptr && (widget == focused || widget->isAncestorOf(focused)))
            here = i; // the last that holds it: the help lies within the page
    }
    regions.at(static_cast<std::size_t>((here + by + count) % count)).takeFocus();
}

} // namespace omgekeerd::ui
