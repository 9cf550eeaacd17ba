// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/valuecard.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/blocksummary.h"
#include "ui/widgets/chafingline.h"
#include "ui/widgets/reviewnotice.h"
#include "ui/widgets/valueform.h"
#include "ui/widgets/wantfield.h"
#include "ui/wording/valuessentence.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kText = 61;

int rowOf(const DossierSession& session, const ValueId& value) {
    if (!session.isOpen())
        return -1;
    const auto& values = session.file().values;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i].value == value)
            return static_cast<int>(i);
    return -1;
}

} // namespace

ValueCard::ValueCard(DossierSession& session, const ValueText& value, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_value(value),
      m_column(new QVBoxLayout(this)),
      m_summary(new BlockSummary(Step::Values, this)),
      m_chafing(new ChafingLine(sentence(ValuesSentence::HowWeighed), this)),
      m_review(new ReviewNotice(session, {BlockKind::Value, value.id.text()}, this)) {
    setPanel(this, PanelLook::Card);
    setPanelHue(this, Step::Values);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_summary);
    m_chafing->layout()->setContentsMargins(44, 0, 18, 10);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(kText, 0, 18, 0);
    below->addWidget(m_chafing);
    below->addWidget(m_review);
    m_column->addLayout(below);
    connect(m_summary, &QAbstractButton::clicked, this, [this] {
        if (isOpen())
            Q_EMIT foldAsked();
        else
            Q_EMIT openAsked();
    });
    connect(m_chafing->link(), &QAbstractButton::clicked, this, [this] {
        Q_EMIT leadsTo(QStringLiteral("values[%1].how").arg(m_row));
    });
    connect(m_review, &ReviewNotice::leadsTo, this, &ValueCard::leadsTo);
    refresh();
}

void ValueCard::setOpen(bool open) {
    if (open == isOpen())
        return;
    setPanel(this, open ? PanelLook::Open : PanelLook::Card);
    if (open) {
        buildForm();
    } else {
        m_form->deleteLater();
        m_form = nullptr;
    }
    refresh();
}

void ValueCard::refresh() {
    const int row = rowOf(m_session, m_value.id);
    const bool moved = row != m_row;
    m_row = row;
    if (moved && m_form != nullptr) {
        const bool hadKeyboard = m_form->isAncestorOf(QWidget::window()->focusWidget());
        const bool walking = m_form->isWalking();
        m_form->deleteLater();
        m_form->hide();
        buildForm();
        // Who gave an answer goes on with its reason.
        if (hadKeyboard && m_form->how() != nullptr && !walking)
            m_form->how()->takeKeyboard();
        else if (hadKeyboard)
            m_form->takeKeyboard();
    }
    writeSummary();
    writeChafing();
}

void ValueCard::setNarrow(bool narrow) {
    m_narrow = narrow;
    if (m_form != nullptr)
        m_form->setNarrow(narrow);
}

void ValueCard::buildForm() {
    m_form = new ValueForm(m_session, m_value.id, m_row, this);
    m_form->setNarrow(m_narrow);
    m_column->addWidget(m_form);
    m_form->show();
    connect(m_form, &ValueForm::removed, this, [this] { Q_EMIT removed(m_value.name); });
    connect(m_form, &ValueForm::leadsTo, this, &ValueCard::leadsTo);
    connect(m_form, &ValueForm::foldAsked, this, &ValueCard::foldAsked);
}

void ValueCard::writeSummary() {
    const MethodContent& content = m_session.content();
    BlockSummary::Words words;
    words.name = titleOf(content, m_value);
    words.more = m_value.isRight ? m_value.name : m_value.description;
    if (m_value.isRight && words.more == words.name)
        words.more = m_value.description;
    words.strong = m_row >= 0;
    if (m_row >= 0) {
        const ValueAssessment& said = m_session.file().values[static_cast<std::size_t>(m_row)];
        words.strong = said.touched != Touched::No;
        if (!isOpen()) {
            words.state = wordFor(content, said.touched);
            words.want = content.phrase(QStringLiteral("want"));
            words.reason = hasWords(said.how) ? said.how : QString();
        }
    }
    m_summary->setWords(words);
    m_summary->setAccessibleDescription(sentence(isOpen() ? ValuesSentence::FoldCard : ValuesSentence::OpenHint));
}

void ValueCard::writeChafing() {
    QStringList with;
    if (m_row >= 0)
        for (const ValueId& other : m_session.file().values[static_cast<std::size_t>(m_row)].conflictsWith)
            if (const ValueText* text = m_session.content().value(other))
                with.push_back(text->name);
    m_chafing->setVisible(!with.isEmpty() && !isOpen());
    if (!with.isEmpty())
        m_chafing->say(
            m_session.content().phrase(QStringLiteral("chafesWith")) + u' ' + with.join(QStringLiteral(", "))
        );
}

QString titleOf(const MethodContent& content, const ValueText& value) {
    if (!value.isRight || value.reference.isEmpty())
        return value.name;
    return citationFor(content, ArticleId(value.reference));
}

} // namespace omgekeerd::ui
