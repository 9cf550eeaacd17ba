// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QUuid>

namespace omgekeerd {

/// Tells the time; injected, so that a test can hold it still.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
};

/// The wall clock of the machine, in local time.
class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

/// Gives out identities; injected, so that a test can foresee them.
class IdSource {
public:
    virtual ~IdSource() = default;
    virtual QUuid next() = 0;
};

/// Random identities (UUID version 4).
class RandomIds final : public IdSource {
public:
    QUuid next() override { return QUuid::createUuid(); }
};

} // namespace omgekeerd
