// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/mousehold.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QPointer>

#include <utility>
#include <vector>

namespace omgekeerd::ui {

namespace {

/// Keeps the acts that wait for the mouse; lives no longer than the button is held.
class Waiting : public QObject {
public:
    explicit Waiting(QCoreApplication* application) : QObject(application) { application->installEventFilter(this); }

    void add(QObject* owner, std::function<void()> act) { m_acts.emplace_back(owner, std::move(act)); }

protected:
    // The release goes to its window first, which still has to find the widget by its place: only then may things move.
    bool eventFilter(QObject* watched, QEvent*) override {
        if (m_done || isMouseHeld() || !watched->isWidgetType())
            return false;
        m_done = true;
        deleteLater();
        const QPointer<QObject> receiver(watched);
        for (const auto& [owner, act] : std::exchange(m_acts, {}))
            if (owner != nullptr)
                act();
        return receiver == nullptr;
    }

private:
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_acts;
    bool m_done = false;

public:
    bool isDone() const { return m_done; }
};

Waiting& waiting() {
    for (QObject* child : qApp->children())
        if (auto* found = dynamic_cast<Waiting*>(child); found != nullptr && !found->isDone())
            return *found;
    return *new Waiting(qApp);
}

} // namespace

bool isMouseHeld() {
    return QGuiApplication::mouseButtons() != Qt::NoButton;
}

void whenMouseIsUp(QObject* owner, std::function<void()> act) {
    if (isMouseHeld())
        waiting().add(owner, std::move(act));
    else
        act();
}

} // namespace omgekeerd::ui
