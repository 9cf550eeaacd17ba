// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/textfield.h"

#include "ui/style/look.h"
#include "ui/widgets/numbernotice.h"
#include "ui/widgets/unfinishednote.h"

#include <QVBoxLayout>

namespace omgekeerd::ui {

TextField::TextField(
    DossierSession& session, const QString& path, const FieldWords& words, QWidget* parent
)
    : Field(session, path, parent),
      m_head(new QuestionHead(words, this)),
      m_edit(new GrowingEdit(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_head);
    column->addWidget(m_edit);
    m_head->setBuddy(m_edit);
    m_edit->setAccessibleName(words.question);
    setFace(TypeSize::Body, TypeFace::Sans);
    bindText(*this, session, *m_edit);
    refresh();
}

void TextField::refresh() {
    showText(*m_edit, shownValue(), committedValue(), isFrozen());
    describeState(*m_edit, isFrozen(), draftTime());
    m_head->setFrozen(isFrozen());
    m_head->setDraftTime(draftTime());
    noteUnfinished(*this, m_head->isHidden() ? draftTime() : QDateTime());
}

void TextField::setWords(const FieldWords& words) {
    m_head->setWords(words);
    m_edit->setAccessibleName(words.question);
}

void TextField::setFace(TypeSize size, TypeFace face) {
    ui::setText(m_edit, size, face);
}

void TextField::finishTyping() { finishText(*this, session(), *m_edit); }

// Decided for the path it was typed for, so that undo goes back in the order in which somebody wrote.
void finishText(const Field& field, DossierSession& session, GrowingEdit& edit) {
    const bool typed = edit.isTyping();
    edit.endTyping();
    if (typed && session.isOpen())
        session.settle(field.path());
}

void bindText(Field& field, DossierSession& session, GrowingEdit& edit) {
    Field* bound = &field;
    DossierSession* open = &session;
    GrowingEdit* text = &edit;
    auto* number = new NumberNotice(field, text);
    QObject::connect(text, &QPlainTextEdit::textChanged, number, [number, text] { number->lookAt(text->text()); });
    QObject::connect(text, &GrowingEdit::typed, bound, [bound, open](const QString& typed) {
        if (!open->isOpen())
            return;
        bound->prepare();
        open->type(bound->path(), typed);
    });
    QObject::connect(text, &GrowingEdit::left, bound, [bound, open, text] {
        const bool typed = text->isTyping();
        text->endTyping();
        if (typed && open->isOpen())
            open->settle(bound->path());
        bound->refresh();
    });
}

void showText(GrowingEdit& edit, const Json& shown, const Json& committed, bool frozen) {
    const QString decided = committed.toString();
    const QString now = shown.toString();
    edit.setFrozen(frozen);
    if (edit.text() == decided)
        edit.endTyping();
    if (edit.text() != now && !edit.isTyping())
        edit.show(now);
}

} // namespace omgekeerd::ui
