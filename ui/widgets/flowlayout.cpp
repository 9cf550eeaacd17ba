// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace omgekeerd::ui {

FlowLayout::FlowLayout(QWidget* parent, int across, int down)
    : QLayout(parent),
      m_across(across),
      m_down(down) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr)
        m_items.erase(m_items.begin() + index);
    return item;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

QSize FlowLayout::sizeHint() const {
    const QMargins around = contentsMargins();
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_across : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(around);
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

int FlowLayout::layOut(const QRect& rect, bool place) const {
    const QMargins around = contentsMargins();
    const QRect room = rect.marginsRemoved(around);
    int x = room.x();
    int y = room.y();
    int height = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo(QSize(qMax(room.width(), 1), QWIDGETSIZE_MAX));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (x > room.x() && x + size.width() > room.x() + room.width()) {
            x = room.x();
            y += height + m_down;
            height = 0;
        }
        const QWidget* owner = parentWidget();
        const Qt::LayoutDirection direction =
            owner != nullptr ? owner->layoutDirection() : Qt::LeftToRight;
        if (place)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(x, y), size)));
        x += size.width() + m_across;
        height = qMax(height, size.height());
    }
    return y + height - rect.y() + around.bottom();
}

} // namespace omgekeerd::ui
