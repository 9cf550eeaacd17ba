// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/articleform.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/articlefacts.h"
#include "ui/widgets/caselawlist.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/combofield.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/stepshape.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/wantfield.h"
#include "ui/wording/articlesentence.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

std::vector<Choice> keyChoices(const MethodContent& content) {
    std::vector<Choice> choices;
    for (const LegalKey key : allOf<LegalKey>()) {
        const KeyText& text = content.key(key);
        choices.push_back({Json(codeOf(key)), text.name % u": " % text.subtitle, {}});
    }
    return choices;
}

} // namespace

ArticleForm::ArticleForm(DossierSession& session, int place, QWidget* parent) :
    QFrame(parent),
    m_session(session),
    m_place(place),
    m_shape(new StepShape(Step::Article, 28, this)),
    m_title(new QLabel(this)),
    m_key(new QLabel(this)),
    m_reason(new QLabel(this)),
    m_toggle(new QPushButton(this)) {
    setObjectName(QStringLiteral("articleForm%1").arg(place));
    setPanelHue(this, Step::Article);
    buildHead();
    setOpen(false);
}

void ArticleForm::buildHead() {
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(20, 12, 16, 12);
    across->setSpacing(16);
    across->addWidget(m_shape, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    across->addLayout(column, 1);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    setText(m_title, TypeSize::Lead, TypeFace::SansBold);
    setText(m_key, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    setText(m_reason, TypeSize::Small, TypeFace::Serif);
    for (QLabel* label : {m_title, m_key, m_reason}) {
        label->setWordWrap(true);
        names->addWidget(label);
    }
    m_reason->setTextFormat(Qt::RichText);
    top->addLayout(names, 1);
    setLook(m_toggle, ButtonLook::Small);
    top->addWidget(m_toggle, 0, Qt::AlignTop);
    column->addLayout(top);
    m_body = new QWidget(this);
    column->addWidget(m_body);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        if (m_open)
            Q_EMIT closeAsked(m_place);
        else
            Q_EMIT openAsked(m_place);
    });
}

QString ArticleForm::pathOf(const char* member) const {
    return QStringLiteral("legal[%1].").arg(m_place) + QLatin1String(member);
}

const LegalBasis* ArticleForm::article() const {
    const auto place = static_cast<std::size_t>(m_place);
    return m_session.isOpen() && place < m_session.file().legal.size() ? &m_session.file().legal[place]
                                                                       : nullptr;
}

void ArticleForm::buildBody() {
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_facts = new ArticleFacts(m_session.content(), m_body);
    column->addWidget(m_facts);
    connect(m_facts, &ArticleFacts::addressAsked, this, &ArticleForm::addressAsked);
    m_facts->setOffersText(true);
    connect(m_facts, &ArticleFacts::textAsked, this, &ArticleForm::textAsked);
    buildReasons(*column);
    buildChoices(*column);
}

void ArticleForm::buildReasons(QVBoxLayout& column) {
    const auto words = [this](const char* member) {
        return FieldWords{questionFor(m_session, pathOf(member)), {}};
    };
    m_enables = new WantField(
        m_session, pathOf("enables"), words("enables").question, Step::Article, m_body
    );
    m_enables->showQuestion();
    column.addWidget(m_enables);
    m_why = new WantField(m_session, pathOf("reason"), words("reason").question, Step::Article, m_body);
    m_why->setWord(WantField::Word::Considered);
    m_why->showQuestion();
    column.addWidget(m_why);
    m_conditions = new TextField(m_session, pathOf("conditions"), words("conditions"), m_body);
    m_conditions->setFace(TypeSize::Body, TypeFace::Serif);
    column.addWidget(m_conditions);
    m_purposes = new ChipRow(sentence(ArticleSentence::ServesPurpose), m_body);
    m_purposes->setCheckable(true);
    column.addWidget(m_purposes);
    connect(m_purposes, &ChipRow::toggled, this, &ArticleForm::togglePurpose);
    m_noPurpose = new QLabel(sentence(ArticleSentence::ServesNone), m_body);
    setText(m_noPurpose, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_noPurpose->setWordWrap(true);
    column.addWidget(m_noPurpose);
}

void ArticleForm::buildChoices(QVBoxLayout& column) {
    const MethodContent& content = m_session.content();
    const auto words = [this](const char* member) {
        return FieldWords{questionFor(m_session, pathOf(member)), {}};
    };
    m_keyField =
        new ComboField(m_session, pathOf("key"), words("key"), keyChoices(content), false, m_body);
    column.addWidget(m_keyField);
    // An absent use means basis, so the choice shows what it means and writes only what differs.
    m_use = new ChoiceRow(
        m_session, {}, {sentence(ArticleSentence::UseLabel), {}}, choicesOf<LegalUse>(content),
        ChoiceRow::Layout::Beside, m_body
    );
    column.addWidget(m_use);
    connect(m_use, &ChoiceRow::chosen, this, [this](const Json& value) {
        const bool isBasis = value.toString() == codeOf(LegalUse::Basis);
        if (!m_session.change(Change::set(pathOf("use"), isBasis ? Json() : value)))
            refresh();
    });
    m_competent = new LineField(m_session, pathOf("competentBody"), words("competentBody"), m_body);
    column.addWidget(m_competent);
    m_caseLaw = new CaseLawList(m_session, QStringLiteral("legal[%1].caseLaw").arg(m_place), m_body);
    column.addWidget(m_caseLaw);
    connect(m_caseLaw, &CaseLawList::addressAsked, this, &ArticleForm::addressAsked);
    m_remove = new QPushButton(sentence(ArticleSentence::RemoveArticle), m_body);
    setLook(m_remove, ButtonLook::Quiet);
    column.addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(m_place); });
}

void ArticleForm::setOpen(bool open) {
    if (open && !m_facts)
        buildBody();
    m_open = open;
    setPanel(this, open ? PanelLook::Open : PanelLook::Card);
    m_body->setVisible(open);
    m_reason->setVisible(!open);
    m_toggle->setText(sentence(open ? ArticleSentence::Close : ArticleSentence::Look));
    refresh();
}

void ArticleForm::refreshHead(const LegalBasis& article) {
    const MethodContent& content = m_session.content();
    const bool isBasis = article.use == LegalUse::Basis;
    const QString citation = citationFor(content, article.article);
    m_title->setText(citation);
    m_key->setText(
        content.key(article.key).name.toLower() % u", " %
        sentence(isBasis ? ArticleSentence::Used : ArticleSentence::Considered)
    );
    m_shape->setFilled(isBasis);
    m_toggle->setAccessibleName(m_toggle->text() % u": " % citation);
    const QString text = isBasis ? article.enables : article.reason;
    const QString lead = content.phrase(isBasis ? QStringLiteral("want") : QStringLiteral("considered"));
    m_reason->setText(
        hasWords(text) ? u"<b>" % lead.toHtmlEscaped() % u"</b> " % text.toHtmlEscaped() : QString()
    );
    m_reason->setVisible(!m_open && hasWords(text));
}

void ArticleForm::refresh() {
    const LegalBasis* shown = article();
    if (!shown)
        return;
    refreshHead(*shown);
    if (!m_facts)
        return;
    const CaseFile& file = m_session.file();
    m_facts->show(
        m_session.content().cardsFor(shown->article, file.referenceDate), shown->article.text(),
        file.referenceDate
    );
    m_use->showChoice(Json(codeOf(shown->use)));
    m_why->setVisible(shown->use == LegalUse::Considered);
    m_remove->setVisible(!m_session.isFrozen());
    refreshPurposes(*shown);
}

void ArticleForm::refreshPurposes(const LegalBasis& article) {
    const MethodContent& content = m_session.content();
    std::vector<RegulationId> laws;
    for (const PurposeAssessment& purpose : m_session.file().purposes)
        laws.push_back(purpose.law);
    for (const RegulationId& law : article.realises)
        if (std::find(laws.begin(), laws.end(), law) == laws.end())
            laws.push_back(law);
    std::vector<ChipSentence> chips;
    for (const RegulationId& law : laws) {
        const LawText* text = content.lawOf(law);
        const bool chosen =
            std::find(article.realises.begin(), article.realises.end(), law) != article.realises.end();
        chips.push_back({Step::Purpose, text ? text->shortName() : law.text(), law.text(), chosen});
    }
    m_purposes->setSentences(chips);
    m_purposes->setFrozen(m_session.isFrozen());
    m_purposes->setVisible(!chips.empty());
    m_noPurpose->setVisible(chips.empty());
}

void ArticleForm::togglePurpose(const QString& law, bool chosen) {
    const LegalBasis* shown = article();
    if (!shown)
        return;
    Json::Array laws;
    for (const RegulationId& one : shown->realises)
        if (one.text() != law)
            laws.emplace_back(one.text());
    if (chosen)
        laws.emplace_back(law);
    const bool none = laws.empty();
    if (!m_session.change(Change::set(pathOf("realises"), none ? Json() : Json(std::move(laws)))))
        refresh();
}

void ArticleForm::takeKeyboard() {
    if (m_open)
        m_enables->takeKeyboard();
    else
        m_toggle->setFocus(Qt::OtherFocusReason);
}

void ArticleForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_open) {
        Q_EMIT closeAsked(m_place);
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace omgekeerd::ui
