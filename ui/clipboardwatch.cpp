// SPDX-License-Identifier: EUPL-1.2
#include "ui/clipboardwatch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace omgekeerd::ui {

namespace {

QString selectedIn(const QWidget* widget) {
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->selectedText();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
        return plain->textCursor().selection().toPlainText();
    if (const auto* rich = qobject_cast<const QTextEdit*>(widget))
        return rich->textCursor().selection().toPlainText();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->selectedText();
    return {};
}

} // namespace

ClipboardWatch::ClipboardWatch(QObject* parent) : QObject(parent) {
    connect(QApplication::clipboard(), &QClipboard::changed, this, [this](QClipboard::Mode mode) {
        // Not every platform tells whose the clipboard is; what was copied a moment ago is still selected here.
        const QString selected = selectedIn(QApplication::focusWidget());
        if (!selected.isEmpty() && QApplication::clipboard()->text(mode) == selected)
            m_copiedHere.insert(mode);
        else
            m_copiedHere.erase(mode);
    });
}

bool ClipboardWatch::isOurs(QClipboard::Mode mode) const {
    const QClipboard* clipboard = QApplication::clipboard();
    const bool owned = mode == QClipboard::Clipboard   ? clipboard->ownsClipboard()
                       : mode == QClipboard::Selection ? clipboard->ownsSelection()
                                                       : clipboard->ownsFindBuffer();
    return owned || m_copiedHere.contains(mode);
}

void ClipboardWatch::clearOurs() {
    for (QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer})
        if (isOurs(mode))
            QApplication::clipboard()->clear(mode);
    m_copiedHere.clear();
}

} // namespace omgekeerd::ui
