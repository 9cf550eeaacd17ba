// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/lawvocabulary.h"

#include "core/law/lawwords.h"

#include <algorithm>
#include <cmath>

namespace omgekeerd::store {

namespace {

constexpr qsizetype kPrefixInIndex = 3;   ///< the longest prefix that the index keeps
constexpr int kGrowthsOfOpen = 24;        ///< what a word may become while it is typed
constexpr int kGrowthsOfClosed = 8;       ///< `toeslag` also means `toeslagen`
constexpr qsizetype kLettersOfClosed = 3;
constexpr std::size_t kMostNear = 6;
constexpr qsizetype kOpenFrom = 6;        ///< from here on the beginning of a word can be mended too
constexpr qsizetype kLongestWord = 48;
constexpr qint64 kMostLookedAt = 12'000;

/// The first text behind all that begin so.
QString behind(QString start) {
    start += QChar(0xffff);
    return start;
}

QString quoted(QString word) { return u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"'; }

} // namespace

QString AskedWord::match() const {
    if (asPrefix)
        return quoted(typed) + u'*';
    QStringList all;
    for (const QString& form : forms)
        all << quoted(form);
    return all.size() == 1 ? all.front() : QString(u'(' + all.join(QStringLiteral(" OR ")) + u')');
}

AskedWord LawVocabulary::ask(const QString& typed, bool isOpen) const {
    AskedWord asked;
    asked.typed = typed;
    const bool isDigits = std::all_of(typed.begin(), typed.end(), [](QChar letter) { return letter.isDigit(); });
    if (isDigits) {
        asked.forms << typed;
        return asked;
    }
    if (isOpen && typed.size() <= kPrefixInIndex) {
        asked.asPrefix = typed.size() > 1;
        asked.grows = kLongestWord;
        return asked;
    }
    const qint64 times = timesOf(typed);
    if (times > 0 || typed.size() < kPrefixInIndex)
        asked.forms << typed;
    qint64 all = times;
    if (typed.size() > kPrefixInIndex)
        asked.grows = isOpen ? kLongestWord : kLettersOfClosed;
    const int most = isOpen ? kGrowthsOfOpen : kGrowthsOfClosed;
    for (const Seen& one : asked.grows > 0 ? growths(typed, typed.size() + asked.grows, most) : std::vector<Seen>()) {
        asked.forms << one.word;
        all = std::max(all, one.times);
    }
    if (asked.forms.isEmpty()) {
        for (const Seen& one : near(typed, isOpen)) {
            asked.forms << one.word;
            all = std::max(all, one.times);
        }
        asked.corrected = !asked.forms.isEmpty();
    }
    asked.rarity = rarityOf(times > 0 ? times : all);
    return asked;
}

qint64 LawVocabulary::timesOf(const QString& word) const {
    Query query(m_database, "SELECT seen FROM word WHERE word = ?1");
    query.bind(1, word);
    return query.step() ? query.integer(0) : 0;
}

double LawVocabulary::rarityOf(qint64 times) const {
    const double share = static_cast<double>(m_articles + 1) / static_cast<double>(times + 1);
    return std::clamp(std::log(share) / 2.0, 0.25, 3.0);
}

std::vector<LawVocabulary::Seen> LawVocabulary::growths(const QString& start, qsizetype longest, int most) const {
    Query query(
        m_database, "SELECT word, seen FROM word WHERE word > ?1 AND word < ?2 AND length(word) <= ?3 "
                    "ORDER BY seen DESC LIMIT ?4"
    );
    query.bind(1, start).bind(2, behind(start)).bind(3, longest).bind(4, qint64(most));
    std::vector<Seen> found;
    while (query.step())
        found.push_back({query.text(0), query.integer(1), 0});
    return found;
}

// One slip leaves the beginning or the end of a word whole, so two narrow ranges hold every word that is one slip away,
// and most that are two.
std::vector<LawVocabulary::Seen> LawVocabulary::near(const QString& typed, bool isOpen) const {
    std::vector<Seen> found;
    if (slipsAllowed(typed) == 0)
        return found;
    const qsizetype half = std::max<qsizetype>((typed.size() - 1) / 2, 2);
    QString turned = typed.right(std::max<qsizetype>(typed.size() / 2, 2));
    std::reverse(turned.begin(), turned.end());
    collect(
        "SELECT word, seen FROM word WHERE word >= ?1 AND word < ?2 AND length(word) BETWEEN ?3 AND ?4 LIMIT ?5",
        typed.left(half), typed, isOpen, found
    );
    collect(
        "SELECT word, seen FROM word WHERE backwards >= ?1 AND backwards < ?2 AND length(word) BETWEEN ?3 AND ?4 "
        "LIMIT ?5",
        turned, typed, false, found
    );
    std::sort(found.begin(), found.end(), [](const Seen& a, const Seen& b) {
        return std::tie(a.slips, b.times, a.word) < std::tie(b.slips, a.times, b.word);
    });
    const auto last = std::unique(found.begin(), found.end(), [](const Seen& a, const Seen& b) {
        return a.word == b.word;
    });
    found.erase(last, found.end());
    if (found.size() > kMostNear)
        found.resize(kMostNear);
    return found;
}

void LawVocabulary::collect(
    std::string_view sql, const QString& from, const QString& typed, bool isOpen, std::vector<Seen>& found
) const {
    const int most = slipsAllowed(typed);
    const bool growing = isOpen && typed.size() >= kOpenFrom;
    Query query(m_database, sql);
    query.bind(1, from)
        .bind(2, behind(from))
        .bind(3, typed.size() - most)
        .bind(4, growing ? kLongestWord : typed.size() + most)
        .bind(5, kMostLookedAt);
    while (query.step()) {
        const QString word = query.text(0);
        // Of a word that is still growing its beginning is compared; whole and near goes before begun and near.
        const int whole = editDistance(typed, word, most);
        const int slips = growing ? std::min(whole, editDistance(typed, word.left(typed.size()), most)) : whole;
        if (slips <= most)
            found.push_back({word, query.integer(1), slips + (whole > most ? 1 : 0)});
    }
}

} // namespace omgekeerd::store
