// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/whyrung.h"

#include "ui/style/look.h"
#include "ui/widgets/rowtools.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/unfinishednote.h"
#include "ui/wording/fieldsentence.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace omgekeerd::ui {

WhyRung::WhyRung(DossierSession& session, const QString& path, QWidget* parent)
    : Field(session, path, parent),
      m_edit(new GrowingEdit(this)),
      m_tools(new RowTools(this, RowTools::Show::Signs, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_edit, 1);
    line->addWidget(m_tools, 0, Qt::AlignTop);
    column->addLayout(line);
    m_tools->hide();
    ui::setText(m_edit, TypeSize::Body, TypeFace::Serif);
    bindText(*this, session, *m_edit);
    m_edit->installEventFilter(this);
    refresh();
}

// An answer is one sentence: Enter asks the next question, as in a list. Shift with Enter still breaks the line.
bool WhyRung::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress || isFrozen())
        return Field::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return Field::eventFilter(watched, event);
    Q_EMIT answered();
    return true;
}

void WhyRung::refresh() {
    showText(*m_edit, shownValue(), committedValue(), isFrozen());
    describeState(*m_edit, isFrozen(), draftTime());
    if (m_edit->accessibleDescription().isEmpty())
        m_edit->setAccessibleDescription(sentence(FieldSentence::RowKeys));
    noteUnfinished(*this, draftTime());
}

bool WhyRung::hasAnswer() const {
    return hasWords(m_edit->text());
}

} // namespace omgekeerd::ui
