// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/wantfield.h"

#include "ui/style/look.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/unfinishednote.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace omgekeerd::ui {

WantField::WantField(
    DossierSession& session, const QString& path, const QString& question, Step hue, QWidget* parent
)
    : Field(session, path, parent),
      m_question(question),
      m_hue(hue),
      m_head(new QuestionHead({question, {}}, this)),
      m_frame(new QFrame(this)),
      m_label(new QLabel(m_frame)),
      m_edit(new GrowingEdit(m_frame)) {
    setPanel(m_frame, PanelLook::Field);
    auto* row = new QHBoxLayout(m_frame);
    row->setContentsMargins(14, 10, 10, 9);
    row->setSpacing(8);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addWidget(m_edit, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_head);
    m_head->hide();
    column->addWidget(m_frame);
    m_edit->setFrameless();
    ui::setText(m_edit, TypeSize::Body, TypeFace::Serif);
    setFocusFrameAround(m_edit, m_frame);
    // No buddy of the word: a screen reader would say that one word instead of the question.
    m_frame->installEventFilter(this);
    m_frame->setCursor(Qt::IBeamCursor);
    bindText(*this, session, *m_edit);
    write();
    refresh();
}

void WantField::refresh() {
    showText(*m_edit, shownValue(), committedValue(), isFrozen());
    describeState(*m_edit, isFrozen(), draftTime());
    setFieldState(m_frame, isFrozen() ? FieldState::Frozen : FieldState::Plain);
    m_head->setFrozen(isFrozen());
    m_head->setDraftTime(draftTime());
    noteUnfinished(*this, m_head->isHidden() ? draftTime() : QDateTime());
}

void WantField::setHint(const QString& hint) {
    m_head->setWords({m_question, hint});
}

void WantField::finishTyping() { finishText(*this, session(), *m_edit); }

void WantField::setWord(Word word) {
    m_word = word;
    write();
}

void WantField::showQuestion() {
    m_head->setBuddy(m_edit);
    m_head->show();
    refresh();
}

// A press on the word or the edge is a press in the field.
bool WantField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_frame && event->type() == QEvent::MouseButtonPress)
        m_edit->setFocus(Qt::MouseFocusReason);
    return Field::eventFilter(watched, event);
}

void WantField::write() {
    const MethodContent& content = session().content();
    switch (m_word) {
    case Word::Want:
        m_label->setText(content.phrase(QStringLiteral("want")));
        ui::setText(m_label, TypeSize::Body, TypeFace::SerifBold, m_hue);
        break;
    case Word::NotWant:
        m_label->setText(content.phrase(QStringLiteral("notWant")));
        ui::setText(m_label, TypeSize::Body, TypeFace::SerifBold, Tone::Muted);
        break;
    case Word::Considered:
        m_label->setText(content.phrase(QStringLiteral("considered")));
        ui::setText(m_label, TypeSize::Body, TypeFace::SerifBold, Tone::Muted);
        break;
    }
    const QString word = content.phrase(QStringLiteral("wantLabel"));
    m_edit->setAccessibleName(m_question.isEmpty() ? word : QString(m_question + u' ' + word));
}

} // namespace omgekeerd::ui
