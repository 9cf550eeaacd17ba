// SPDX-License-Identifier: EUPL-1.2
#include "ui/idlewatch.h"

#include <QApplication>
#include <QDateTime>
#include <QMouseEvent>

namespace omgekeerd::ui {

namespace {

constexpr std::chrono::milliseconds kFinest{20};
constexpr std::chrono::milliseconds kCoarsest{10'000};

} // namespace

IdleWatch::IdleWatch(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit) {
    m_limit = limit;
    touch();
    if (limit.count() == 0)
        m_tick.stop();
    else
        m_tick.start(std::clamp(limit / 10, kFinest, kCoarsest));
}

void IdleWatch::touch() {
    m_since.start();
    m_sinceOnClock = QDateTime::currentMSecsSinceEpoch();
}

void IdleWatch::look() {
    const qint64 onClock = QDateTime::currentMSecsSinceEpoch() - m_sinceOnClock;
    if (qMax(m_since.elapsed(), onClock) < m_limit.count())
        return;
    touch();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseMove) {
        // A window that comes up under a mouse that lies still also sends one.
        const QPoint place = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        if (place != std::exchange(m_mouse, place))
            touch();
    } else if (
        type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel ||
        type == QEvent::TouchBegin || type == QEvent::TouchUpdate || type == QEvent::TabletPress ||
        type == QEvent::InputMethod) {
        touch();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace omgekeerd::ui
