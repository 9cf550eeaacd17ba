// SPDX-License-Identifier: EUPL-1.2
#include "core/language/syllables.h"

#include <algorithm>
#include <array>
#include <utility>

namespace omgekeerd {

namespace {

/// Vowel groups that sound as one, longest first.
constexpr std::array kGroups = {
    QStringView(u"eau"), QStringView(u"aai"), QStringView(u"ooi"), QStringView(u"oei"), QStringView(u"aa"),
    QStringView(u"ai"),  QStringView(u"au"),  QStringView(u"ee"),  QStringView(u"ei"),  QStringView(u"eu"),
    QStringView(u"ie"),  QStringView(u"ij"),  QStringView(u"oe"),  QStringView(u"oi"),  QStringView(u"oo"),
    QStringView(u"ou"),  QStringView(u"ui"),  QStringView(u"uu"),  QStringView(u"ïe"),  QStringView(u"ïj"),
    QStringView(u"ëe"),  QStringView(u"ëi"),  QStringView(u"ëu"),  QStringView(u"öo"),  QStringView(u"üi"),
};

/// Borrowed words, also inside compounds, that the spelling does not tell: how many more or fewer than their vowels.
constexpr std::array<std::pair<QStringView, int>, 22> kBorrowed = {{
    {u"online", -1},  {u"offline", -1}, {u"website", -1}, {u"intake", -1}, {u"service", -1}, {u"update", -1},
    {u"upgrade", -1}, {u"team", -1},    {u"coach", -1},   {u"lease", -1},  {u"beamer", -1},  {u"mainstream", -1},
    {u"boutique", -2}, {u"toast", -1},  {u"deadline", -2}, {u"baseline", -1}, {u"backspace", -1}, {u"freelance", -1},
    {u"stream", -1},  {u"caissière", 0}, {u"casemanag", -1}, {u"lunchtime", -1},
}};

QString plain(QStringView word) {
    QString lower = word.toString().normalized(QString::NormalizationForm_C).toLower();
    lower.replace(QChar(0x0133), QStringLiteral("ij"));
    // Accents tell the stress; a trema tells a new syllable and stays.
    const QString from = QStringLiteral("áàâãéèêíìîóòôõúùû");
    const QString to = QStringLiteral("aaaaeeeiiioooouuu");
    for (QChar& c : lower)
        if (const qsizetype at = from.indexOf(c); at >= 0)
            c = to[at];
    return lower;
}

bool isVowel(QChar c) { return QStringView(u"aeiouëïöüä").contains(c); }

/// A y is a vowel between consonants (`systeem`), not beside a vowel (`royaal`, `essay`).
bool isVowelAt(const QString& word, qsizetype at) {
    if (isVowel(word[at]))
        return !(word[at] == u'u' && at > 0 && word[at - 1] == u'q');
    if (word[at] != u'y')
        return false;
    const bool after = at > 0 && isVowel(word[at - 1]);
    const bool before = at + 1 < word.size() && isVowel(word[at + 1]);
    return !after && !before;
}

bool starts(const QString& word, qsizetype at, QStringView part) { return QStringView(word).mid(at).startsWith(part); }

/// How many letters the vowel group that starts here takes.
qsizetype groupAt(const QString& word, qsizetype at) {
    // nieuw is one sound; serieus, interieur and industrieën are two. Milieu and adieu end in one.
    if (starts(word, at, u"ieu")) {
        const bool isOne = starts(word, at, u"ieuw") || at + 3 == word.size() || starts(word, at, u"ieu-");
        return isOne ? 3 : 1;
    }
    if (starts(word, at, u"eeuw"))
        return 3;
    // financi-eel, indivu-ueel; the museum and the petroleum
    if (starts(word, at, u"iee") || starts(word, at, u"uee") || starts(word, at, u"eum"))
        return 1;
    for (const QStringView group : kGroups)
        if (starts(word, at, group))
            return group.size();
    return 1;
}

} // namespace

int syllablesIn(QStringView word) {
    const QString letters = plain(word);
    int count = 0;
    for (qsizetype at = 0; at < letters.size();) {
        if (!isVowelAt(letters, at)) {
            ++at;
            continue;
        }
        ++count;
        at += groupAt(letters, at);
    }
    for (const auto& [borrowed, difference] : kBorrowed)
        if (letters.contains(borrowed))
            count += difference;
    return std::max(1, count);
}

} // namespace omgekeerd
