// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace omgekeerd::store {

/// In how many articles each word stands.
class WordCounts {
public:
    /// From here on it is another article: a word counts once in each.
    void next() { ++m_article; }
    /// Gives the words of the text folded and each once, which is all that an index without positions keeps of it.
    QByteArray add(const QString& text, qint64 weight);
    /// Numbers and the shortest words are left out.
    std::vector<std::pair<QString, qint64>> all() const;

private:
    struct Count {
        qint64 times = 0;
        qint64 lastArticle = 0;
        qint64 lastText = 0;
    };
    QHash<QString, Count> m_counts;
    qint64 m_article = 0;
    qint64 m_text = 0;
};

} // namespace omgekeerd::store
