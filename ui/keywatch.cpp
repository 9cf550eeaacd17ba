// SPDX-License-Identifier: EUPL-1.2
#include "ui/keywatch.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace omgekeerd::ui {

namespace {

struct TextHistory {
    bool undo = false;
    bool redo = false;
};

bool historyOf(const QObject* field, TextHistory& history) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        history = {line->isUndoAvailable(), line->isRedoAvailable()};
        return true;
    }
    const QTextDocument* document = nullptr;
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(field))
        document = plain->document();
    else if (const auto* rich = qobject_cast<const QTextEdit*>(field))
        document = rich->document();
    if (document == nullptr)
        return false;
    history = {document->isUndoAvailable(), document->isRedoAvailable()};
    return true;
}

/// A text field claims the undo keys for itself, also when it has nothing left to undo.
bool hasNothingToUndo(const QObject* watched, const QKeyEvent* key) {
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo);
    TextHistory history;
    if ((!undo && !redo) || !historyOf(watched, history))
        return false;
    return !(undo && history.undo) && !(redo && history.redo);
}

bool isCtrlY(const QKeyEvent& key) {
    return key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier;
}

/// Ctrl+Y as an office program has it, where the text field itself knows only the key of the platform.
bool redoesIn(QObject* field, QKeyEvent& key) {
    TextHistory history;
    if (!isCtrlY(key) || key.matches(QKeySequence::Redo) || !historyOf(field, history) || !history.redo)
        return false;
    key.accept();
    if (key.type() != QEvent::KeyPress)
        return true;
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->redo();
    else if (auto* plain = qobject_cast<QPlainTextEdit*>(field))
        plain->redo();
    else if (auto* rich = qobject_cast<QTextEdit*>(field))
        rich->redo();
    return true;
}

} // namespace

KeyWatch::KeyWatch(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool KeyWatch::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && redoesIn(watched, *static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (hasNothingToUndo(watched, key)) {
        event->ignore();
        return true;
    }
    if (key->key() == Qt::Key_F8 && QApplication::activeModalWidget() != nullptr) {
        Q_EMIT coverAsked();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace omgekeerd::ui
