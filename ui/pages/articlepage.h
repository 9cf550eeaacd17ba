// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/page.h"
#include "ui/viewmodels/articlecardsmodel.h"
#include "ui/viewmodels/articlesearch.h"

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
    ArticleList* list() const { return m_list; }
    ArticleSearchLine* searchLine() const { return m_searchLine; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildBody();
    void buildSide();
    void buildProportionality(QVBoxLayout& column);
    void connectParts();
    void refresh();
    void refreshForms();
    void search();
    bool isPassable() const;
    void openCard(const QString& cardId);
    void closeCandidate();
    void take(const QString& cardId, LegalUse use);
    void takeReference(const ArticleId& article);
    void insert(const ArticleId& article, LegalKey key, LegalUse use, const std::vector<RegulationId>& laws);
    void openForm(int place);
    void removeArticle(int place);
    void follow(QWidget* focused);
    const ArticleCard* cardById(const QString& id) const;

    ArticleSearch m_search;
    ArticleCardsModel m_cards;
    PageHeading* m_heading;
    ArticleGate* m_gate;
    QWidget* m_body;
    ArticleSearchLine* m_searchLine = nullptr;
    QVBoxLayout* m_forms = nullptr;
    std::vector<ArticleForm*> m_formRows;
    std::vector<ReviewNotice*> m_noticeRows;
    QString m_openArticle; ///< the reference of the form that is laid open
    ArticleCandidate* m_candidate = nullptr;
    ArticleList* m_list = nullptr;
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
