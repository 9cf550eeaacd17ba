// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/database.h"

#include <QStringList>

#include <vector>

namespace omgekeerd::store {

/// A word of a question as the index is asked for it: itself, what it may still become, or what was meant by a slip.
struct AskedWord {
    QString typed;
    QStringList forms;      ///< the words of the library it stands for; empty with asPrefix or when nothing is near
    bool asPrefix = false;  ///< two or three letters still growing: the index has them as prefix
    qsizetype grows = 0;    ///< how many letters more than were typed a form may have
    bool corrected = false; ///< the forms are near what was typed, not what was typed
    double rarity = 1;      ///< a word that few articles have tells more

    bool isKnown() const { return asPrefix || !forms.isEmpty(); }
    /// As the index reads it; every form quoted, so that no syntax of the search engine passes.
    QString match() const;
};

/// The words of the library and how many articles have each.
class LawVocabulary {
public:
    LawVocabulary(Database& database, qint64 articles) : m_database(database), m_articles(articles) {}

    AskedWord ask(const QString& typed, bool isOpen) const;

private:
    struct Seen {
        QString word;
        qint64 times = 0;
        int slips = 0; ///< between it and what was typed
    };
    std::vector<Seen> growths(const QString& start, qsizetype longest, int most) const;
    std::vector<Seen> near(const QString& typed, bool isOpen) const;
    void collect(
        std::string_view sql, const QString& from, const QString& typed, bool isOpen, std::vector<Seen>& found
    ) const;
    qint64 timesOf(const QString& word) const;
    double rarityOf(qint64 times) const;

    Database& m_database;
    qint64 m_articles;
};

} // namespace omgekeerd::store
