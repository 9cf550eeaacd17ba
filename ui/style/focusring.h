// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

#include <vector>

namespace omgekeerd::ui {

/// The one 3 px frame of the program: it lies round whatever has the keyboard, outside it, in its
/// scroll area.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent = nullptr);

    const QFocusFrame* frame() const { return m_frame; }

private:
    void follow(QWidget* focused);
    void showAgain();

    std::vector<QMetaObject::Connection> m_scrolls; ///< of the areas over what has the keyboard
    QPointer<QFocusFrame> m_frame; ///< lives in the window it lies in, and goes with it
};

} // namespace omgekeerd::ui
