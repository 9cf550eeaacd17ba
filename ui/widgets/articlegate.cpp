// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/articlegate.h"

#include "ui/style/look.h"
#include "ui/widgets/fieldnotice.h"
#include "ui/widgets/gapsentence.h"
#include "ui/wording/articlesentence.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

QString aheadReason(const CaseFile& file) {
    for (const Ahead& ahead : file.aheads)
        if (ahead.step == Step::Article)
            return ahead.reason;
    return {};
}

ArticleGate::ArticleGate(DossierSession& session, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_head(new QLabel(sentence(ArticleSentence::GateHeading), this)),
    m_ahead(new QLabel(this)),
    m_sentences(new QVBoxLayout),
    m_form(new QWidget(this)),
    m_reason(new QLineEdit(m_form)),
    m_notice(new FieldNotice(m_reason, m_form)),
    m_go(new QPushButton(sentence(ArticleSentence::GoAhead), m_form)) {
    setObjectName(QStringLiteral("articleGate"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    setText(m_head, TypeSize::Body, TypeFace::SansBold);
    setText(m_ahead, TypeSize::Body, TypeFace::Serif);
    for (QLabel* label : {m_ahead, m_head}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_ahead->setTextFormat(Qt::PlainText);
    m_sentences->setSpacing(6);
    column->addLayout(m_sentences);
    column->addWidget(m_form);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 16, 0, 0);
    form->setSpacing(5);
    auto* label = new QLabel(sentence(ArticleSentence::GoAheadReason), m_form);
    setText(label, TypeSize::Body, TypeFace::SansBold);
    label->setWordWrap(true);
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("aheadReason"));
    m_reason->setAccessibleName(sentence(ArticleSentence::GoAheadReason));
    m_go->setObjectName(QStringLiteral("goAhead"));
    setLook(m_go, ButtonLook::Secondary);
    setLeadingIcon(m_go, Icon::Leap);
    form->addWidget(label);
    form->addWidget(m_reason);
    form->addWidget(m_notice);
    form->addSpacing(7);
    form->addWidget(m_go, 0, Qt::AlignLeft);
    connect(m_go, &QPushButton::clicked, this, [this] { goAhead(); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { goAhead(); });
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_notice->say({}); });
}

void ArticleGate::goAhead() {
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_notice->say(sentence(ArticleSentence::GoAheadReasonNeeded));
        m_reason->setFocus();
        return;
    }
    if (m_session.goAhead(Step::Article, reason))
        m_reason->clear();
}

void ArticleGate::takeKeyboard() {
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ArticleGate::say(const std::vector<Blocker>& blockers) {
    QStringList sentences;
    for (const Blocker& blocker : blockers)
        sentences << m_session.sentenceFor(blocker);
    if (sentences == m_shown)
        return;
    m_shown = sentences;
    while (QLayoutItem* item = m_sentences->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Blocker& blocker : blockers) {
        auto* gap = new GapSentence(this);
        gap->say(m_session.sentenceFor(blocker), blocker.subject);
        connect(gap, &GapSentence::leadsTo, this, &ArticleGate::leadsTo);
        m_sentences->addWidget(gap);
    }
}

void ArticleGate::refresh() {
    if (!m_session.isOpen())
        return;
    const std::vector<Blocker> blockers = m_session.gate(Step::Article);
    const QString reason = aheadReason(m_session.file());
    const bool went = hasWords(reason);
    setVisible(!blockers.empty() || went);
    m_ahead->setVisible(went);
    m_ahead->setText(sentence(ArticleSentence::WentAhead).arg(reason));
    m_head->setVisible(!blockers.empty());
    m_form->setVisible(!blockers.empty() && !went && !m_session.isFrozen());
    say(blockers);
}

} // namespace omgekeerd::ui
