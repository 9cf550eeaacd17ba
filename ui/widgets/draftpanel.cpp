// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/draftpanel.h"

#include "core/document/motivation.h"
#include "ui/style/look.h"
#include "ui/widgets/draftchoices.h"
#include "ui/widgets/gapsentence.h"
#include "ui/wording/draftsentence.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

QString motivationPath() { return QStringLiteral("decision.motivation"); }

} // namespace

DraftPanel::DraftPanel(DossierSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_make(new QPushButton(this)),
      m_note(new QLabel(sentence(DraftSentence::Note), this)),
      m_said(new QLabel(this)),
      m_choices(new DraftChoices(this)),
      m_gaps(new QWidget(this)),
      m_gapLines(new QVBoxLayout(m_gaps)) {
    setLook(m_make, ButtonLook::Small);
    m_make->setObjectName(QStringLiteral("makeDraft"));
    m_note->setWordWrap(true);
    setText(m_note, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_said->setObjectName(QStringLiteral("draftSaid"));
    m_said->setWordWrap(true);
    m_said->setFocusPolicy(Qt::StrongFocus);
    setText(m_said, TypeSize::Body);
    m_gapLines->setContentsMargins(0, 0, 0, 0);
    m_gapLines->setSpacing(6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    for (QWidget* part : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_said),
                          static_cast<QWidget*>(m_choices), m_gaps})
        column->addWidget(part);
    m_said->hide();
    m_choices->hide();
    m_gaps->hide();
    connect(m_make, &QPushButton::clicked, this, &DraftPanel::make);
    connect(m_choices, &DraftChoices::applied, this, &DraftPanel::apply);
    connect(m_choices, &DraftChoices::left, this, [this] {
        m_choices->hide();
        m_make->setFocus(Qt::OtherFocusReason);
    });
    connect(&session, &DossierSession::changed, this, &DraftPanel::refresh);
    connect(&session, &DossierSession::opened, this, [this] {
        m_isMade = false;
        m_said->hide();
        refresh();
    });
    refresh();
}

void DraftPanel::refresh() {
    if (!m_session.isOpen())
        return;
    const auto& decision = m_session.file().decision;
    if (!m_session.canWrite(motivationPath()))
        setUnavailable(m_make, sentence(DraftSentence::Frozen));
    else if (!decision)
        setUnavailable(m_make, sentence(DraftSentence::DecisionFirst));
    else
        offer();
    const QString now = decision ? decision->motivation : QString();
    m_make->setText(sentence(hasWords(now) ? DraftSentence::MakeAgain : DraftSentence::Make));
    // Choices are of the words that were there when they were shown.
    if (now != m_shownFor)
        m_choices->hide();
    showGaps();
}

void DraftPanel::offer() {
    setAvailable(m_make);
    m_make->setAccessibleDescription(m_note->text());
}

void DraftPanel::make() {
    if (isUnavailable(m_make))
        return;
    m_session.settleAll();
    if (!m_session.file().decision)
        return;
    m_isMade = true;
    const QString draft =
        motivationDraft(m_session.file(), m_session.open().basis, m_session.documentWords()).text;
    const QString now = m_session.file().decision->motivation;
    if (!hasWords(now))
        return write(draft);
    std::vector<DraftChoice> choices = choicesBetween(now, draft);
    const bool isSame = std::all_of(choices.begin(), choices.end(), [](const DraftChoice& choice) {
        return choice.isSame();
    });
    showGaps();
    if (isSame) {
        m_choices->hide();
        return tell(sentence(DraftSentence::Same));
    }
    m_said->hide();
    m_shownFor = now;
    m_choices->show(std::move(choices));
}

void DraftPanel::write(const QString& text) {
    // A refusal is told by the session; the field shows what stands.
    if (!m_session.change(Change::set(motivationPath(), Json(text))))
        return;
    m_choices->hide();
    m_said->setText(sentence(DraftSentence::Written));
    m_said->show();
    Q_EMIT leadsTo(motivationPath());
}

void DraftPanel::apply() {
    m_session.settleAll();
    // What was typed since would be lost: the draft is held against it first.
    if (m_session.file().decision && m_session.file().decision->motivation != m_shownFor)
        return make();
    write(m_choices->text());
}

void DraftPanel::tell(const QString& words) {
    m_said->setText(words);
    m_said->show();
    m_said->setFocus(Qt::OtherFocusReason);
}

void DraftPanel::showGaps() {
    std::vector<MotivationGap> gaps;
    if (m_isMade && m_session.file().decision)
        gaps = motivationDraft(m_session.file(), m_session.open().basis, m_session.content()).gaps;
    QStringList open;
    for (const MotivationGap& gap : gaps)
        open += gap.sentence + gap.field;
    // A gap that has the keyboard stays where it is.
    if (open == m_open)
        return;
    m_open = open;
    while (QLayoutItem* item = m_gapLines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was clicked
        delete item;
    }
    m_gaps->setVisible(!gaps.empty());
    if (gaps.empty())
        return;
    auto* head = new QLabel(sentence(DraftSentence::Gaps), m_gaps);
    setText(head, TypeSize::Body, TypeFace::SansBold);
    m_gapLines->addWidget(head);
    for (const MotivationGap& gap : gaps) {
        auto* line = new GapSentence(m_gaps);
        line->say(gap.ground.isEmpty() ? gap.sentence : sentence(DraftSentence::Ground).arg(gap.sentence, gap.ground), gap.field);
        connect(line, &GapSentence::leadsTo, this, &DraftPanel::leadsTo);
        m_gapLines->addWidget(line);
    }
}

} // namespace omgekeerd::ui
