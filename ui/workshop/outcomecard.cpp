// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/outcomecard.h"

#include "ui/style/look.h"
#include "ui/workshop/keptedit.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace omgekeerd::ui {

OutcomeCard::OutcomeCard(WorkshopSession& session, const VariantId& variant, const GroupId& group, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_variant(variant),
      m_group(group),
      m_head(new QLabel),
      m_before(new QLabel),
      m_outcome(new KeptEdit([this](const QString&) { return keep(); })),
      m_tips(new QComboBox),
      m_factLabel(new QLabel(tr("Welk feit gooit het om?"))),
      m_fact(new KeptEdit([this](const QString&) { return keep(); })),
      m_open(new QLabel(tr("Nog open: welk feit het omgooit. Dan pas is dit bewaard."))) {
    setPanel(this, PanelLook::Card);
    setText(m_head, TypeSize::Body, TypeFace::SansBold);
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    setText(m_before, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_before->setWordWrap(true);
    m_before->setTextFormat(Qt::PlainText);
    m_before->setObjectName(QStringLiteral("decidedBefore"));
    setText(m_factLabel, TypeSize::Small);
    m_factLabel->setWordWrap(true);
    m_factLabel->setBuddy(m_fact);
    setText(m_open, TypeSize::Small, TypeFace::Sans, Tone::Attention);
    m_open->setWordWrap(true);
    for (KeptEdit* edit : {m_outcome, m_fact})
        setText(edit, TypeSize::Body, TypeFace::Serif);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setPlaceholderText(tr("Wat doet de groep dan?"));
    m_fact->setObjectName(QStringLiteral("fact"));
    m_tips->setObjectName(QStringLiteral("tips"));
    const WorkshopWords& words = session.desk().words();
    m_tips->addItem(words.word("staysSame"), false);
    m_tips->addItem(words.word("tips"), true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(8);
    for (QWidget* part :
         {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_outcome), static_cast<QWidget*>(m_tips),
          static_cast<QWidget*>(m_factLabel), static_cast<QWidget*>(m_fact), static_cast<QWidget*>(m_open)})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(m_tips, &QComboBox::activated, this, [this] {
        const bool tips = m_tips->currentData().toBool();
        // Mostly it is the changed fact itself; the group says it in its own words where it is another.
        const Variant* found = m_session.workshop().variant(m_variant);
        if (tips && m_fact->text().trimmed().isEmpty() && found != nullptr)
            m_fact->show(found->fact.becomes());
        keep();
        refresh();
        if (tips)
            m_fact->setFocus(Qt::OtherFocusReason);
    });
    refresh();
}

bool OutcomeCard::keep() {
    const QString outcome = m_outcome->text().trimmed();
    const Tips tips = m_tips->currentData().toBool() ? Tips::Yes : Tips::No;
    const QString fact = tips == Tips::Yes ? m_fact->text().trimmed() : QString();
    m_open->setVisible(tips == Tips::Yes && fact.isEmpty() && !outcome.isEmpty());
    const Variant* found = m_session.workshop().variant(m_variant);
    if (found == nullptr || (tips == Tips::Yes && fact.isEmpty() && !outcome.isEmpty()))
        return false;
    const bool hadWords = found->outcomes.contains(m_group);
    if (outcome.isEmpty())
        return !hadWords ||
               m_session.act([this](Workshop& workshop) { return workshop.dropOutcome(m_variant, m_group); });
    return m_session.act([this, outcome, tips, fact](Workshop& workshop) -> Result<void> {
        const Result<VariantOutcome> said = outcomeFor(outcome, tips, fact);
        return said ? workshop.sayOutcome(m_variant, m_group, *said) : Result<void>(Unexpected(said.error()));
    });
}

void OutcomeCard::settle() {
    m_outcome->settle();
    m_fact->settle();
}

void OutcomeCard::refresh() {
    const Variant* variant = m_session.workshop().variant(m_variant);
    const Group* group = m_session.workshop().group(m_group);
    if (variant == nullptr || group == nullptr)
        return;
    m_head->setText(group->name());
    const Entry* decided = m_session.workshop().entry({variant->dossier, m_group, Step::Decision});
    const bool hasDecided = decided != nullptr && decided->answer().hasWords();
    m_before->setText(hasDecided ? tr("Besloot eerst: %1").arg(decided->answer().text.simplified()) : QString());
    m_before->setVisible(hasDecided);
    m_outcome->setAccessibleName(tr("%1: wat doet de groep dan?").arg(group->name()));
    m_tips->setAccessibleName(tr("%1: blijft het besluit staan?").arg(group->name()));
    m_fact->setAccessibleName(tr("%1: welk feit gooit het om?").arg(group->name()));
    if (const auto said = variant->outcomes.find(m_group); said != variant->outcomes.end()) {
        m_outcome->follow(said->second.outcome);
        if (!m_tips->hasFocus() && !m_fact->hasFocus())
            m_tips->setCurrentIndex(said->second.tips == Tips::Yes ? 1 : 0);
        m_fact->follow(said->second.fact);
    }
    const bool tips = m_tips->currentData().toBool();
    m_factLabel->setVisible(tips);
    m_fact->setVisible(tips);
    m_open->setVisible(tips && m_fact->text().trimmed().isEmpty() && !m_outcome->text().trimmed().isEmpty());
}

} // namespace omgekeerd::ui
