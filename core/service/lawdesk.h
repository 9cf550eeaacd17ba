// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/law/citationreader.h"
#include "core/law/lawlibrary.h"
#include "core/service/cardsearch.h"

namespace omgekeerd {

/// What is asked of library and cards together.
struct LawDeskQuery {
    QString words;
    std::optional<QDate> on;
    std::vector<RegulationId> laws;   ///< empty: all; also how a purpose limits, for a purpose is that of laws
    std::optional<ValueId> value;     ///< laws and cards that serve it
    std::optional<LegalKey> key;      ///< cards with this key
    int limit = 20;
    bool withCommon = true;           ///< beside those laws: by-laws, and cards that serve every value
};

/// One answer: an article of the library with its cards, or a card whose article the library does not have.
struct LawFinding {
    LawHit hit;
    std::vector<const ArticleCard*> cards;
    bool hasText = false;
};

/// How an article changed between two days, where it did.
struct LawDifference {
    FoundArticle before;
    FoundArticle after;
};

/// The law as the professional meets it: the imported texts and the article cards, found and laid beside each other. The
/// articles of by-laws that were marked in the library are cards too.
class LawDesk {
public:
    LawDesk(LawLibrary& library, const MethodContent& content);

    Result<std::vector<LawFinding>> find(const LawDeskQuery& query);
    /// ReferenceUnknown: the library does not have it; its card may still say something.
    Result<FoundArticle> article(const Reference& reference, std::optional<QDate> on);
    /// The article that was meant: a JCI or CVDR reference, an official address, or a citation with a law that content or
    /// library knows. InvalidReference.
    Result<Reference> reference(const QString& typed);
    /// The names by which content and library cite regulations.
    Result<const CitationNames*> names();
    /// `Wmo 2015, artikel 2.3.5 lid 3`, by the name that the content has, else by the title.
    QString citation(const LawFinding& finding) const;
    /// The cards of an article, those of by-laws included.
    std::vector<const ArticleCard*> cardsFor(const ArticleId& article, std::optional<QDate> on);
    /// All cards of marked articles.
    const std::vector<ArticleCard>& localCards();
    /// The library or its marks were written to by another connection.
    void refresh();
    /// Of the articles that a case rests on, those whose newest text is another one than that of a day.
    Result<std::vector<LawDifference>> changedSince(const CaseFile& file, QDate day);

    /// Whether the newest text of an article is another one than that of a day.
    bool hasChangedSince(const Reference& reference, QDate day);

    LawLibrary& library() { return m_library; }

private:
    std::vector<QString> named(const QString& name) const;
    /// Nothing: all regulations; an empty list: none.
    std::optional<std::vector<QString>> regulationsFor(const LawDeskQuery& query);
    const std::vector<QString>& byLaws();
    bool fits(const ArticleCard& card, const LawDeskQuery& query) const;
    Result<std::optional<LawDifference>> difference(const Reference& reference, QDate day);
    Result<LawFinding> alone(const FoundCard& found, std::optional<QDate> on);

    LawLibrary& m_library;
    const MethodContent& m_content;
    std::multimap<QString, QString> m_names; ///< folded name → regulation
    CardSearch m_cards;
    std::optional<std::vector<ArticleCard>> m_local;
    std::optional<CitationNames> m_citationNames;
    std::optional<std::vector<QString>> m_byLaws; ///< a search that keeps to laws keeps them too
    CardSearch m_localCards;
};

} // namespace omgekeerd
