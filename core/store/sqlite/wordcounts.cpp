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

QByteArray WordCounts::add(const QString& text, qint64 weight) {
    const QString folded = foldedLetters(text);
    QString each;
    each.reserve(folded.size());
    ++m_text;
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
        // Looked up where it stands; copied only when it is new.
        const QString word = hasMark ? lawWords(view).join(QString()) : QString::fromRawData(view.data(), view.size());
        auto known = m_counts.find(word);
        if (known == m_counts.end())
            known = m_counts.insert(QString(word.constData(), word.size()), {});
        if (known->lastText == m_text)
            continue;
        known->lastText = m_text;
        each += word;
        each += u' ';
        if (known->lastArticle == m_article)
            continue;
        known->lastArticle = m_article;
        known->times += weight;
    }
    return each.toUtf8();
}

std::vector<std::pair<QString, qint64>> WordCounts::all() const {
    std::vector<std::pair<QString, qint64>> words;
    words.reserve(static_cast<std::size_t>(m_counts.size()));
    for (auto at = m_counts.begin(); at != m_counts.end(); ++at)
        if (isVocabulary(at.key()))
            words.emplace_back(at.key(), at.value().times);
    return words;
}

} // namespace omgekeerd::store
