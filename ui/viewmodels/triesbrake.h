// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>

namespace omgekeerd::ui {

/// Makes guessing at the window slow: after the third failed try on a vault each next one has to wait, longer each time.
class TriesBrake {
public:
    static constexpr int kFree = 3;
    static constexpr int kFirstPause = 5;   ///< seconds
    static constexpr int kLongestPause = 60;

    void failed(const QString& vault, const QDateTime& now);
    void succeeded(const QString& vault) { m_tries.remove(vault); }
    int failures(const QString& vault) const { return m_tries.value(vault).count; }
    /// How many whole seconds still to wait; 0 when one may try. A clock turned back does not lengthen it.
    int secondsLeft(const QString& vault, const QDateTime& now) const;

private:
    struct Tries {
        int count = 0;
        QDateTime last;
    };
    static int pauseAfter(int failures);

    QHash<QString, Tries> m_tries;
};

} // namespace omgekeerd::ui
