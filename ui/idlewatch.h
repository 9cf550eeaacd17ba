// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPoint>
#include <QTimer>

#include <chrono>

namespace omgekeerd::ui {

/// Tells when nobody touched the program for a while: no key, no click, no moved mouse.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// Zero: never.
    void setLimit(std::chrono::milliseconds limit);
    std::chrono::milliseconds limit() const { return m_limit; }
    void touch();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    std::chrono::milliseconds m_limit{0};
    QElapsedTimer m_since;
    qint64 m_sinceOnClock = 0; ///< ms; a computer that slept does not count for m_since
    QPoint m_mouse;
    QTimer m_tick;
};

} // namespace omgekeerd::ui
