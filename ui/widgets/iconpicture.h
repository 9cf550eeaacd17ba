// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace omgekeerd::ui {

/// An icon that stands beside words and says nothing of its own; it follows the theme and the size of text.
class IconPicture : public QWidget {
    Q_OBJECT
public:
    /// side in px at 100 %.
    IconPicture(Icon icon, int side, Tone tone, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    int m_side;
    Tone m_tone;
};

} // namespace omgekeerd::ui
