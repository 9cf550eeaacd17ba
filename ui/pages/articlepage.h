// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/page.h"
#include "ui/viewmodels/articlefinder.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace omgekeerd::ui {

class ArticleCandidate;
class ArticleForm;
class ArticleGate;
class ArticleList;
class ArticleSearchLine;
class FreeArticle;
class HelpColumn;
class KeyLadder;
class PageHeading;
class ReviewNotice;
class UndoBar;

/// Step 5: the law as a tool. Closed until the effects stand there, unless somebody goes ahead with a reason.
class ArticlePage : public Page {
    Q_OBJECT
public:
    explicit ArticlePage(DossierSession& session, QWidget* parent = nullptr);

    bool focusField(const QString& path) override;
    QWidget* heading() const override;
    QWidget* helpColumn() override;
    void setLayoutMode(LayoutMode mode) override;
    /// Lays an article open; not while the step is closed.
    void showArticle(const QString& cardId, const QString& reference);
    ArticleList* list() const { return m_list; }
    ArticleSearchLine* searchLine() const { return m_searchLine; }
    /// The library with the texts, and what opens it for writing; both live longer than the page.
    void setLaw(LawDesk& desk, std::function<std::unique_ptr<LawLibrary>()> openForWriting);
    /// The library was written to elsewhere.
    void lawChanged();

Q_SIGNALS:
    void libraryAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildBody();
    void buildSide();
    void buildProportionality(QVBoxLayout& column);
    void connectParts();
    void refresh();
    void refreshForms();
    void fitFormCount();
    void connectCandidate();
    void search();
    /// Gives the first article of the list the keyboard, where there is one.
    bool goToFirst();
    bool isPassable() const;
    void searchAnew();
    void showAll();
    void fitList(std::vector<ArticleCardRow>& rows);
    /// Whether what is searched for stands in the case already.
    bool isAskedHere() const;
    void openArticle(const QString& cardId, const QString& reference);
    void closeCandidate();
    void followLink(const QString& target);
    void markLocal(std::optional<LocalUse> use);
    void take(LegalUse use);
    void takeReference(const ArticleId& article, LegalUse use);
    void insert(const ArticleId& article, LegalKey key, LegalUse use, const std::vector<RegulationId>& laws);
    void openForm(int place);
    void removeArticle(int place);
    void follow(QWidget* focused);

    ArticleFinder m_finder;
    std::function<std::unique_ptr<LawLibrary>()> m_openForWriting;
    ArticleCardsModel m_cards;
    PageHeading* m_heading;
    ArticleGate* m_gate;
    QWidget* m_body;
    ArticleSearchLine* m_searchLine = nullptr;
    QVBoxLayout* m_forms = nullptr;
    std::vector<ArticleForm*> m_formRows;
    std::vector<ReviewNotice*> m_noticeRows;
    std::vector<QLabel*> m_standingRows; ///< how the article stands on the reference date
    QString m_openArticle; ///< the reference of the form that is laid open
    ArticleCandidate* m_candidate = nullptr;
    ArticleList* m_list = nullptr;
    QPushButton* m_all = nullptr;
    bool m_showsAll = false;
    QLabel* m_trouble = nullptr;
    QWidget* m_nothing = nullptr;
    QLabel* m_nothingText = nullptr;
    QPushButton* m_lift = nullptr;
    FreeArticle* m_free = nullptr;
    UndoBar* m_undo = nullptr;
    QWidget* m_side;
    KeyLadder* m_ladder = nullptr;
    HelpColumn* m_help = nullptr;
};

} // namespace omgekeerd::ui
