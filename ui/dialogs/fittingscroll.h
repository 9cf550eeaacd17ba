// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

namespace omgekeerd::ui {

/// Shows a widget whole where the screen has room for it, and scrolls it where not.
class FittingScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit FittingScroll(QWidget* widget, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void keepInView(QWidget* focused);
};

} // namespace omgekeerd::ui
