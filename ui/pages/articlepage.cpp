// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/articlepage.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/articlecandidate.h"
#include "ui/widgets/articleform.h"
#include "ui/widgets/articlegate.h"
#include "ui/widgets/articlelist.h"
#include "ui/widgets/articlesearchline.h"
#include "ui/widgets/freearticle.h"
#include "ui/widgets/helpcolumn.h"
#include "ui/widgets/keyladder.h"
#include "ui/widgets/pageheading.h"
#include "ui/widgets/reviewnotice.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/undobar.h"
#include "ui/wording/articlesentence.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

ArticlePage::ArticlePage(DossierSession& session, QWidget* parent) :
    Page(session, parent),
    m_search(session.content()),
    m_heading(new PageHeading(Step::Article, this)),
    m_gate(new ArticleGate(session, this)),
    m_body(new QWidget(this)),
    m_side(new QWidget(this)) {
    const StepText& step = session.content().step(Step::Article);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_heading->setEyebrow(session.content().phrase(QStringLiteral("stepWord")) % u" 5 · " % step.name);
    m_heading->setQuestion(step.heading);
    m_heading->setSubtitle(step.subheading);
    column->addWidget(m_heading);
    column->addWidget(m_gate);
    column->addWidget(m_body);
    column->addStretch(1);
    buildBody();
    buildSide();
    connectParts();
    connect(&session, &DossierSession::changed, this, [this] { refresh(); });
    refresh();
}

void ArticlePage::buildBody() {
    const MethodContent& content = m_session.content();
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_searchLine = new ArticleSearchLine(m_body);
    column->addWidget(m_searchLine);
    m_undo = new UndoBar(m_session, m_body);
    column->addWidget(m_undo);
    m_forms = new QVBoxLayout;
    m_forms->setSpacing(10);
    column->addLayout(m_forms);
    m_candidate = new ArticleCandidate(content, m_body);
    m_candidate->hide();
    column->addWidget(m_candidate);
    m_list = new ArticleList(m_cards, m_body);
    column->addWidget(m_list);
    m_nothing = new QWidget(m_body);
    auto* nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(0, 0, 0, 0);
    m_nothingText = new QLabel(m_nothing);
    m_nothingText->setWordWrap(true);
    setText(m_nothingText, TypeSize::Body);
    m_lift = new QPushButton(sentence(ArticleSentence::LiftLaws), m_nothing);
    setLook(m_lift, ButtonLook::Small);
    nothing->addWidget(m_nothingText);
    nothing->addWidget(m_lift, 0, Qt::AlignLeft);
    column->addWidget(m_nothing);
    m_free = new FreeArticle(content, m_body);
    column->addWidget(m_free);
    buildProportionality(*column);
}

void ArticlePage::buildProportionality(QVBoxLayout& column) {
    // Awb 3:4 lid 2: geschikt, nodig en in verhouding.
    column.addSpacing(8);
    column.addWidget(new SectionHeading({sentence(ArticleSentence::Proportionality), {}}, m_body));
    auto* notice = new ReviewNotice(m_session, {BlockKind::Proportionality, {}}, m_body);
    connect(notice, &ReviewNotice::leadsTo, this, &Page::leadsTo);
    column.addWidget(notice);
    for (const char* member : {"specialCircumstances", "suitable", "necessary", "balanced"}) {
        const QString path = QStringLiteral("proportionality.") + QLatin1String(member);
        auto* field = new TextField(m_session, path, {questionFor(m_session, path), {}}, m_body);
        field->setFace(TypeSize::Body, TypeFace::Serif);
        column.addWidget(field);
    }
}

void ArticlePage::buildSide() {
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_ladder = new KeyLadder(m_session.content(), m_side);
    m_help = new HelpColumn(m_session, Step::Article, this, m_side);
    column->addWidget(m_ladder);
    column->addWidget(m_help);
    column->addStretch(1);
}

void ArticlePage::connectParts() {
    connect(m_gate, &ArticleGate::leadsTo, this, &Page::leadsTo);
    connect(m_searchLine, &ArticleSearchLine::changed, this, [this] { search(); });
    connect(m_searchLine, &ArticleSearchLine::left, this, [this] {
        if (m_cards.rowCount() == 0)
            return;
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentIndex(m_cards.index(0));
    });
    connect(m_lift, &QPushButton::clicked, this, [this] {
        m_searchLine->liftLaws();
        m_searchLine->edit()->setFocus();
    });
    connect(m_list, &ArticleList::cardOpened, this, &ArticlePage::openCard);
    connect(m_list, &ArticleList::keyShown, m_ladder, &KeyLadder::mark);
    connect(m_ladder, &KeyLadder::chosen, m_list, &ArticleList::goTo);
    connect(m_candidate, &ArticleCandidate::closed, this, [this] { closeCandidate(); });
    connect(m_candidate, &ArticleCandidate::chosen, this, &ArticlePage::take);
    // Only a press opens the browser; the program itself never asks the network for anything.
    const auto open = [](const QString& address) { QDesktopServices::openUrl(QUrl(address)); };
    connect(m_candidate, &ArticleCandidate::addressAsked, this, open);
    connect(m_free, &FreeArticle::asked, this, &ArticlePage::takeReference);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

QWidget* ArticlePage::heading() const {
    return m_heading->question();
}

QWidget* ArticlePage::helpColumn() {
    return m_side;
}

void ArticlePage::setLayoutMode(LayoutMode mode) {
    m_heading->setSmall(mode == LayoutMode::Narrow);
}

void ArticlePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

bool ArticlePage::isPassable() const {
    const CaseFile& file = m_session.file();
    // What stands there already can always be read and mended.
    return m_session.gate(Step::Article).empty() || hasWords(aheadReason(file)) || !file.legal.empty();
}

void ArticlePage::refresh() {
    if (!m_session.isOpen())
        return;
    m_gate->refresh();
    m_body->setVisible(isPassable());
    m_searchLine->setLawsChosen(!chosenLawsOf(m_session.file()).empty());
    m_candidate->setWritable(!m_session.isFrozen());
    m_free->setVisible(!m_session.isFrozen());
    refreshForms();
    search();
}

void ArticlePage::refreshForms() {
    const auto& legal = m_session.file().legal;
    while (m_formRows.size() > legal.size()) {
        for (QWidget* gone : std::initializer_list<QWidget*>{m_formRows.back(), m_noticeRows.back()}) {
            gone->hide();
            gone->deleteLater();
        }
        m_formRows.pop_back();
        m_noticeRows.pop_back();
    }
    while (m_formRows.size() < legal.size()) {
        const int place = static_cast<int>(m_formRows.size());
        auto* notice = new ReviewNotice(m_session, {BlockKind::Article, {}}, m_body);
        auto* form = new ArticleForm(m_session, place, m_body);
        m_forms->addWidget(notice);
        m_forms->addWidget(form);
        m_noticeRows.push_back(notice);
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
        connect(form, &ArticleForm::addressAsked, this, [](const QString& address) {
            QDesktopServices::openUrl(QUrl(address));
        });
    }
    for (std::size_t i = 0; i < legal.size(); ++i) {
        const QString reference = legal[i].article.text();
        m_noticeRows[i]->setBlock({BlockKind::Article, reference});
        m_formRows[i]->setOpen(reference == m_openArticle);
        if (reference == m_openArticle)
            m_ladder->mark(legal[i].key);
    }
}

void ArticlePage::search() {
    const CaseFile& file = m_session.file();
    const bool limited = m_searchLine->isLimited();
    const auto found = m_search.find(
        {m_searchLine->words(), limited ? chosenLawsOf(file) : std::vector<RegulationId>{}, file.referenceDate}
    );
    m_cards.setRows(cardRowsOf(file, m_session.content(), found));
    const bool none = m_cards.rowCount() == 0;
    m_list->setVisible(!none);
    m_nothing->setVisible(none);
    m_nothingText->setText(sentence(ArticleSentence::NothingFound).arg(m_searchLine->words()));
    m_lift->setVisible(limited);
}

const ArticleCard* ArticlePage::cardById(const QString& id) const {
    const auto& cards = m_session.content().cards();
    const auto found =
        std::find_if(cards.begin(), cards.end(), [&](const ArticleCard& card) { return card.id == id; });
    return found == cards.end() ? nullptr : &*found;
}

void ArticlePage::openCard(const QString& cardId) {
    const ArticleCard* card = cardById(cardId);
    if (!card)
        return;
    m_openArticle.clear();
    refreshForms();
    m_ladder->mark(card->key);
    m_candidate->showCard(*card, m_session.file().referenceDate);
    m_candidate->show();
    m_candidate->takeKeyboard();
}

void ArticlePage::closeCandidate() {
    m_candidate->hide();
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentCard(m_candidate->cardId());
}

void ArticlePage::take(const QString& cardId, LegalUse use) {
    const ArticleCard* card = cardById(cardId);
    if (!card)
        return;
    std::vector<RegulationId> laws;
    for (const LawText& law : m_session.content().laws())
        if (law.id == card->law)
            laws = law.regulations;
    insert(ArticleId(card->reference), card->key, use, laws);
}

void ArticlePage::takeReference(const ArticleId& article) {
    for (const LegalBasis& basis : m_session.file().legal)
        if (sameArticle(basis.article.text(), article.text())) {
            m_free->refuse(sentence(ArticleSentence::AlreadyHere));
            return;
        }
    const auto cards = m_session.content().cardsFor(article, m_session.file().referenceDate);
    const LawText* law = nullptr;
    for (const RegulationId& chosen : chosenLawsOf(m_session.file()))
        if (article.text().contains(chosen.text()))
            law = m_session.content().lawOf(chosen);
    m_free->clear();
    insert(
        article, cards.empty() ? LegalKey::Interpretation : cards.front()->key, LegalUse::Basis,
        law ? law->regulations : std::vector<RegulationId>{}
    );
}

void ArticlePage::insert(
    const ArticleId& article, LegalKey key, LegalUse use, const std::vector<RegulationId>& laws
) {
    Json row = Json::object(
        {{QStringLiteral("article"), Json(article.text())}, {QStringLiteral("key"), Json(codeOf(key))}}
    );
    // An absent use means basis.
    if (use == LegalUse::Considered)
        row.set(QStringLiteral("use"), Json(codeOf(use)));
    Json::Array realises;
    for (const RegulationId& chosen : chosenLawsOf(m_session.file()))
        if (std::find(laws.begin(), laws.end(), chosen) != laws.end())
            realises.emplace_back(chosen.text());
    if (!realises.empty())
        row.set(QStringLiteral("realises"), Json(std::move(realises)));
    const auto place = static_cast<int>(m_session.file().legal.size());
    m_openArticle = article.text();
    m_candidate->hide();
    if (m_session.change(Change::insert(QStringLiteral("legal[%1]").arg(place), std::move(row))))
        openForm(place);
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

bool ArticlePage::focusField(const QString& path) {
    if (!isPassable()) {
        m_gate->takeKeyboard();
        return true;
    }
    static const QRegularExpression article(QStringLiteral("^legal\\[(\\d+)\\]"));
    if (const auto match = article.match(path); match.hasMatch()) {
        const int place = match.captured(1).toInt();
        if (static_cast<std::size_t>(place) >= m_formRows.size())
            return false;
        openForm(place);
        if (Field* field = fieldFor(m_formRows[static_cast<std::size_t>(place)], path))
            field->takeKeyboard();
        return true;
    }
    if (path.startsWith(QStringLiteral("legal")) || path.startsWith(QStringLiteral("aheads"))) {
        m_searchLine->edit()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    Field* field = path.startsWith(QStringLiteral("proportionality")) ? fieldFor(this, path) : nullptr;
    if (field)
        field->takeKeyboard();
    return field != nullptr;
}

} // namespace omgekeerd::ui
