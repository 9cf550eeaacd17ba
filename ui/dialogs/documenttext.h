// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"

#include <QTextBrowser>

class QTreeWidget;
class QTreeWidgetItem;

namespace omgekeerd::ui {

/// A document as structured text: headings, lists and tables as such, pictures by the words that say the same.
class DocumentText : public QTextBrowser {
    Q_OBJECT
public:
    explicit DocumentText(QWidget* parent = nullptr);

    void show(const Document& document);
    /// Where the words are all there is.
    void showPlain(const QString& text);
    /// Fills a tree with the headings, lists, tables and pictures; choosing one of them leads to its place in the text.
    void fillContents(QTreeWidget& tree, const Document& document);
    using QTextBrowser::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    void leadTo(const QTreeWidgetItem* item);

    std::optional<Document> m_document;
};

} // namespace omgekeerd::ui
