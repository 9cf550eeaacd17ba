// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawwords.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_set>

namespace omgekeerd {

namespace {

constexpr qsizetype kLongestCompared = 64; ///< a longer word is nobody's slip

/// One letter in lower case without its accents.
QChar folded(QChar letter) {
    if (letter.unicode() < 0x80)
        return letter >= u'A' && letter <= u'Z' ? QChar(letter.unicode() + 0x20) : letter;
    const QChar lower = letter.toLower();
    const QString parts = lower.decomposition();
    return parts.isEmpty() || lower.decompositionTag() != QChar::Canonical ? lower : folded(parts.front());
}

bool belongsToWord(QChar letter) {
    if (letter.unicode() < 0x80)
        return letter.isLetterOrNumber();
    return letter.isLetterOrNumber() || letter.isSurrogate() || letter.isMark();
}

} // namespace

QStringList lawWords(QStringView text) {
    QStringList words;
    QString word;
    for (const QChar letter : text) {
        if (belongsToWord(letter)) {
            if (!letter.isMark())
                word += folded(letter);
        } else if (!word.isEmpty()) {
            words.push_back(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.push_back(word);
    return words;
}

QString foldedLetters(QStringView text) {
    QString plain(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), plain.begin(), folded);
    return plain;
}

bool isFillWord(const QString& word) {
    static const std::unordered_set<QString> kFill = [] {
        std::unordered_set<QString> all;
        for (const char16_t* one :
             {u"de",   u"het",  u"een",  u"van",   u"en",   u"in",   u"voor", u"op",    u"te",   u"aan", u"met",
              u"om",   u"of",   u"bij",  u"is",    u"als",  u"dat",  u"die",  u"tot",   u"der",  u"des", u"den",
              u"ten",  u"ter",  u"zijn", u"wordt", u"worden", u"door", u"uit", u"er",   u"naar", u"over", u"ook",
              u"dan",  u"dit",  u"niet", u"zich",  u"ik",   u"je",   u"u",    u"wat",   u"wie",  u"hoe", u"mag",
              u"kan",  u"moet", u"heeft", u"s",    u"t",    u"geen", u"nog",  u"wel",   u"deze", u"mijn"})
            all.insert(QString::fromUtf16(one));
        return all;
    }();
    return kFill.contains(word);
}

int editDistance(QStringView a, QStringView b, int most) {
    const qsizetype difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (difference > most)
        return most + 1;
    if (a.size() > kLongestCompared || b.size() > kLongestCompared)
        return most + 1;
    using Row = std::array<int, kLongestCompared + 1>;
    Row before{};
    Row above{};
    Row row{};
    std::iota(above.begin(), above.begin() + b.size() + 1, 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > most)
            return most + 1;
        std::swap(before, above);
        std::swap(above, row);
    }
    return std::min(above[static_cast<std::size_t>(b.size())], most + 1);
}

int slipsAllowed(const QString& word) {
    if (word.size() < 4 || std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); }))
        return 0;
    return word.size() < 8 ? 1 : 2;
}

QString numberKey(QStringView number) {
    QString key;
    for (const QChar letter : number)
        if (letter.isLetterOrNumber() || letter == u'.' || letter == u':' || letter == u'-')
            key += folded(letter);
    while (key.endsWith(u'.') || key.endsWith(u':'))
        key.chop(1);
    return key;
}

} // namespace omgekeerd
