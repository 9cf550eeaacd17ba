// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/documenttext.h"

#include "ui/dialogs/documentwriter.h"

#include <QEvent>
#include <QTextBlock>
#include <QTreeWidget>

namespace omgekeerd::ui {

namespace {

constexpr int kAnchorRole = Qt::UserRole;

/// One line of the contents; a screen reader reads it as it stands.
QTreeWidgetItem* addLine(QTreeWidgetItem& above, const QString& text, int anchor) {
    auto* item = new QTreeWidgetItem(&above, {text.simplified()});
    item->setData(0, kAnchorRole, anchor);
    item->setToolTip(0, item->text(0));
    return item;
}

void addRows(QTreeWidgetItem& above, const Table& table, int anchor) {
    for (const std::vector<Cell>& row : table.rows) {
        QStringList parts;
        std::size_t column = 0;
        for (const Cell& cell : row) {
            const QString text = wordsOf(cell);
            const bool named = column < table.columns.size() && !table.columns[column].isEmpty() && cell.columnSpan == 1;
            if (!text.isEmpty())
                parts += named ? table.columns[column] + QStringLiteral(": ") + text : text;
            column += static_cast<std::size_t>(cell.columnSpan);
        }
        addLine(above, parts.join(QStringLiteral("; ")), anchor);
    }
}

} // namespace

DocumentText::DocumentText(QWidget* parent) : QTextBrowser(parent) {
    setTabChangesFocus(true);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
}

void DocumentText::show(const Document& document) {
    m_document = document;
    write();
}

void DocumentText::showPlain(const QString& text) {
    m_document.reset();
    setPlainText(text);
}

void DocumentText::write() {
    DocumentWriter(*this->document(), *this).write(*m_document);
    moveCursor(QTextCursor::Start);
}

// Sizes and colours are of the theme and the size of text.
void DocumentText::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_document)
        write();
}

void DocumentText::fillContents(QTreeWidget& tree, const Document& document) {
    tree.clear();
    tree.setHeaderHidden(true);
    std::vector<QTreeWidgetItem*> open{tree.invisibleRootItem()};
    int anchor = 0;
    const std::function<void(const std::vector<Block>&)> add = [&](const std::vector<Block>& blocks) {
        for (const Block& block : blocks) {
            if (const auto* heading = std::get_if<Heading>(&block)) {
                const auto level = static_cast<std::size_t>(qMax(2, heading->level));
                open.resize(qMin(open.size(), level - 1));
                open.push_back(addLine(*open.back(), heading->text, anchor));
            } else if (const auto* list = std::get_if<std::shared_ptr<const ItemList>>(&block)) {
                const auto count = static_cast<int>((*list)->items.size());
                QTreeWidgetItem* item = addLine(*open.back(), tr("Lijst met %n punt(en)", nullptr, count), anchor);
                for (const std::vector<Block>& point : (*list)->items)
                    for (const Block& part : point)
                        addLine(*item, textOf(part), anchor);
            } else if (const auto* table = std::get_if<std::shared_ptr<const Table>>(&block)) {
                const auto count = static_cast<int>((*table)->rows.size());
                addRows(*addLine(*open.back(), tr("Tabel: %1, %n rij(en)", nullptr, count).arg((*table)->caption), anchor),
                        **table, anchor);
            } else if (const auto* figure = std::get_if<std::shared_ptr<const Figure>>(&block)) {
                addLine(*open.back(), tr("Beeld: %1").arg((*figure)->alt), anchor);
            } else if (const auto* frame = std::get_if<std::shared_ptr<const Frame>>(&block)) {
                add((*frame)->blocks);
                continue; // its blocks were counted
            } else {
                addLine(*open.back(), textOf(block), anchor);
            }
            ++anchor;
        }
    };
    add(document.blocks);
    tree.expandToDepth(0);
    connect(&tree, &QTreeWidget::currentItemChanged, this, &DocumentText::leadTo, Qt::UniqueConnection);
}

void DocumentText::leadTo(const QTreeWidgetItem* item) {
    if (item != nullptr)
        scrollToAnchor(DocumentWriter::anchorName(item->data(0, kAnchorRole).toInt()));
}

} // namespace omgekeerd::ui
