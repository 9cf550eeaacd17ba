// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/growinglist.h"

#include "ui/widgets/scrolling.h"

#include <QAbstractItemDelegate>
#include <QKeyEvent>

namespace omgekeerd::ui {

GrowingList::GrowingList(QWidget* parent) : QListView(parent) {
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
}

QSize GrowingList::sizeHint() const {
    return {240, m_height};
}

QSize GrowingList::minimumSizeHint() const {
    return {120, m_height};
}

void GrowingList::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (currentIndex().isValid() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void GrowingList::mousePressEvent(QMouseEvent* event) {
    m_pressed = indexAt(event->pos());
    QListView::mousePressEvent(event);
}

void GrowingList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && at.isValid() && m_pressed == at)
        Q_EMIT opened(at);
}

void GrowingList::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void GrowingList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        takeHeight();
}

void GrowingList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeHeight();
}

void GrowingList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        keepInView(*this, visualRect(current));
}

void GrowingList::rowsInserted(const QModelIndex& parent, int start, int end) {
    QListView::rowsInserted(parent, start, end);
    takeHeight();
}

void GrowingList::reset() {
    QListView::reset();
    takeHeight();
}

void GrowingList::takeHeight() {
    if (!model() || !itemDelegate())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, viewport()->width(), 0);
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    m_height = height;
    setFixedHeight(height);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

} // namespace omgekeerd::ui
