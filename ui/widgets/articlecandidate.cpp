// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/articlecandidate.h"

#include "ui/style/look.h"
#include "ui/widgets/articlefacts.h"
#include "ui/widgets/articlereader.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/stepshape.h"
#include "ui/wording/articlesentence.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kBeside = 680;

} // namespace

ArticleCandidate::ArticleCandidate(const MethodContent& content, QWidget* parent) :
    QFrame(parent),
    m_content(content),
    m_title(new QLabel(this)),
    m_key(new QLabel(this)),
    m_explanation(new QLabel(this)),
    m_facts(new ArticleFacts(content, this)),
    m_reader(new ArticleReader(this)),
    m_buttons(new QWidget(this)) {
    setObjectName(QStringLiteral("articleCandidate"));
    setPanel(this, PanelLook::Open);
    setPanelHue(this, Step::Article);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(20, 14, 18, 16);
    across->setSpacing(16);
    across->addWidget(new StepShape(Step::Article, 28, this), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    across->addLayout(column, 1);
    m_title->setFocusPolicy(Qt::StrongFocus);
    setText(m_title, TypeSize::Lead, TypeFace::SansBold);
    setText(m_key, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    setText(m_explanation, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    for (QLabel* label : {m_title, m_key, m_explanation})
        label->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_key);
    column->addWidget(m_explanation);
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom);
    m_sides->setSpacing(18);
    m_sides->addWidget(m_reader, 5);
    m_sides->addWidget(m_facts, 4, Qt::AlignTop);
    column->addLayout(m_sides);
    auto* line = new FlowLayout(m_buttons);
    const auto add = [&](ArticleSentence words, ButtonLook look, const char* name) {
        auto* button = new QPushButton(sentence(words), m_buttons);
        button->setObjectName(QLatin1String(name));
        setLook(button, look);
        line->addWidget(button);
        return button;
    };
    auto* use = add(ArticleSentence::UseIt, ButtonLook::Secondary, "useArticle");
    auto* consider = add(ArticleSentence::ConsiderIt, ButtonLook::Secondary, "considerArticle");
    auto* close = add(ArticleSentence::Close, ButtonLook::Quiet, "closeArticle");
    column->addWidget(m_buttons);
    connect(use, &QPushButton::clicked, this, [this] { Q_EMIT chosen(LegalUse::Basis); });
    connect(consider, &QPushButton::clicked, this, [this] { Q_EMIT chosen(LegalUse::Considered); });
    connect(close, &QPushButton::clicked, this, &ArticleCandidate::closed);
    connect(m_facts, &ArticleFacts::addressAsked, this, &ArticleCandidate::addressAsked);
}

void ArticleCandidate::showArticle(const OpenedArticle& article, std::optional<QDate> on) {
    m_cardId = article.cards.empty() ? QString() : article.cards.front()->id;
    m_reference = article.reference;
    m_isHere = article.isHere;
    m_title->setText(article.citation);
    m_key->setVisible(!article.cards.empty());
    m_explanation->setVisible(!article.cards.empty());
    if (!article.cards.empty()) {
        const KeyText& key = m_content.key(article.cards.front()->key);
        m_key->setText(key.name % u", " % key.subtitle);
        m_explanation->setText(key.explanation);
    }
    m_facts->show(article.cards, article.reference, on);
    m_reader->setVisible(m_hasLibrary);
    if (article.text) {
        m_reader->showText(*article.text, article.citation, article.askedPlace);
        m_reader->setMark(article.canMark && m_isWritable, article.mark);
    } else {
        m_reader->showAbsent();
    }
    showButtons();
    fitWidth();
}

void ArticleCandidate::takeKeyboard() {
    m_title->setFocus(Qt::OtherFocusReason);
    // Once the text has its height: the card as far as it fits, from its title down.
    QTimer::singleShot(0, this, [this] {
        bringIntoView(this);
        bringIntoView(m_title);
    });
}

void ArticleCandidate::setWritable(bool writable) {
    m_isWritable = writable;
    showButtons();
}

void ArticleCandidate::showButtons() {
    for (QPushButton* button : m_buttons->findChildren<QPushButton*>())
        if (button->objectName() != QLatin1String("closeArticle"))
            button->setVisible(m_isWritable && !m_isHere);
}

void ArticleCandidate::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ArticleCandidate::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitWidth();
}

// Beside the text where both keep a readable line, else under it.
void ArticleCandidate::fitWidth() {
    const bool beside = m_reader->isVisibleTo(this) && width() >= scaled(kBeside, themeOf(this));
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_facts->setStacked(beside);
}

} // namespace omgekeerd::ui
