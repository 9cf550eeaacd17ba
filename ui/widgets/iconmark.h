// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/style/theme.h"

namespace omgekeerd::ui {

/// An icon beside words that say the same.
class IconMark : public QWidget {
    Q_OBJECT
public:
    IconMark(Icon icon, Tone tone, int side, QWidget* parent = nullptr);
    void setIcon(Icon icon);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit(); ///< as large as asked, and larger with the text

    Icon m_icon;
    Tone m_tone;
    int m_side;
};

/// A part with the icon at its left.
QWidget* besideIcon(IconMark* icon, QWidget* part);

} // namespace omgekeerd::ui
