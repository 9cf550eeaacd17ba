// SPDX-License-Identifier: EUPL-1.2
// What a candidate is worth, and how a hit is shown.
#include "core/law/lawwords.h"
#include "core/store/sqlite/lawblockcode.h"
#include "core/store/sqlite/lawsearch.h"

#include <algorithm>

namespace omgekeerd::store {

namespace {

constexpr qsizetype kLongestSnippet = 160;

constexpr double kInTitle = 9;
constexpr double kInHeadingAbove = 3.5;
constexpr double kInText = 2.2;
constexpr double kTitleIsThat = 12; ///< the title says what was typed and no more
constexpr double kNextToEachOther = 5;
constexpr double kOfNamedLaw = 12;
constexpr double kCorrected = 0.7;

/// Where a word begins in a folded text, with at most so many letters more; -1 when it does not stand there.
qsizetype placeOf(const QString& text, const QString& word, qsizetype grows, qsizetype from = 0) {
    for (qsizetype at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at > 0 && text.at(at - 1).isLetterOrNumber())
            continue;
        qsizetype more = 0;
        for (qsizetype end = at + word.size(); more <= grows && end + more < text.size(); ++more)
            if (!text.at(end + more).isLetterOrNumber())
                break;
        if (more <= grows)
            return at;
    }
    return -1;
}

// All forms that were not corrected begin with what was typed: one look finds any of them.
qsizetype placeOf(const QString& text, const AskedWord& word, qsizetype from = 0) {
    if (!word.corrected)
        return placeOf(text, word.typed, word.grows, from);
    for (const QString& form : word.forms)
        if (const qsizetype at = placeOf(text, form, 0, from); at >= 0)
            return at;
    return -1;
}

bool endsSentence(const QString& text, qsizetype at) {
    const QChar letter = text.at(at);
    return letter == u'\n' || letter == u'\t' ||
           ((letter == u'.' || letter == u';' || letter == u':') && at + 1 < text.size() && text.at(at + 1).isSpace());
}

double penaltyOf(LawStanding standing) {
    switch (standing) {
    case LawStanding::Holds:
        return 0;
    case LawStanding::OtherDay:
        return 0.5;
    case LawStanding::ToCome:
        return 3;
    case LawStanding::Lapsed:
        return 6;
    }
    return 0;
}

/// From 0 (the laws that the content knows) to 2.
double penaltyOf(qint64 version) { return static_cast<double>(version >> kSerialBits) / 3.0; }

} // namespace

QString lawSnippet(const QString& text, qsizetype at) {
    at = std::clamp<qsizetype>(at, 0, std::max<qsizetype>(text.size() - 1, 0));
    qsizetype from = at;
    while (from > 0 && !endsSentence(text, from - 1))
        --from;
    bool cutAtStart = false;
    if (at - from > kLongestSnippet / 2) {
        from = text.indexOf(u' ', at - kLongestSnippet / 2);
        from = from < 0 || from > at ? at : from;
        cutAtStart = true;
    }
    qsizetype to = from;
    while (to < text.size() && (to <= at || !endsSentence(text, to)))
        ++to;
    QString cut = text.mid(from, to - from + 1).simplified();
    const bool cutAtEnd = cut.size() > kLongestSnippet;
    if (cutAtEnd) {
        cut.truncate(kLongestSnippet);
        cut.truncate(std::max<qsizetype>(cut.lastIndexOf(u' '), 1));
    }
    return QString((cutAtStart ? u"…" : u"") + cut + (cutAtEnd ? u"…" : u""));
}

std::vector<LawSearch::Found> LawSearch::scored() {
    std::vector<Found> all;
    all.reserve(m_candidates.size());
    Query query(
        m_database, "SELECT label, title, above, reference, status, since, body FROM article WHERE id = ?1"
    );
    for (const auto& [id, candidate] : m_candidates) {
        query.bind(1, id);
        if (query.step()) {
            Found found{id, 0, query.text(0), query.text(1), query.text(2), query.text(3),
                        static_cast<LawStatus>(query.integer(4)), query.integer(5), query.blob(6)};
            found.score = scoreOf(found, candidate);
            all.push_back(std::move(found));
        }
        query.reset();
    }
    std::sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
        return a.score != b.score ? a.score > b.score : a.id < b.id;
    });
    return all;
}

double LawSearch::scoreOf(const Found& found, const Candidate& candidate) const {
    double score = candidate.score - penaltyOf(versionOf(found.id));
    if (const VersionRow* version = m_versions.find(versionOf(found.id))) {
        score -= penaltyOf(LawVersions::standing(*version, found.status, found.since, m_query.on));
        const auto& named = m_question.regulations;
        if (!candidate.asked && std::find(named.begin(), named.end(), version->family) != named.end())
            score += kOfNamedLaw;
    }
    if (m_words.empty())
        return score;
    const QString title = foldedLetters(found.title);
    const QString above = foldedLetters(found.above);
    const QString text = foldedLetters(textOfBlocks(found.body).value_or(QString()));
    bool allInTitle = !m_question.words.isEmpty();
    qsizetype before = -1;
    for (const AskedWord& word : m_words) {
        score += wordScore(word, title, above, text);
        allInTitle = allInTitle && placeOf(title, word) >= 0;
        const qsizetype at = before < 0 ? placeOf(text, word) : placeOf(text, word, before);
        const qsizetype near = before < 0 ? -1 : at - before;
        if (near > 0 && near < 40)
            score += kNextToEachOther / static_cast<double>(m_words.size());
        before = at;
    }
    if (allInTitle)
        score += kTitleIsThat * static_cast<double>(m_words.size()) / static_cast<double>(lawWords(title).size());
    return score;
}

double LawSearch::wordScore(
    const AskedWord& word, const QString& title, const QString& above, const QString& text
) const {
    double score = 0;
    if (placeOf(title, word) >= 0)
        score += kInTitle;
    else if (placeOf(above, word) >= 0)
        score += kInHeadingAbove;
    int times = 0;
    bool asTyped = false;
    for (qsizetype at = placeOf(text, word); at >= 0 && times < 4; at = placeOf(text, word, at + 1)) {
        ++times;
        asTyped = asTyped || QStringView(text).mid(at).startsWith(word.typed);
    }
    if (times > 0) {
        // A short article that is about the word says more than a long one that mentions it.
        const double length = 1 + static_cast<double>(text.size()) / 3000.0;
        score += kInText * static_cast<double>(times) / (static_cast<double>(times) + length) * 2;
        score += asTyped ? 0.4 : 0;
    }
    return score * word.rarity * (word.corrected ? kCorrected : 1);
}

LawHit LawSearch::hitOf(const Found& found) const {
    const VersionRow& version = *m_versions.find(versionOf(found.id));
    LawHit hit;
    // What no reference addresses is shown by that of its regulation.
    hit.reference = found.reference.isEmpty() ? regulationHit(version, 0).reference : found.reference;
    hit.regulation = version.family;
    hit.title = version.title;
    hit.label = found.label;
    hit.heading = found.title;
    hit.standing = LawVersions::standing(version, found.status, found.since, m_query.on);
    hit.score = found.score;
    QString text = textOfBlocks(found.body).value_or(QString());
    if (!m_question.paragraph.isEmpty() && !found.reference.isEmpty()) {
        const QString place = u"lid=" + m_question.paragraph;
        const auto blocks = decodeBlocks(found.body);
        for (const LawBlock& block : blocks ? *blocks : std::vector<LawBlock>()) {
            if (block.place != place)
                continue;
            hit.reference += QString(u'&' + place);
            text.clear();
            for (const LawSpan& span : block.spans)
                text += span.text;
            break;
        }
    }
    hit.snippet = snippetOf(text);
    return hit;
}

QString LawSearch::snippetOf(const QString& text) const {
    const AskedWord* rarest = nullptr;
    const QString plain = foldedLetters(text);
    for (const AskedWord& word : m_words)
        if ((!rarest || word.rarity > rarest->rarity) && placeOf(plain, word) >= 0)
            rarest = &word;
    return lawSnippet(text, rarest ? placeOf(plain, *rarest) : 0);
}

LawHit LawSearch::regulationHit(const VersionRow& version, double score) const {
    LawHit hit;
    hit.reference = version.isLocal ? version.regulation : QString(u"jci1.3:c:" + version.family);
    hit.regulation = version.family;
    hit.title = version.title;
    hit.standing = LawVersions::standing(version, LawStatus::InForce, 0, m_query.on);
    hit.score = score - penaltyOf(version.id);
    return hit;
}

} // namespace omgekeerd::store
