// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

namespace omgekeerd::ui {

/// Everything that a screen reader can find from this window on: names, descriptions, values and texts, also of what
/// says that it is not visible.
inline void readAloud(QAccessibleInterface* at, QStringList& heard, int depth = 0) {
    if (at == nullptr || !at->isValid() || depth > 64)
        return;
    for (const auto what : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        heard += at->text(what);
    if (QAccessibleTextInterface* text = at->textInterface())
        heard += text->text(0, text->characterCount());
    for (int i = 0; i < at->childCount(); ++i)
        readAloud(at->child(i), heard, depth + 1);
}

/// Every text that stands on the screen.
inline QStringList onScreen() {
    QStringList texts;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        texts += window->windowTitle();
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            texts += widget->toolTip();
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                texts += label->text();
            else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                texts += button->text();
            else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
                texts += line->text() + u' ' + line->placeholderText();
            else if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
                texts += edit->toPlainText() + u' ' + edit->placeholderText();
            else if (const auto* combo = qobject_cast<const QComboBox*>(widget))
                texts += combo->currentText();
        }
    }
    return texts;
}

/// What can be seen or heard of the program now.
inline QString seenAndHeard(QWidget& window) {
    QStringList all = onScreen();
    readAloud(QAccessible::queryAccessibleInterface(&window), all);
    readAloud(QAccessible::queryAccessibleInterface(qApp), all); // hidden dialogs are windows of their own
    return all.join(QLatin1Char('\n'));
}

} // namespace omgekeerd::ui
