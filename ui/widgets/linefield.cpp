// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/linefield.h"

#include "ui/style/look.h"
#include "ui/widgets/mousehold.h"
#include "ui/widgets/numbernotice.h"
#include "ui/widgets/unfinishednote.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace omgekeerd::ui {

namespace {

constexpr int kLongest = 300; // `line` in the schema
constexpr int kUsualSigns = 22;
constexpr int kUndoPause = 1'000; ///< ms without a key: what follows is undone apart

}

LineField::LineField(
    DossierSession& session, const QString& path, const FieldWords& words, QWidget* parent
)
    : Field(session, path, parent),
      m_head(new QuestionHead(words, this)),
      m_edit(new QLineEdit(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_head);
    column->addWidget(m_edit);
    m_head->setBuddy(m_edit);
    m_edit->setAccessibleName(words.question);
    m_edit->setMaxLength(kLongest);
    ui::setText(m_edit, TypeSize::Body);
    m_edit->installEventFilter(this);
    auto* number = new NumberNotice(*this, m_edit);
    connect(m_edit, &QLineEdit::textChanged, number, &NumberNotice::lookAt);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_typing = true;
        bringIntoView(m_edit); // entered by mouse it may still lie half outside
        endUndoStepAtWord();
        if (this->session().isOpen())
            this->session().type(this->path(), text);
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kUndoPause);
    connect(&m_pause, &QTimer::timeout, this, &LineField::endUndoStep);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { settle(); });
    restyle();
    refresh();
}

void LineField::restyle() {
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * kUsualSigns);
}

void LineField::refresh() {
    const QString decided = committedValue().toString();
    const QString now = shownValue().toString();
    m_edit->setReadOnly(isFrozen());
    describeState(*m_edit, isFrozen(), draftTime());
    if (m_edit->text() == decided)
        m_typing = false;
    if (m_edit->text() != now && !m_typing) {
        m_edit->setText(now);
        m_entered = now;
        m_edit->setCursorPosition(m_edit->hasFocus() ? static_cast<int>(now.size()) : 0);
    }
    m_head->setFrozen(isFrozen());
    m_head->setDraftTime(draftTime());
}

void LineField::setWords(const FieldWords& words) {
    m_head->setWords(words);
    m_edit->setAccessibleName(words.question);
}

bool LineField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        if (isEntered(static_cast<QFocusEvent*>(event)->reason()))
            m_entered = m_edit->text();
        bringIntoView(m_edit);
    } else if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            whenMouseIsUp(this, [this] { settle(); });
    } else if (event->type() == QEvent::ShortcutOverride) {
        // Ctrl+Z is the window's once the field holds what it held when it was entered.
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if ((undo && (!m_edit->isUndoAvailable() || m_edit->text() == m_entered)) ||
            (key->matches(QKeySequence::Redo) && !m_edit->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

void LineField::endUndoStepAtWord() {
    m_pause.start();
    const int at = m_edit->cursorPosition();
    if (at > 0 && m_edit->text().at(at - 1).isSpace())
        endUndoStep();
}

// A line ends its undo step where the cursor walks; there and back leaves it where it was.
void LineField::endUndoStep() {
    if (m_edit->cursorPosition() == 0 || m_edit->hasSelectedText())
        return;
    m_edit->cursorBackward(false);
    m_edit->cursorForward(false);
}

void LineField::finishTyping() {
    if (std::exchange(m_typing, false) && session().isOpen())
        session().settle(path());
}

void LineField::settle() {
    const bool typed = m_typing;
    m_typing = false;
    if (typed && session().isOpen())
        session().settle(path());
    refresh();
}

} // namespace omgekeerd::ui
