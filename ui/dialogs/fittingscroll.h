// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

namespace omgekeerd::ui {

/// Shows a widget whole where the screen has room for it, and scrolls it where not; the dialog round it grows with what
/// comes to stand in it.
class FittingScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit FittingScroll(QWidget* widget, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    int wholeHeight(int width) const;
    void growLater();
    void grow();
};

} // namespace omgekeerd::ui
