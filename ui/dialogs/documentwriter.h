// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"

#include <QTextCursor>

class QTextDocument;
class QTextTableCell;
class QWidget;

namespace omgekeerd::ui {

class Theme;

/// Writes a document into the text of a widget with real headings, lists and tables, in the type of the theme. Each
/// block that is no frame carries an anchor with its number.
class DocumentWriter {
public:
    DocumentWriter(QTextDocument& text, const QWidget& looks);

    void write(const Document& document);
    static QString anchorName(int number);

private:
    void add(const std::vector<Block>& blocks);
    void add(const Heading& heading);
    void add(const Paragraph& paragraph);
    void add(const ItemList& list);
    void add(const Table& table);
    void add(const Figure& figure);
    void add(const Frame& frame);
    void fillCell(const QTextTableCell& at, const Cell& cell);
    void newBlock(const QTextBlockFormat& format = {});
    void addAnchor();
    void addRuns(const std::vector<Run>& runs);
    QTextCharFormat formatOf(const Run& run) const;

    QTextDocument& m_text;
    const Theme& m_theme;
    QTextCursor m_at;
    int m_anchor = 0;
    bool m_fresh = true; ///< the first block of a text, frame or cell is there already
};

/// The words of a cell, its direction first.
QString wordsOf(const Cell& cell);

} // namespace omgekeerd::ui
