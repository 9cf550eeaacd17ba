// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/lawdesk.h"
#include "ui/viewmodels/articlecardsmodel.h"
#include "ui/viewmodels/articlesearch.h"
#include "ui/viewmodels/dossiersession.h"

namespace omgekeerd::ui {

/// An article laid open: its cards, its text, or both.
struct OpenedArticle {
    QString reference;
    QString citation;
    QString askedPlace; ///< `lid=3` where a paragraph was asked for
    std::vector<const ArticleCard*> cards;
    std::optional<FoundArticle> text;
    bool isHere = false;  ///< the case has it already
    bool canMark = false; ///< of a by-law in the library
    std::optional<LocalUse> mark;
};

/// What the page of the article shows of cards and library: the rows under the search line, an article laid open, and
/// what is to be said of the articles that the case has. Without a library the cards remain.
class ArticleFinder {
public:
    explicit ArticleFinder(DossierSession& session) : m_session(session), m_search(session.content()) {}

    void setLawDesk(LawDesk* desk) { m_desk = desk; }
    bool hasLibrary() const { return m_desk != nullptr; }
    /// Without words the cards, from the lightest key to the heaviest; with words cards and texts, best first.
    std::vector<ArticleCardRow> rows(const QString& words, bool onlyChosenLaws, std::optional<LegalKey> key = {});
    OpenedArticle open(const QString& cardId, const QString& reference);
    const ArticleCard* card(const QString& id) const;
    /// How the article and its cards stand on the reference date of the case, and whether its text changed after the
    /// decision; empty where there is nothing to say.
    QStringList notesOn(const LegalBasis& basis);
    /// Stores the mark through a library that can be written to.
    Result<void> mark(LawLibrary& writable, const QString& reference, std::optional<LocalUse> use);
    /// Why the library could not be searched, when it last was.
    const std::optional<Failure>& trouble() const { return m_trouble; }

private:
    std::vector<RegulationId> lawsToKeepTo() const;
    std::vector<ArticleCardRow> cardRows(const QString& words, bool onlyChosenLaws);
    bool isHere(const QString& reference) const;
    ArticleCardRow rowOf(const LawFinding& finding) const;

    DossierSession& m_session;
    ArticleSearch m_search;
    LawDesk* m_desk = nullptr;
    std::optional<Failure> m_trouble;
};

} // namespace omgekeerd::ui
