// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/fittingscroll.h"

#include "ui/style/look.h"
#include "ui/widgets/scrolling.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QScrollBar>

namespace omgekeerd::ui {

namespace {

constexpr int kAroundBody = 170; ///< heading, buttons and the title bar of a dialog
constexpr int kAroundDialog = 40; ///< title bar and frame

} // namespace

FittingScroll::FittingScroll(QWidget* widget, QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(widget);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        keepFocusInView(*this, now);
    });
}

int FittingScroll::wholeHeight(int width) const {
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
}

QSize FittingScroll::sizeHint() const {
    const QSize whole = widget()->sizeHint();
    const int height = wholeHeight(qMax(whole.width(), this->width()));
    const int room = screen()->availableGeometry().height() - scaled(kAroundBody, themeOf(this));
    return {whole.width(), qMax(minimumSizeHint().height(), qMin(height, room))};
}

QSize FittingScroll::minimumSizeHint() const {
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, qMin(96, widget()->sizeHint().height())};
}

bool FittingScroll::eventFilter(QObject* watched, QEvent* event) {
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry(); // a longer word makes the dialog wider
        growLater();
    }
    return done;
}

void FittingScroll::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    growLater();
}

// How high wrapped words are is known only at the width they get.
void FittingScroll::growLater() {
    QMetaObject::invokeMethod(this, &FittingScroll::grow, Qt::QueuedConnection);
}

void FittingScroll::grow() {
    QWidget* dialog = window();
    if (!isVisible() || dialog->isMaximized() || dialog->isFullScreen())
        return;
    const QRect room = screen()->availableGeometry();
    const int missing = wholeHeight(viewport()->width()) - viewport()->height();
    const int height = qMin(dialog->height() + missing, room.height() - kAroundDialog);
    if (missing <= 0 || height <= dialog->height())
        return;
    dialog->resize(dialog->width(), height);
    const int below = dialog->frameGeometry().bottom() - room.bottom();
    if (below > 0)
        dialog->move(dialog->x(), qMax(room.top(), dialog->y() - below));
}

} // namespace omgekeerd::ui
