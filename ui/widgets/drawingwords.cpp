// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/drawingwords.h"

#include "ui/widgets/drawingstops.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace omgekeerd::ui {

namespace {

constexpr int kNodeRole = Qt::UserRole;
constexpr int kFieldRole = Qt::UserRole + 1;

} // namespace

DrawingWords::DrawingWords(const QString& name, QWidget* parent) : QTreeWidget(parent) {
    setAccessibleName(name);
    setHeaderHidden(true);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr)
            Q_EMIT nodeChosen(item->data(0, kNodeRole).toInt());
    });
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const QString field = item->data(0, kFieldRole).toString();
        if (!field.isEmpty())
            Q_EMIT opened(field);
    });
}

void DrawingWords::setPicture(const Picture& picture) {
    const QSignalBlocker quiet(this);
    clear();
    m_items.clear();
    for (std::size_t i = 0; i < picture.drawing.nodes.size(); ++i) {
        const DrawingNode& node = picture.drawing.nodes[i];
        QTreeWidgetItem* above =
            node.parent < 0 ? invisibleRootItem() : m_items[static_cast<std::size_t>(node.parent)];
        auto* item = new QTreeWidgetItem(above, {node.text.simplified()});
        item->setData(0, kNodeRole, static_cast<int>(i));
        item->setData(0, kFieldRole, node.field);
        m_items.push_back(item);
    }
    for (const DrawingStop& stop : stopsOf(picture)) {
        if (stop.threads.isEmpty())
            continue;
        QTreeWidgetItem* of = m_items[static_cast<std::size_t>(stop.node)];
        auto* item = new QTreeWidgetItem(of, {stop.threads});
        item->setData(0, kNodeRole, stop.node);
        item->setData(0, kFieldRole, of->data(0, kFieldRole));
    }
    expandAll();
}

void DrawingWords::setCurrentNode(int node) {
    if (node < 0 || node >= static_cast<int>(m_items.size()))
        return;
    QTreeWidgetItem* item = m_items[static_cast<std::size_t>(node)];
    selectionModel()->select(indexFromItem(item), QItemSelectionModel::ClearAndSelect);
    scrollToItem(item);
}

void DrawingWords::focusInEvent(QFocusEvent* event) {
    const QList<QTreeWidgetItem*> marked = selectedItems();
    if (!marked.isEmpty() && currentItem() != marked.front())
        setCurrentItem(marked.front());
    QTreeWidget::focusInEvent(event);
}

} // namespace omgekeerd::ui
