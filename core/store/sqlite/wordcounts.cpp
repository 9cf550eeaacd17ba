// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/wordcounts.h"

#include "core/law/lawwords.h"

#include <algorithm>

namespace omgekeerd::store {

namespace {

constexpr qsizetype kShortestWord = 3;
constexpr qsizetype kLongestWord = 48;

bool belongsToWord(QChar letter) {
    const char16_t code = letter.unicode();
    if (code < 0x80)
        return (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9');
    return letter.isLetterOrNumber() || letter.isSurrogate() || letter.isMark();
}

bool isVocabulary(QStringView word) {
    return word.size() >= kShortestWord && word.size() <= kLongestWord &&
           std::none_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
}

} // namespace

void WordCounts::add(const QString& text, qint64 weight) {
    const QString folded = foldedLetters(text);
    for (qsizetype from = 0; from < folded.size();) {
        if (!belongsToWord(folded.at(from))) {
            ++from;
            continue;
        }
        qsizetype to = from;
        bool hasMark = false;
        for (; to < folded.size() && belongsToWord(folded.at(to)); ++to)
            hasMark = hasMark || (folded.at(to).unicode() >= 0x300 && folded.at(to).isMark());
        const QStringView view = QStringView(folded).mid(from, to - from);
        from = to;
        if (!isVocabulary(view))
            continue;
        // Looked up where it stands; copied only when it is new.
        const QString word = hasMark ? lawWords(view).join(QString()) : QString::fromRawData(view.data(), view.size());
        auto known = m_counts.find(word);
        if (known == m_counts.end())
            known = m_counts.insert(QString(word.constData(), word.size()), {});
        if (known->lastIn != m_article) {
            known->lastIn = m_article;
            known->times += weight;
        }
    }
}

std::vector<std::pair<QString, qint64>> WordCounts::all() const {
    std::vector<std::pair<QString, qint64>> words;
    words.reserve(static_cast<std::size_t>(m_counts.size()));
    for (auto at = m_counts.begin(); at != m_counts.end(); ++at)
        words.emplace_back(at.key(), at.value().times);
    return words;
}

} // namespace omgekeerd::store
