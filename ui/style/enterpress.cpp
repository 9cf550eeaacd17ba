// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/enterpress.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

namespace omgekeerd::ui {

namespace {

bool isPlainEnter(const QKeyEvent& key) {
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return enter && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// A box or a dot is set with the space bar; Enter there is for the dialog.
bool isPressed(const QAbstractButton& button) {
    return qobject_cast<const QRadioButton*>(&button) == nullptr && qobject_cast<const QCheckBox*>(&button) == nullptr;
}

} // namespace

EnterPress::EnterPress(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool EnterPress::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (button == nullptr || !isPlainEnter(*key) || !isPressed(*button) || !button->isEnabled())
        return QObject::eventFilter(watched, event);
    if (!key->isAutoRepeat())
        button->click();
    return true;
}

} // namespace omgekeerd::ui
