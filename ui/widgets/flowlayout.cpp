// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace omgekeerd::ui {

namespace {

constexpr int kOneLine = 16; ///< a difference in height that is only a matter of type

}

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

Qt::Orientations FlowLayout::expandingDirections() const {
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty() && (item->expandingDirections() & Qt::Horizontal) != 0)
            return Qt::Horizontal;
    return {};
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
    std::vector<Placed> line;
    int x = room.x();
    int y = room.y();
    int height = 0;
    const auto endLine = [&] {
        if (place)
            placeLine(line, rect, height);
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo(QSize(qMax(room.width(), 1), QWIDGETSIZE_MAX));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (x > room.x() && x + size.width() > room.x() + room.width()) {
            endLine();
            x = room.x();
            y += height + m_down;
            height = 0;
        }
        line.push_back({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_across;
        height = qMax(height, size.height());
    }
    endLine();
    return y + height - rect.y() + around.bottom();
}

// What can grow takes what the line leaves. What is lower than its line stands in the middle of it, unless it is a whole block.
void FlowLayout::placeLine(const std::vector<Placed>& line, const QRect& rect, int height) const {
    const QWidget* owner = parentWidget();
    const Qt::LayoutDirection direction = owner != nullptr ? owner->layoutDirection() : Qt::LeftToRight;
    int stretching = 0;
    for (const Placed& placed : line)
        stretching += (placed.item->expandingDirections() & Qt::Horizontal) != 0 ? 1 : 0;
    const int end = rect.right() + 1 - contentsMargins().right();
    int spare = stretching > 0 ? qMax(0, end - (line.back().box.right() + 1)) : 0;
    int shift = 0;
    for (const Placed& placed : line) {
        QRect box = placed.box.translated(shift, 0);
        if ((placed.item->expandingDirections() & Qt::Horizontal) != 0) {
            const int more = spare / stretching--;
            box.setWidth(box.width() + more);
            spare -= more;
            shift += more;
        }
        if (height - box.height() <= kOneLine)
            box.translate(0, (height - box.height()) / 2);
        placed.item->setGeometry(QStyle::visualRect(direction, rect, box));
    }
}

} // namespace omgekeerd::ui
