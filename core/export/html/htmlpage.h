// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/export/markup/markup.h"

namespace omgekeerd {

/// Writes a document as one HTML page: landmarks, headings, lists, tables with scopes, pictures with their text, notes
/// that lead there and back.
class HtmlPage {
public:
    explicit HtmlPage(const Document& document);
    QByteArray write();

private:
    void writeHead();
    void writeBody();
    void add(const std::vector<Block>& blocks);
    void add(const Heading& heading);
    void add(const Paragraph& paragraph);
    void add(const ItemList& list);
    void add(const Table& table);
    void add(const Figure& figure);
    void add(const Frame& frame);
    void addHeader(const Table& table);
    void addCell(const Cell& cell, const QString& scope);
    void addMargin(const QString& margin);
    void addNotes();
    void addRuns(const std::vector<Run>& runs);
    void addRun(const Run& run);
    void addNoteCall(const QString& mark);
    void addLink(const Run& run);
    void addText(const QString& text);

    const Document& m_document;
    Markup m_page;
    int m_figures = 0;
};

} // namespace omgekeerd
