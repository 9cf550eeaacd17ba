// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/triesbrake.h"

namespace omgekeerd::ui {

int TriesBrake::pauseAfter(int failures) {
    int pause = failures < kFree ? 0 : kFirstPause;
    for (int i = kFree; i < failures && pause < kLongestPause; ++i)
        pause *= 2;
    return qMin(pause, kLongestPause);
}

void TriesBrake::failed(const QString& vault, const QDateTime& now) {
    Tries& tries = m_tries[vault];
    ++tries.count;
    tries.last = now;
}

int TriesBrake::secondsLeft(const QString& vault, const QDateTime& now) const {
    const Tries tries = m_tries.value(vault);
    const int pause = pauseAfter(tries.count);
    if (pause == 0)
        return 0;
    const qint64 gone = tries.last.msecsTo(now);
    const qint64 left = gone < 0 ? pause * 1000 : pause * 1000 - gone;
    return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

} // namespace omgekeerd::ui
