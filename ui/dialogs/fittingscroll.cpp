// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/fittingscroll.h"

#include "ui/style/look.h"

#include <QApplication>
#include <QScreen>

namespace omgekeerd::ui {

namespace {

constexpr int kInView = 12;
constexpr int kAroundBody = 170; ///< heading, buttons and the title bar of a dialog

} // namespace

FittingScroll::FittingScroll(QWidget* widget, QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(widget);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        keepInView(now);
    });
}

QSize FittingScroll::sizeHint() const {
    const QSize whole = widget()->sizeHint();
    const int width = qMax(whole.width(), this->width());
    const int height =
        widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : whole.height();
    const int room = screen()->availableGeometry().height() - scaled(kAroundBody, themeOf(this));
    return {whole.width(), qMax(minimumSizeHint().height(), qMin(height, room))};
}

QSize FittingScroll::minimumSizeHint() const {
    return {widget()->minimumSizeHint().width(), qMin(96, widget()->sizeHint().height())};
}

void FittingScroll::keepInView(QWidget* focused) {
    if (focused != nullptr && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focusFrameTarget(focused), 0, kInView);
}

} // namespace omgekeerd::ui
