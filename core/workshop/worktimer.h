// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workshop/programme.h"

#include "core/base/json.h"

#include <QDateTime>

namespace omgekeerd {

/// How the clock of a round stands.
enum class TimerState { Ready, Running, Paused };
constexpr auto codeTable(TimerState) {
    return std::to_array<CodeRow<TimerState>>(
        {{TimerState::Ready, "ready"}, {TimerState::Running, "running"}, {TimerState::Paused, "paused"}}
    );
}

/// The clock of a round: counts down from ten minutes or what the programme says. It knows no time of its own: each
/// question and each act brings the moment. A clock of the machine that is turned back never gives time.
class WorkTimer {
public:
    static constexpr std::chrono::seconds kDefault = std::chrono::minutes(10);
    static constexpr std::chrono::seconds kMore = std::chrono::minutes(2);
    static constexpr int kBlocks = 10;

    WorkTimer() = default;
    explicit WorkTimer(Minutes minutes) : m_whole(minutes.seconds()), m_left(m_whole) {}

    TimerState state() const { return m_state; }
    bool hasSound() const { return m_hasSound; }
    std::chrono::milliseconds whole() const { return m_whole; }

    void start(const QDateTime& now);  ///< from Ready; else nothing
    void pause(const QDateTime& now);  ///< from Running; else nothing
    void resume(const QDateTime& now); ///< from Paused; else nothing
    void addTwo(const QDateTime& now); ///< two minutes more, in any state
    void reset();                      ///< to Ready with the whole time, the two minutes included
    void setSound(bool on) { m_hasSound = on; }

    std::chrono::milliseconds left(const QDateTime& now) const; ///< never below zero
    /// What is left of the whole, from 1 down to 0.
    double share(const QDateTime& now) const;
    /// The blocks of ten that are still full; the last one goes when the time is over.
    int fullBlocks(const QDateTime& now) const;
    bool isOver(const QDateTime& now) const { return left(now).count() == 0; }
    bool isInLastMinute(const QDateTime& now) const;
    /// Whole minutes left, rounded up: 6:30 is 7.
    int minutesLeft(const QDateTime& now) const;
    /// Whether a sound is due: only where it was switched on, and the time is over.
    bool rings(const QDateTime& now) const { return m_hasSound && m_state == TimerState::Running && isOver(now); }

    Json toJson() const;
    /// Usage.
    static Result<WorkTimer> fromJson(const Json& json);
    friend bool operator==(const WorkTimer&, const WorkTimer&) = default;

private:
    TimerState m_state = TimerState::Ready;
    std::chrono::milliseconds m_whole = kDefault;
    std::chrono::milliseconds m_left = kDefault; ///< when it was last started or paused
    QDateTime m_since;                           ///< while it runs
    bool m_hasSound = false;
};

} // namespace omgekeerd
