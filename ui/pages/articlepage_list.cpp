// SPDX-License-Identifier: EUPL-1.2
// The list of the page of the article: what is looked for, and how much of it is shown.
#include "core/method/phrases.h"
#include "ui/pages/articlepage.h"
#include "ui/widgets/articlecandidate.h"
#include "ui/widgets/articlelist.h"
#include "ui/widgets/articlesearchline.h"
#include "ui/wording/articlesentence.h"
#include "ui/wording/lawsentence.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr std::size_t kFirstRows = 6; ///< of the list while nobody searches

} // namespace

// What is asked for now comes in the place of what lies open.
void ArticlePage::searchAnew() {
    m_candidate->hide();
    m_openArticle.clear();
    refreshForms();
    search();
}

void ArticlePage::search() {
    const bool limited = m_searchLine->isLimited();
    std::vector<ArticleCardRow> rows = m_finder.rows(m_searchLine->words(), limited, m_searchLine->key());
    if (!m_candidate->isHidden())
        std::erase_if(rows, [this](const ArticleCardRow& row) {
            return row.cardId == m_candidate->cardId() && row.reference == m_candidate->reference();
        });
    fitList(rows);
    m_cards.setRows(std::move(rows));
    m_trouble->setVisible(m_finder.trouble().has_value());
    if (m_finder.trouble())
        m_trouble->setText(lawWordsFor(*m_finder.trouble()).inOneLine());
    const bool none = m_cards.rowCount() == 0;
    m_list->setVisible(!none);
    m_nothing->setVisible(none);
    const bool here = none && isAskedHere();
    m_nothingText->setText(
        here                  ? sentence(ArticleSentence::AlreadyHere)
        : m_searchLine->key() ? sentence(ArticleSentence::NothingWithKey)
                              : sentence(ArticleSentence::NothingFound).arg(m_searchLine->words())
    );
    m_lift->setVisible(limited && !here);
}

// The questions under the list stay near while nobody asked for anything.
void ArticlePage::fitList(std::vector<ArticleCardRow>& rows) {
    const bool asked = m_showsAll || m_searchLine->key() || !m_searchLine->words().trimmed().isEmpty();
    const bool cut = !asked && rows.size() > kFirstRows + 1;
    m_all->setVisible(cut);
    if (!cut)
        return;
    m_all->setText(sentence(ArticleSentence::AllArticles).arg(static_cast<int>(rows.size())));
    rows.resize(kFirstRows);
}

bool ArticlePage::isAskedHere() const {
    const QString words = m_searchLine->words().simplified();
    const auto& legal = m_session.file().legal;
    return !words.isEmpty() && std::any_of(legal.begin(), legal.end(), [&](const LegalBasis& basis) {
        return citationFor(m_session.content(), basis.article).contains(words, Qt::CaseInsensitive);
    });
}

bool ArticlePage::goToFirst() {
    if (m_cards.rowCount() == 0)
        return false;
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentIndex(m_cards.index(0));
    return true;
}

void ArticlePage::showAll() {
    m_showsAll = true;
    search();
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentIndex(m_cards.index(static_cast<int>(kFirstRows)));
}

} // namespace omgekeerd::ui
