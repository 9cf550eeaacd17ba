// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/lawquestion.h"
#include "core/store/sqlite/lawversions.h"
#include "core/store/sqlite/lawvocabulary.h"

#include <map>
#include <set>

namespace omgekeerd::store {

/// One search in the library: the article that was asked for by number first, then regulations by name, then articles
/// by their words. The index gives rows in the order of their weight and is left when it gave enough, so that a word
/// that is everywhere costs no more than a rare one.
class LawSearch {
public:
    LawSearch(Database& database, LawVersions& versions, const RegulationsNamed& named);

    std::vector<LawHit> find(const LawQuery& query);

private:
    struct Candidate {
        double score = 0;
        bool asked = false; ///< by its number: the words do not decide
    };
    /// What stands in the row of a candidate, as far as scoring and showing ask.
    struct Found {
        qint64 id = 0;
        double score = 0;
        QString label, title, above, reference;
        LawStatus status = LawStatus::InForce;
        qint64 since = 0;
        QByteArray body;
    };

    /// Reads the question again with the name of a law that was typed with a slip.
    void mendName();
    void findReference(const Reference& reference);
    void findNumbers();
    void findNumber(const QString& number, const QString& family, double score);
    void findGrowingNumber(const QString& family);
    void findNames();
    void findWords();
    void findTogether(const std::vector<const AskedWord*>& words);
    void run(std::string_view sql, const QString& match, qint64 from, qint64 to, int most);
    bool speaks(qint64 article) const;
    void propose(qint64 article, double score, bool asked);

    std::vector<Found> scored();
    double scoreOf(const Found& found, const Candidate& candidate) const;
    double wordScore(const AskedWord& word, const QString& title, const QString& above, const QString& text) const;
    LawHit hitOf(const Found& found) const;
    QString snippetOf(const QString& text) const;
    LawHit regulationHit(const VersionRow& version, double score) const;

    Database& m_database;
    LawVersions& m_versions;
    const RegulationsNamed& m_named;
    LawQuery m_query;
    LawQuestion m_question;
    std::vector<AskedWord> m_words;
    std::set<QString> m_families;      ///< what the query is limited to; empty: nothing
    const std::set<qint64>* m_speaking = nullptr;
    std::map<qint64, Candidate> m_candidates;
    std::map<QString, double> m_regulations; ///< found by name, with their score
};

/// What a text says around a word, cut to a line; its beginning where no place is given.
QString lawSnippet(const QString& text, qsizetype at);

} // namespace omgekeerd::store
