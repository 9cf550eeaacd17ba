// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/articlecandidate.h"

#include "ui/style/look.h"
#include "ui/widgets/articlefacts.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/stepshape.h"
#include "ui/wording/articlesentence.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

ArticleCandidate::ArticleCandidate(const MethodContent& content, QWidget* parent) :
    QFrame(parent),
    m_content(content),
    m_title(new QLabel(this)),
    m_key(new QLabel(this)),
    m_explanation(new QLabel(this)),
    m_facts(new ArticleFacts(content, this)),
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
    column->addWidget(m_facts);
    column->addWidget(m_explanation);
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
    connect(use, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_cardId, LegalUse::Basis); });
    connect(consider, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_cardId, LegalUse::Considered); });
    connect(close, &QPushButton::clicked, this, &ArticleCandidate::closed);
    connect(m_facts, &ArticleFacts::addressAsked, this, &ArticleCandidate::addressAsked);
}

void ArticleCandidate::showCard(const ArticleCard& card, std::optional<QDate> on) {
    m_cardId = card.id;
    const KeyText& key = m_content.key(card.key);
    m_title->setText(card.citation);
    m_key->setText(key.name % u", " % key.subtitle);
    m_explanation->setText(key.explanation);
    m_facts->show({&card}, card.reference, on);
}

void ArticleCandidate::takeKeyboard() {
    m_title->setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
    bringIntoView(m_title);
}

void ArticleCandidate::setWritable(bool writable) {
    for (QPushButton* button : m_buttons->findChildren<QPushButton*>())
        if (button->objectName() != QLatin1String("closeArticle"))
            button->setVisible(writable);
}

void ArticleCandidate::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace omgekeerd::ui
