// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/comparedcard.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/wantfield.h"
#include "ui/wording/comparingwords.h"
#include "ui/wording/windowlocale.h"

#include <QLabel>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

QLabel* wrapping(QWidget* parent, const char* name) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(QLatin1String(name));
    return label;
}

void say(QLabel* label, const QString& words) {
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

ComparedCard::ComparedCard(DossierSession& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_title(wrapping(this, "comparedTitle")),
      m_outcome(wrapping(this, "comparedOutcome")),
      m_reason(wrapping(this, "comparedReason")),
      m_likeness(wrapping(this, "comparedLikeness")) {
    setPanel(this, PanelLook::Card);
    const QString question = questionFor(session, QStringLiteral("comparedCases[0].because"));
    m_choice = new ChoiceRow(
        session, {}, {question, {}}, choicesOf<Sameness>(session.content()), ChoiceRow::Layout::Beside, this
    );
    m_choice->setClearable(true);
    m_because = new WantField(session, {}, question, Step::Decision, this);
    setText(m_title, TypeSize::Body, TypeFace::SansBold);
    setText(m_outcome, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    setText(m_reason, TypeSize::Body, TypeFace::Serif);
    setText(m_likeness, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_outcome),
                          static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_likeness)})
        column->addWidget(part);
    column->addSpacing(4);
    column->addWidget(m_choice);
    column->addWidget(m_because);
    connect(m_choice, &ChoiceRow::chosen, this, &ComparedCard::chosen);
}

void ComparedCard::showDecided(const Shown& shown) {
    const MethodContent& content = m_session.content();
    const auto& rows = m_session.file().comparedCases;
    const bool isCompared = shown.row >= 0 && static_cast<std::size_t>(shown.row) < rows.size();
    std::optional<QDate> on;
    Outcome outcome = Outcome::TailoredWithinLaw;
    if (shown.decided) {
        on = shown.decided->on;
        outcome = shown.decided->outcome;
    } else if (isCompared) {
        on = rows[static_cast<std::size_t>(shown.row)].decidedOn;
        outcome = rows[static_cast<std::size_t>(shown.row)].outcome;
    }
    say(m_title, shown.decided ? shown.decided->title : tr("Een eerdere zaak, niet meer vastgelegd in deze kluis"));
    const QString decided = wordFor(content, outcome);
    say(m_outcome, on ? tr("%1, besloten op %2").arg(decided, dayInWords(*on)) : decided);
    const bool hasReason = shown.decided && hasWords(shown.decided->coreReason);
    say(m_reason, hasReason ? content.phrase(QStringLiteral("want")) + u' ' + shown.decided->coreReason.trimmed()
                            : QString());
    const QString alike = wordsFor(shown.aspects, content);
    say(m_likeness, alike.isEmpty() ? QString() : tr("Waarin het lijkt – %1.").arg(alike));
}

void ComparedCard::showCase(const Shown& shown) {
    if (!m_session.isOpen())
        return;
    showDecided(shown);
    const auto& rows = m_session.file().comparedCases;
    const bool isCompared = shown.row >= 0 && static_cast<std::size_t>(shown.row) < rows.size();
    m_choice->showChoice(isCompared ? Json(codeOf(rows[static_cast<std::size_t>(shown.row)].is)) : Json());
    m_choice->setAccessibleName(m_title->text());
    // Another row may have come in this place while its text was typed: the field is bound anew only then.
    m_because->setPath(isCompared ? QStringLiteral("comparedCases[%1].because").arg(shown.row) : QString());
    m_because->setVisible(isCompared);
}

} // namespace omgekeerd::ui
