// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/worktimer.h"

#include "core/base/moment.h"

#include <algorithm>
#include <cmath>

namespace omgekeerd {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kLongest = std::chrono::hours(24);

} // namespace

void WorkTimer::start(const QDateTime& now) {
    if (m_state != TimerState::Ready)
        return;
    m_state = TimerState::Running;
    m_since = now;
}

void WorkTimer::pause(const QDateTime& now) {
    if (m_state != TimerState::Running)
        return;
    m_left = left(now);
    m_state = TimerState::Paused;
    m_since = {};
}

void WorkTimer::resume(const QDateTime& now) {
    if (m_state != TimerState::Paused)
        return;
    m_state = TimerState::Running;
    m_since = now;
}

void WorkTimer::addTwo(const QDateTime& now) {
    if (m_whole + kMore > kLongest)
        return;
    // From what is left now: of a round that was over, two minutes are left and no less.
    if (m_state == TimerState::Running) {
        m_left = left(now);
        m_since = now;
    }
    m_left += kMore;
    m_whole += kMore;
}

void WorkTimer::reset() {
    m_state = TimerState::Ready;
    m_left = m_whole;
    m_since = {};
}

milliseconds WorkTimer::left(const QDateTime& now) const {
    if (m_state != TimerState::Running)
        return m_left;
    const milliseconds passed(std::max<qint64>(0, m_since.msecsTo(now)));
    return std::max(milliseconds(0), m_left - passed);
}

double WorkTimer::share(const QDateTime& now) const {
    return static_cast<double>(left(now).count()) / static_cast<double>(m_whole.count());
}

int WorkTimer::fullBlocks(const QDateTime& now) const { return static_cast<int>(std::ceil(share(now) * kBlocks)); }

bool WorkTimer::isInLastMinute(const QDateTime& now) const {
    return m_state != TimerState::Ready && left(now) <= std::chrono::minutes(1);
}

int WorkTimer::minutesLeft(const QDateTime& now) const {
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(left(now)).count());
}

Json WorkTimer::toJson() const {
    Json json = Json::object(
        {{QStringLiteral("state"), Json(codeOf(m_state))},
         {QStringLiteral("whole"), Json(qint64{m_whole.count()})},
         {QStringLiteral("left"), Json(qint64{m_left.count()})},
         {QStringLiteral("sound"), Json(m_hasSound)}}
    );
    if (m_state == TimerState::Running)
        json.set(QStringLiteral("since"), Json(momentText(m_since)));
    return json;
}

Result<WorkTimer> WorkTimer::fromJson(const Json& json) {
    WorkTimer timer;
    const std::optional<TimerState> state = fromCode<TimerState>(json[u"state"].toString());
    timer.m_whole = milliseconds(json[u"whole"].toInteger());
    timer.m_left = milliseconds(json[u"left"].toInteger(-1));
    timer.m_since = momentFrom(json[u"since"].toString());
    timer.m_hasSound = json[u"sound"].toBool();
    const bool isSound = state.has_value() && timer.m_whole.count() > 0 && timer.m_whole <= kLongest &&
                         timer.m_left.count() >= 0 && timer.m_left <= timer.m_whole &&
                         (*state == TimerState::Running) == timer.m_since.isValid();
    if (!isSound)
        return fail(FailureCode::Usage, QStringLiteral("de klok klopt niet"));
    timer.m_state = *state;
    return timer;
}

} // namespace omgekeerd
