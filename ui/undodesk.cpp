// SPDX-License-Identifier: EUPL-1.2
#include "ui/undodesk.h"

#include "ui/widgets/banner.h"
#include "ui/wording/failures.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace omgekeerd::ui {

namespace {

constexpr QKeyCombination kUndoKey = Qt::CTRL | Qt::Key_Z;
constexpr QKeyCombination kRedoKey = Qt::CTRL | Qt::SHIFT | Qt::Key_Z;

/// Gives the field the key when it claims it, as it would have had it from the keyboard.
bool fieldTakes(QWidget* field, const QKeyCombination& key) {
    if (field == nullptr)
        return false;
    QKeyEvent claim(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers());
    claim.ignore();
    QApplication::sendEvent(field, &claim);
    if (!claim.isAccepted())
        return false;
    QKeyEvent press(QEvent::KeyPress, key.key(), key.keyboardModifiers());
    QApplication::sendEvent(field, &press);
    return true;
}

} // namespace

UndoDesk::UndoDesk(DossierSession& session, Banner& notice, QWidget& pages)
    : QObject(&pages),
      m_session(session),
      m_notice(notice),
      m_pages(pages) {
    connect(&session, &DossierSession::changed, this, &UndoDesk::forget);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        const bool isText = qobject_cast<QPlainTextEdit*>(now) != nullptr || qobject_cast<QLineEdit*>(now) != nullptr;
        if (isText && m_pages.isAncestorOf(now))
            m_lastText = now;
    });
}

void UndoDesk::undo() {
    if (m_lastText != nullptr && m_lastText->hasFocus() && fieldTakes(m_lastText, kUndoKey)) {
        forget();
        return;
    }
    m_session.settleAll();
    tell(m_session.undo());
}

void UndoDesk::redo() {
    const bool writes = m_lastText != nullptr && m_lastText->hasFocus();
    if (writes && fieldTakes(m_lastText, kRedoKey)) {
        forget();
        return;
    }
    m_session.settleAll();
    const Result<void> done = m_session.redo();
    // What was taken back letter by letter was no act on the case: its field still knows it.
    if (!done && !writes && m_lastText != nullptr && m_lastText->isVisible() && fieldTakes(m_lastText, kRedoKey)) {
        m_lastText->setFocus(Qt::OtherFocusReason);
        forget();
        return;
    }
    tell(done);
}

void UndoDesk::tell(const Result<void>& done) {
    if (done) {
        forget();
        return;
    }
    const FailureWords words = wordsFor(done.error());
    m_notice.tell({PanelLook::Quiet, words.happened, words.toDo, {}, {}, true});
    m_told = m_notice.text();
}

// That nothing could be undone is true until something is done.
void UndoDesk::forget() {
    if (!m_told.isEmpty() && m_notice.text() == m_told)
        m_notice.clear();
    m_told.clear();
}

} // namespace omgekeerd::ui
