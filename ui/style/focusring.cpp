// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/focusring.h"

#include "ui/style/look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace omgekeerd::ui {

namespace {

/// Whether the widget shows its focus inside itself.
bool showsFocusInside(const QWidget* widget) {
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
        return drawsOwnFocus(widget) || view->currentIndex().isValid();
    return drawsOwnFocus(widget) || widget->isWindow() ||
           qobject_cast<const QMenu*>(widget) != nullptr ||
           qobject_cast<const QMenuBar*>(widget) != nullptr ||
           qobject_cast<const QScrollArea*>(widget) != nullptr;
}

} // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        follow(now);
    });
}

void FocusRing::follow(QWidget* focused) {
    for (const QMetaObject::Connection& scroll : std::exchange(m_scrolls, {}))
        disconnect(scroll);
    QWidget* target = focusFrameTarget(focused);
    if (target == nullptr || showsFocusInside(focused)) {
        if (m_frame != nullptr)
            m_frame->setWidget(nullptr);
        return;
    }
    if (m_frame == nullptr)
        m_frame = new QFocusFrame(target->window());
    m_frame->setWidget(target);
    for (const QWidget* above = target->parentWidget(); above != nullptr; above = above->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(above))
            m_scrolls.push_back(connect(
                area->verticalScrollBar(), &QScrollBar::valueChanged, this, &FocusRing::showAgain, Qt::QueuedConnection
            ));
    QMetaObject::invokeMethod(this, &FocusRing::showAgain, Qt::QueuedConnection);
}

// Who is scrolled into view only after it has the keyboard was out of sight when its frame was asked for, and Qt hides it.
void FocusRing::showAgain() {
    if (m_frame == nullptr || m_frame->widget() == nullptr || m_frame->isVisible())
        return;
    QWidget* target = m_frame->widget();
    m_frame->setWidget(nullptr);
    m_frame->setWidget(target);
}

} // namespace omgekeerd::ui
