// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace omgekeerd::store {

/// In how many articles each word stands; numbers and the shortest words are left out.
class WordCounts {
public:
    /// From here on it is another article: a word counts once in each.
    void next() { ++m_article; }
    void add(const QString& text, qint64 weight);
    std::vector<std::pair<QString, qint64>> all() const;

private:
    struct Count {
        qint64 times = 0;
        qint64 lastIn = 0;
    };
    QHash<QString, Count> m_counts;
    qint64 m_article = 0;
};

} // namespace omgekeerd::store
