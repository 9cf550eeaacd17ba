// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/scrolling.h"

#include "ui/style/look.h"
#include "ui/widgets/mousehold.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace omgekeerd::ui {

namespace {

constexpr int kFree = 16; ///< round a field, its focus frame included

QScrollArea* scrollAreaOver(const QWidget& widget) {
    for (QWidget* at = widget.parentWidget(); at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            return area;
    return nullptr;
}

// Not QScrollArea::ensureWidgetVisible(): of a field in which one types that shows the cursor, and half of the field.
void showPart(QScrollArea& area, const QWidget& widget, const QRect& part) {
    const QPoint top = widget.mapTo(area.widget(), part.topLeft());
    const int across = top.x() + part.width() / 2;
    area.ensureVisible(across, top.y() + part.height(), 0, kFree);
    area.ensureVisible(across, top.y(), 0, kFree);
}

/// The field with the label above it, in the field's own measure; where both do not fit in the view the field alone.
QRect withItsWords(const QScrollArea& area, const QWidget& focused, const QWidget& framed) {
    const int room = area.viewport()->height() - 2 * kFree;
    for (const QLabel* label : area.widget()->findChildren<QLabel*>()) {
        if (label->buddy() != &focused || !label->isVisible())
            continue;
        const QPoint top = framed.mapFromGlobal(label->mapToGlobal(QPoint()));
        const QRect both = framed.rect().united(QRect(QPoint(0, top.y()), QSize(1, label->height())));
        if (top.y() < 0 && both.height() <= room)
            return both;
    }
    return framed.rect();
}

} // namespace

void keepInView(QWidget& widget, const QRect& part) {
    QScrollArea* area = scrollAreaOver(widget);
    if (!isMouseHeld() && area && area->widget() && !part.isEmpty())
        showPart(*area, widget, part);
}

void keepInView(QWidget& widget) {
    keepInView(widget, widget.rect());
}

void keepFocusInView(QScrollArea& area, QWidget* focused) {
    if (focused == nullptr || area.widget() == nullptr || !area.widget()->isAncestorOf(focused))
        return;
    const QWidget* framed = focusFrameTarget(focused);
    showPart(area, *framed, withItsWords(area, *focused, *framed));
}

void keepAtHeight(QWidget& widget, int height) {
    QScrollArea* area = scrollAreaOver(widget);
    if (area == nullptr)
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QScrollBar* bar = area->verticalScrollBar();
    bar->setValue(bar->value() + widget.mapToGlobal(QPoint()).y() - height);
}

} // namespace omgekeerd::ui
