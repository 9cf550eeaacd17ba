// SPDX-License-Identifier: EUPL-1.2
#include "ui/readingorder.h"

#include <QLayout>
#include <QWidget>

#include <vector>

namespace omgekeerd::ui {

namespace {

using Walk = std::vector<QWidget*>;

void addWidget(QWidget& widget, Walk& walk);

void addLayout(QLayout& layout, Walk& walk) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QWidget* widget = item->widget())
            addWidget(*widget, walk);
        else if (QLayout* inner = item->layout())
            addLayout(*inner, walk);
    }
}

bool holds(QLayout& layout, QWidget* widget) {
    if (layout.menuBar() == widget || layout.indexOf(widget) >= 0)
        return true;
    for (int i = 0; i < layout.count(); ++i)
        if (QLayout* inner = layout.itemAt(i)->layout(); inner != nullptr && holds(*inner, widget))
            return true;
    return false;
}

void addWidget(QWidget& widget, Walk& walk) {
    // A widget without the keyboard now may take it later: a round button does once it is the chosen one.
    if (widget.focusPolicy() != Qt::NoFocus && widget.focusProxy() == nullptr)
        walk.push_back(&widget);
    QLayout* layout = widget.layout();
    if (layout != nullptr) {
        if (layout->menuBar() != nullptr)
            addWidget(*layout->menuBar(), walk);
        addLayout(*layout, walk);
    }
    for (QObject* child : widget.children()) {
        auto* inner = qobject_cast<QWidget*>(child);
        if (inner != nullptr && !inner->isWindow() && (layout == nullptr || !holds(*layout, inner)))
            addWidget(*inner, walk);
    }
}

} // namespace

void walkInReadingOrder(QWidget& window) {
    Walk walk;
    addWidget(window, walk);
    for (std::size_t i = 1; i < walk.size(); ++i)
        QWidget::setTabOrder(walk[i - 1], walk[i]);
}

} // namespace omgekeerd::ui
