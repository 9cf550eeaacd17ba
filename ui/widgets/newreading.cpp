// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/newreading.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/personfield.h"
#include "ui/wording/decisionsentence.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

NewReading::NewReading(DossierSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(new PersonField(
          session, {}, {sentence(DecisionSentence::ReadingPerson), {}}, PersonFor::Reading, true, this
      )),
      m_verdict(new ChoiceRow(
          session, {}, {sentence(DecisionSentence::WhatReaderThought), {}}, choicesOf<Verdict>(session.content()),
          ChoiceRow::Layout::Below, this
      )),
      m_add(new QPushButton(sentence(DecisionSentence::AddReading), this)) {
    setLook(m_add, ButtonLook::Small);
    setLeadingIcon(m_add, Icon::Plus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_reader);
    column->addWidget(m_verdict);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &NewReading::add);
    connect(m_reader, &ComboField::chosen, this, &NewReading::refresh);
    connect(m_verdict, &ChoiceRow::chosen, this, [this](const Json& verdict) {
        m_told = verdict;
        refresh();
    });
    connect(&session, &DossierSession::changed, this, &NewReading::refresh);
    refresh();
}

void NewReading::refresh() {
    setVisible(m_session.isOpen() && !m_session.isFrozen());
    m_verdict->setVisible(!m_reader->told().isNull());
    if (m_reader->told().isNull())
        setUnavailable(m_add, sentence(DecisionSentence::ReaderFirst));
    else if (m_told.isNull())
        setUnavailable(m_add, sentence(DecisionSentence::VerdictFirst));
    else
        setAvailable(m_add);
}

void NewReading::add() {
    if (isUnavailable(m_add)) {
        if (m_reader->told().isNull())
            m_reader->takeKeyboard();
        else
            m_verdict->takeKeyboard();
        return;
    }
    const QString row = QStringLiteral("readings[%1]").arg(m_session.file().readings.size());
    Json reading = Json::object(
        {{QStringLiteral("person"), m_reader->told()}, {QStringLiteral("verdict"), m_told}}
    );
    // A refusal is told by the session.
    if (!m_session.change(Change::insert(row, std::move(reading))))
        return;
    m_reader->forget();
    m_told = {};
    m_verdict->showChoice({});
    refresh();
    Q_EMIT added(row + QStringLiteral(".verdict"));
}

} // namespace omgekeerd::ui
