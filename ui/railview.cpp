// SPDX-License-Identifier: EUPL-1.2
#include "ui/railview.h"

#include "ui/style/look.h"

#include <QKeyEvent>

namespace omgekeerd::ui {

RailView::RailView(QWidget* parent) : QListView(parent) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setDrawsOwnFocus(this);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void RailView::layFlat() {
    m_flat = true;
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int RailView::rowHeight() const {
    return model() != nullptr && model()->rowCount() > 0 ? sizeHintForRow(0) : 36;
}

bool RailView::hasHeightForWidth() const {
    return m_flat;
}

int RailView::heightForWidth(int width) const {
    if (!m_flat || model() == nullptr)
        return -1;
    int rows = 1;
    int x = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int step = sizeHintForIndex(model()->index(row, 0)).width();
        if (x > 0 && x + step > width) {
            ++rows;
            x = 0;
        }
        x += step;
    }
    return rows * rowHeight();
}

QSize RailView::sizeHint() const {
    return m_flat ? QSize(600, heightForWidth(width())) : QListView::sizeHint();
}

QSize RailView::minimumSizeHint() const {
    return m_flat ? QSize(120, rowHeight()) : QListView::minimumSizeHint();
}

void RailView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (m_flat && event->size().width() != event->oldSize().width())
        updateGeometry();
}

// Item views select with Space; here it goes to the step, as Enter does.
void RailView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace omgekeerd::ui
