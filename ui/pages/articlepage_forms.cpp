// SPDX-License-Identifier: EUPL-1.2
// The articles that the case has, on the page of the article.
#include "core/method/phrases.h"
#include "ui/pages/articlepage.h"
#include "ui/style/look.h"
#include "ui/widgets/articlecandidate.h"
#include "ui/widgets/articleform.h"
#include "ui/widgets/keyladder.h"
#include "ui/widgets/reviewnotice.h"
#include "ui/widgets/undobar.h"

#include <QDesktopServices>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

namespace omgekeerd::ui {

void ArticlePage::refreshForms() {
    fitFormCount();
    const auto& legal = m_session.file().legal;
    for (std::size_t i = 0; i < legal.size(); ++i) {
        const QString reference = legal[i].article.text();
        m_noticeRows[i]->setBlock({BlockKind::Article, reference});
        m_formRows[i]->setOpen(reference == m_openArticle);
        const QString notes = m_finder.notesOn(legal[i]).join(u' ');
        m_standingRows[i]->setText(notes);
        m_standingRows[i]->setVisible(!notes.isEmpty());
        if (reference == m_openArticle)
            m_ladder->mark(legal[i].key);
    }
}

void ArticlePage::fitFormCount() {
    const auto& legal = m_session.file().legal;
    while (m_formRows.size() > legal.size()) {
        for (QWidget* gone :
             std::initializer_list<QWidget*>{m_formRows.back(), m_noticeRows.back(), m_standingRows.back()}) {
            gone->hide();
            gone->deleteLater();
        }
        m_formRows.pop_back();
        m_noticeRows.pop_back();
        m_standingRows.pop_back();
    }
    while (m_formRows.size() < legal.size()) {
        const int place = static_cast<int>(m_formRows.size());
        auto* notice = new ReviewNotice(m_session, {BlockKind::Article, {}}, m_body);
        auto* standing = new QLabel(m_body);
        standing->setWordWrap(true);
        setText(standing, TypeSize::Small, TypeFace::SansBold, Tone::Attention);
        auto* form = new ArticleForm(m_session, place, m_body);
        for (QWidget* row : std::initializer_list<QWidget*>{notice, standing, form})
            m_forms->addWidget(row);
        m_noticeRows.push_back(notice);
        m_standingRows.push_back(standing);
        m_formRows.push_back(form);
        connect(notice, &ReviewNotice::leadsTo, this, &Page::leadsTo);
        connect(form, &ArticleForm::leadsTo, this, &Page::leadsTo);
        connect(form, &ArticleForm::openAsked, this, [this](int at) { openForm(at); });
        connect(form, &ArticleForm::closeAsked, this, [this](int at) {
            m_openArticle.clear();
            refreshForms();
            m_formRows[static_cast<std::size_t>(at)]->takeKeyboard();
        });
        connect(form, &ArticleForm::removeAsked, this, &ArticlePage::removeArticle);
        connect(form, &ArticleForm::textAsked, this, [this](const QString& reference) {
            openArticle({}, reference);
        });
        connect(form, &ArticleForm::addressAsked, this, [](const QString& address) {
            QDesktopServices::openUrl(QUrl(address));
        });
    }
}

void ArticlePage::openForm(int place) {
    const auto& legal = m_session.file().legal;
    if (static_cast<std::size_t>(place) >= legal.size())
        return;
    m_candidate->hide();
    m_openArticle = legal[static_cast<std::size_t>(place)].article.text();
    refreshForms();
    m_formRows[static_cast<std::size_t>(place)]->takeKeyboard();
}

void ArticlePage::removeArticle(int place) {
    const auto& legal = m_session.file().legal;
    if (static_cast<std::size_t>(place) >= legal.size())
        return;
    const QString name = citationFor(m_session.content(), legal[static_cast<std::size_t>(place)].article);
    m_openArticle.clear();
    if (m_session.change(Change::remove(QStringLiteral("legal[%1]").arg(place))))
        m_undo->say(name);
}

void ArticlePage::follow(QWidget* focused) {
    // The ladder shows the key of the article that is written in.
    for (const ArticleForm* form : m_formRows)
        if (focused && form->isOpen() && form->isAncestorOf(focused)) {
            const auto place = static_cast<std::size_t>(form->place());
            if (m_session.isOpen() && place < m_session.file().legal.size())
                m_ladder->mark(m_session.file().legal[place].key);
        }
}

} // namespace omgekeerd::ui
