// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/articlepage.h"

#include "core/law/reference.h"
#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/articlecandidate.h"
#include "ui/widgets/articleform.h"
#include "ui/widgets/articlegate.h"
#include "ui/widgets/articlelist.h"
#include "ui/widgets/articlereader.h"
#include "ui/widgets/articlesearchline.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/freearticle.h"
#include "ui/widgets/helpcolumn.h"
#include "ui/widgets/keyladder.h"
#include "ui/widgets/mousehold.h"
#include "ui/widgets/pageheading.h"
#include "ui/widgets/reviewnotice.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/undobar.h"
#include "ui/wording/articlesentence.h"
#include "ui/wording/lawsentence.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

ArticlePage::ArticlePage(DossierSession& session, QWidget* parent) :
    Page(session, parent),
    m_finder(session),
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
    m_all = new QPushButton(m_body);
    m_all->setObjectName(QStringLiteral("allArticles"));
    setLook(m_all, ButtonLook::Small);
    setLeadingIcon(m_all, Icon::ChevronDown);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    m_trouble = new QLabel(m_body);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    setText(m_trouble, TypeSize::Small, TypeFace::Sans, Tone::Attention);
    column->addWidget(m_trouble);
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
    connect(m_searchLine, &ArticleSearchLine::changed, this, [this] { searchAnew(); });
    connect(m_all, &QPushButton::clicked, this, &ArticlePage::showAll);
    connect(m_searchLine, &ArticleSearchLine::left, this, [this] { goToFirst(); });
    connect(m_lift, &QPushButton::clicked, this, [this] {
        m_searchLine->liftLaws();
        m_searchLine->edit()->setFocus();
    });
    connect(m_list, &ArticleList::rowOpened, this, [this](const ArticleCardRow& row) {
        openArticle(row.cardId, row.reference);
    });
    connect(m_list, &ArticleList::keyShown, m_ladder, &KeyLadder::mark);
    connect(m_ladder, &KeyLadder::chosen, this, [this](LegalKey key) {
        m_searchLine->keepTo(key, m_session.content().key(key).name.toLower());
        if (!goToFirst())
            m_searchLine->keyChip()->setFocus(Qt::OtherFocusReason);
    });
    connectCandidate();
    connect(m_free, &FreeArticle::asked, this, [this](const ArticleId& article) {
        takeReference(article, LegalUse::Basis);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        whenMouseIsUp(this, [this, at = QPointer(now)] { follow(at); });
    });
}

void ArticlePage::connectCandidate() {
    connect(m_candidate, &ArticleCandidate::closed, this, [this] { closeCandidate(); });
    connect(m_candidate, &ArticleCandidate::chosen, this, &ArticlePage::take);
    // Only a press opens the browser; the program itself never asks the network for anything.
    const auto open = [](const QString& address) { QDesktopServices::openUrl(QUrl(address)); };
    connect(m_candidate, &ArticleCandidate::addressAsked, this, open);
    connect(m_candidate->reader(), &ArticleReader::linkAsked, this, &ArticlePage::followLink);
    connect(m_candidate->reader(), &ArticleReader::libraryAsked, this, &ArticlePage::libraryAsked);
    connect(m_candidate->reader(), &ArticleReader::markAsked, this, &ArticlePage::markLocal);
}

void ArticlePage::setLaw(LawDesk& desk, std::function<std::unique_ptr<LawLibrary>()> openForWriting) {
    m_finder.setLawDesk(&desk);
    m_openForWriting = std::move(openForWriting);
    m_candidate->setHasLibrary(true);
    refresh();
}

void ArticlePage::lawChanged() {
    refresh();
    if (m_candidate->isVisible())
        openArticle(m_candidate->cardId(), m_candidate->reference());
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

void ArticlePage::openArticle(const QString& cardId, const QString& reference) {
    const OpenedArticle article = m_finder.open(cardId, reference);
    m_openArticle.clear();
    refreshForms();
    if (!article.cards.empty())
        m_ladder->mark(article.cards.front()->key);
    m_candidate->showArticle(article, m_session.file().referenceDate);
    m_candidate->show();
    search();
    m_candidate->takeKeyboard();
}

void ArticlePage::showArticle(const QString& cardId, const QString& reference) {
    if (isPassable())
        openArticle(cardId, reference);
}

void ArticlePage::closeCandidate() {
    m_candidate->hide();
    search();
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentArticle(m_candidate->cardId(), m_candidate->reference());
}

// A link of the text leads to the library; only an address that is no article goes to the browser.
void ArticlePage::followLink(const QString& target) {
    if (const auto reference = Reference::parse(target); reference && reference->namesArticle())
        openArticle({}, reference->withoutDates().toText());
    else if (reference)
        QDesktopServices::openUrl(QUrl(reference->deepLink()));
}

void ArticlePage::markLocal(std::optional<LocalUse> use) {
    const QString reference = m_candidate->reference();
    const std::unique_ptr<LawLibrary> library = m_openForWriting();
    const Result<void> marked = m_finder.mark(*library, reference, use);
    m_trouble->setVisible(!marked);
    if (!marked) {
        m_trouble->setText(lawWordsFor(marked.error()).inOneLine());
        return;
    }
    refresh();
    openArticle({}, reference);
}

void ArticlePage::take(LegalUse use) {
    const ArticleCard* card = m_finder.card(m_candidate->cardId());
    if (!card || card->reference != m_candidate->reference()) {
        takeReference(ArticleId(m_candidate->reference()), use);
        return;
    }
    std::vector<RegulationId> laws;
    for (const LawText& law : m_session.content().laws())
        if (law.id == card->law)
            laws = law.regulations;
    insert(ArticleId(card->reference), card->key, use, laws);
}

void ArticlePage::takeReference(const ArticleId& article, LegalUse use) {
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
        article, cards.empty() ? LegalKey::Interpretation : cards.front()->key, use,
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
