// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/letterpanel.h"

#include "ui/style/look.h"
#include "ui/wording/decisionsentence.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

LetterPanel::LetterPanel(DossierSession& session, QWidget* parent) :
    QFrame(parent),
    m_session(session),
    m_text(new QLabel(this)),
    m_edit(new QPushButton(sentence(DecisionSentence::EditLetter), this)) {
    setPanel(this, PanelLook::Card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    auto* head = new QLabel(sentence(DecisionSentence::LetterHeading), this);
    setText(head, TypeSize::Body, TypeFace::SansBold);
    head->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    setLook(m_edit, ButtonLook::Link);
    column->addWidget(head);
    column->addWidget(m_text);
    column->addWidget(m_edit, 0, Qt::AlignLeft);
    connect(m_edit, &QPushButton::clicked, this, &LetterPanel::editAsked);
    connect(&session, &DossierSession::changed, this, [this] { refresh(); });
    refresh();
}

void LetterPanel::refresh() {
    if (!m_session.isOpen())
        return;
    const auto& decision = m_session.file().decision;
    const bool says = decision && hasWords(decision->plainLanguage);
    m_text->setText(says ? decision->plainLanguage : sentence(DecisionSentence::LetterEmpty));
    setText(
        m_text, TypeSize::Body, says ? TypeFace::Serif : TypeFace::Sans, says ? Tone::Text : Tone::Muted
    );
}

} // namespace omgekeerd::ui
