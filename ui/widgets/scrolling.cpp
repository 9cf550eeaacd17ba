// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/scrolling.h"

#include <QScrollArea>

namespace omgekeerd::ui {

namespace {

constexpr int kFree = 12;

QScrollArea* scrollAreaOver(const QWidget& widget) {
    for (QWidget* at = widget.parentWidget(); at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            return area;
    return nullptr;
}

} // namespace

void keepInView(QWidget& widget, const QRect& part) {
    QScrollArea* area = scrollAreaOver(widget);
    if (!area || !area->widget() || part.isEmpty())
        return;
    const QPoint top = widget.mapTo(area->widget(), part.topLeft());
    const int across = top.x() + part.width() / 2;
    area->ensureVisible(across, top.y() + part.height(), 0, kFree);
    area->ensureVisible(across, top.y(), 0, kFree);
}

} // namespace omgekeerd::ui
