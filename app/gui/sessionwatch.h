// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <memory>

namespace omgekeerd {

/// Hears from the desktop that the computer goes to sleep or that the session is locked. Where the program was built
/// without D-Bus, or no one is on the bus, it hears nothing.
class SessionWatch : public QObject {
    Q_OBJECT
public:
    explicit SessionWatch(QObject* parent = nullptr);
    ~SessionWatch() override;

    /// The computer may sleep now: what had to be done before is done.
    void readyToSleep();

Q_SIGNALS:
    /// Somebody else may sit down here: lock. Before a sleep the computer waits for readyToSleep(), a few seconds.
    void leaving();

private:
    class Bus;
    std::unique_ptr<Bus> m_bus;
};

} // namespace omgekeerd
