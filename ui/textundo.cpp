// SPDX-License-Identifier: EUPL-1.2
#include "ui/textundo.h"

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

} // namespace

bool letsUndoPass(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo);
    TextHistory history;
    if ((!undo && !redo) || !historyOf(watched, history))
        return false;
    if ((undo && history.undo) || (redo && history.redo))
        return false;
    event->ignore();
    return true;
}

} // namespace omgekeerd::ui
