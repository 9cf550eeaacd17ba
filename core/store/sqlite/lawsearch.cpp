// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/lawsearch.h"

#include "core/law/lawwords.h"

#include <algorithm>

namespace omgekeerd::store {

namespace {

constexpr int kMostByNumber = 60;
constexpr int kMostByHeading = 40;
constexpr int kMostByText = 60;
constexpr int kMostSteps = 1500; ///< rows of versions that do not speak are passed over, but not for ever
constexpr std::size_t kEnough = 5;
constexpr std::size_t kMostRanges = 24; ///< versions that are asked one by one rather than passed over

constexpr double kAskedArticle = 1000;
constexpr double kAskedElsewhere = 300;
constexpr double kNamedRegulation = 200;
constexpr double kGrowingNumber = 120;

} // namespace

LawSearch::LawSearch(Database& database, LawVersions& versions, const RegulationsNamed& named)
    : m_database(database), m_versions(versions), m_named(named) {}

std::vector<LawHit> LawSearch::find(const LawQuery& query) {
    m_query = query;
    m_speaking = &m_versions.speakingOn(query.on);
    for (const QString& regulation : query.regulations)
        m_families.insert(familyOf(regulation));
    m_question = readQuestion(query.words, m_named);
    mendName();
    if (m_question.reference) {
        findReference(*m_question.reference);
    } else {
        findNumbers();
        findNames();
        findWords();
    }
    std::vector<LawHit> hits;
    for (const auto& [family, score] : m_regulations)
        if (const auto versions = m_versions.of(family, query.on); !versions.empty())
            hits.push_back(regulationHit(*versions.front(), score));
    std::vector<Found> articles = scored();
    const auto limit = static_cast<std::size_t>(std::max(query.limit, 0));
    if (articles.size() > limit)
        articles.resize(limit);
    for (const Found& found : articles)
        hits.push_back(hitOf(found));
    std::stable_sort(hits.begin(), hits.end(), [](const LawHit& a, const LawHit& b) { return a.score > b.score; });
    if (hits.size() > limit)
        hits.resize(limit);
    return hits;
}

void LawSearch::mendName() {
    if (!m_question.regulations.empty() || m_question.numbers.isEmpty())
        return;
    const LawVocabulary vocabulary(m_database, m_versions.pieces());
    for (const QString& word : m_question.words) {
        const AskedWord asked = vocabulary.ask(word, false);
        if (!asked.corrected)
            continue;
        for (const QString& form : asked.forms) {
            if (m_named(form).empty())
                continue;
            QString mended = m_query.words.toLower();
            m_question = readQuestion(mended.replace(word, form), m_named);
            return;
        }
    }
}

bool LawSearch::speaks(qint64 article) const {
    const qint64 version = versionOf(article);
    if (!m_speaking->contains(version))
        return false;
    if (m_families.empty())
        return true;
    const VersionRow* row = m_versions.find(version);
    return row && m_families.contains(row->family);
}

void LawSearch::propose(qint64 article, double score, bool asked) {
    Candidate& candidate = m_candidates[article];
    candidate.score = std::max(candidate.score, score);
    candidate.asked = candidate.asked || asked;
}

void LawSearch::findReference(const Reference& reference) {
    const QString family = familyOf(reference.regulation());
    const QString place = reference.namesArticle() ? reference.placeKey() : QString();
    m_question.paragraph = reference.paragraph();
    if (place.isEmpty()) {
        m_regulations[family] = kNamedRegulation;
        return;
    }
    for (const VersionRow* version : m_versions.of(family, m_query.on)) {
        Query query(m_database, "SELECT id FROM article WHERE version = ?1 AND place = ?2 ORDER BY status, id LIMIT 1");
        query.bind(1, version->id).bind(2, place);
        if (query.step()) {
            propose(query.integer(0), kAskedArticle, true);
            return;
        }
    }
}

void LawSearch::findNumbers() {
    double score = kAskedArticle;
    for (const QString& number : m_question.numbers) {
        if (m_question.regulations.empty())
            findNumber(number, {}, score - kAskedArticle + kAskedElsewhere);
        double inOrder = score;
        for (const QString& family : m_question.regulations) {
            findNumber(number, family, inOrder);
            inOrder -= 40;
        }
        score -= 100;
    }
    if (m_question.numberIsLast && m_question.lastIsOpen)
        for (const QString& family : m_question.regulations)
            findGrowingNumber(family);
    if (m_candidates.empty())
        // `participatiewet 1000 euro`: no article, so a word like another.
        for (const QString& number : m_question.numbers)
            m_question.words << number;
}

void LawSearch::findNumber(const QString& number, const QString& family, double score) {
    const auto take = [&](Query& query) {
        while (query.step())
            if (speaks(query.integer(0))) {
                // Of two with one number the one that was asked for: in the annex or not.
                const bool inAnnex = query.text(1).startsWith(u"bijlage");
                const bool asked = inAnnex == !m_question.annex.isEmpty() &&
                                   (!inAnnex || query.text(1).startsWith(QString(u"bijlage=" + m_question.annex + u'&')));
                propose(query.integer(0), asked ? score : score - 50, true);
            }
    };
    if (family.isEmpty()) {
        Query query(m_database, "SELECT id, place FROM article WHERE number_key = ?1 ORDER BY id LIMIT ?2");
        query.bind(1, number).bind(2, qint64(kMostByNumber));
        take(query);
        return;
    }
    for (const VersionRow* version : m_versions.of(family, m_query.on)) {
        if (!m_speaking->contains(version->id))
            continue;
        Query query(
            m_database, "SELECT id, place FROM article WHERE number_key = ?1 AND id >= ?2 AND id < ?3 ORDER BY id LIMIT ?4"
        );
        query.bind(1, number).bind(2, articleId(version->id, 0)).bind(3, articleId(version->id + 1, 0));
        query.bind(4, qint64(kMostByNumber));
        take(query);
    }
}

void LawSearch::findGrowingNumber(const QString& family) {
    const QString& start = m_question.numbers.front();
    for (const VersionRow* version : m_versions.of(family, m_query.on)) {
        if (!m_speaking->contains(version->id))
            continue;
        Query query(
            m_database, "SELECT id, length(number_key) FROM article WHERE version = ?1 AND place > ?2 AND place < ?3 "
                        "ORDER BY length(number_key), id LIMIT ?4"
        );
        const QString place = u"artikel=" + start;
        query.bind(1, version->id).bind(2, place).bind(3, QString(place + QChar(0xffff))).bind(4, qint64(kMostByNumber));
        while (query.step())
            if (speaks(query.integer(0)))
                propose(query.integer(0), kGrowingNumber - static_cast<double>(query.integer(1)), true);
    }
}

void LawSearch::findNames() {
    const bool nameIsAll = m_question.words.isEmpty() && m_question.numbers.isEmpty();
    double score = nameIsAll ? kNamedRegulation : 4;
    for (const QString& family : m_question.regulations) {
        if (m_families.empty() || m_families.contains(family))
            m_regulations[family] = score;
        score -= nameIsAll ? 40 : 1;
    }
    const QStringList typed = m_question.nameWords + m_question.words;
    if (typed.isEmpty() || !m_question.numbers.isEmpty())
        return;
    QStringList parts;
    for (const QString& word : typed)
        parts << QString(u'"' + word + u'"' + (&word == &typed.back() && m_question.lastIsOpen ? u"*" : u""));
    Query query(
        m_database, "SELECT n.name, v.family, v.id FROM name_index JOIN name n ON n.id = name_index.rowid "
                    "JOIN version v ON v.id = n.version WHERE name_index MATCH ?1 LIMIT ?2"
    );
    query.bind(1, parts.join(u' ')).bind(2, qint64(kMostByNumber));
    while (query.step()) {
        if (!m_speaking->contains(query.integer(2)) || (!m_families.empty() && !m_families.contains(query.text(1))))
            continue;
        QStringList words = lawWords(query.text(0));
        words.removeIf([](const QString& word) { return isFillWord(word); });
        const double covered = std::min(1.0, static_cast<double>(typed.size()) / static_cast<double>(std::max<qsizetype>(words.size(), 1)));
        double& best = m_regulations[query.text(1)];
        best = std::max(best, 4 + 40 * covered * covered * covered);
    }
}

void LawSearch::findWords() {
    const LawVocabulary vocabulary(m_database, m_versions.pieces());
    for (const QString& word : m_question.words) {
        const bool isOpen = m_question.lastIsOpen && word == m_question.words.back() && !m_question.numberIsLast;
        AskedWord asked = vocabulary.ask(word, isOpen);
        if (asked.isKnown())
            m_words.push_back(std::move(asked));
    }
    // The name of a law may be a word of the text too (`inburgering`).
    for (const QString& word : m_question.nameWords)
        if (m_question.numbers.isEmpty() && !isFillWord(word) && word.size() > 3)
            if (AskedWord asked = vocabulary.ask(word, false); asked.isKnown() && !asked.corrected) {
                asked.rarity /= 2;
                m_words.push_back(std::move(asked));
            }
    if (m_words.empty() || std::any_of(m_candidates.begin(), m_candidates.end(), [](const auto& one) {
            return one.second.asked && one.second.score > kNamedRegulation;
        }))
        return;
    std::vector<const AskedWord*> together;
    for (const AskedWord& word : m_words)
        together.push_back(&word);
    std::stable_sort(together.begin(), together.end(), [](const AskedWord* a, const AskedWord* b) {
        return a->rarity > b->rarity;
    });
    // What has all words first; where that is little, what has all but the commonest.
    const std::size_t before = m_candidates.size();
    for (; !together.empty() && m_candidates.size() < before + kEnough; together.pop_back())
        findTogether(together);
}

void LawSearch::findTogether(const std::vector<const AskedWord*>& words) {
    QStringList parts;
    for (const AskedWord* word : words)
        parts << word->match();
    const QString match = parts.join(QStringLiteral(" AND "));
    constexpr std::string_view kHeadings =
        "SELECT rowid FROM heading_index WHERE heading_index MATCH ?1 AND rowid >= ?2 AND rowid < ?3 ORDER BY rowid";
    constexpr std::string_view kTexts =
        "SELECT rowid FROM text_index WHERE text_index MATCH ?1 AND rowid >= ?2 AND rowid < ?3 ORDER BY rowid";
    std::set<QString> families = m_families;
    if (families.empty())
        families.insert(m_question.regulations.begin(), m_question.regulations.end());
    if (!families.empty() && families.size() <= kMostRanges)
        for (const QString& family : families)
            for (const VersionRow* version : m_versions.of(family, m_query.on))
                if (m_speaking->contains(version->id)) {
                    run(kHeadings, match, articleId(version->id, 0), articleId(version->id + 1, 0), kMostByHeading);
                    run(kTexts, match, articleId(version->id, 0), articleId(version->id + 1, 0), kMostByText);
                }
    if (!m_families.empty() && m_families.size() <= kMostRanges)
        return;
    run(kHeadings, match, 0, std::numeric_limits<qint64>::max(), kMostByHeading);
    run(kTexts, match, 0, std::numeric_limits<qint64>::max(), kMostByText);
}

void LawSearch::run(std::string_view sql, const QString& match, qint64 from, qint64 to, int most) {
    Query query(m_database, sql);
    query.bind(1, match).bind(2, from).bind(3, to);
    for (int step = 0; most > 0 && step < kMostSteps && query.step(); ++step)
        if (speaks(query.integer(0))) {
            propose(query.integer(0), 0, false);
            --most;
        }
}

} // namespace omgekeerd::store
