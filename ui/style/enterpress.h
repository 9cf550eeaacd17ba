// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

namespace omgekeerd::ui {

/// Lets Enter press the button that has the keyboard, in a window as in a dialog; Qt leaves Enter to the default button
/// of a dialog, also where another button has the keyboard.
class EnterPress : public QObject {
    Q_OBJECT
public:
    /// Watches the whole program.
    explicit EnterPress(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace omgekeerd::ui
