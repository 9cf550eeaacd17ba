// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/export/markup/markup.h"

#include <map>

namespace omgekeerd::odt {

/// A picture that travels in the archive.
struct Picture {
    QString name; ///< `Pictures/figure1.svg`
    QByteArray bytes;
};

/// Writes what a document says as the content of an OpenDocument text: headings, lists, tables and notes as such, each
/// with a named style. Passages in another language get a style of their own.
class OdtContent {
public:
    explicit OdtContent(const Document& document) : m_document(document) {}
    /// The whole of content.xml; the pictures it names are ready then.
    QByteArray write();
    const std::vector<Picture>& pictures() const { return m_pictures; }

private:
    void writeBody();
    void add(const std::vector<Block>& blocks);
    void add(const Heading& heading);
    void add(const Paragraph& paragraph, const char* style = nullptr);
    void add(const ItemList& list);
    void add(const Table& table);
    void add(const Figure& figure);
    void add(const Frame& frame);
    void addRow(const Table& table, const std::vector<Cell>& row);
    void addCell(const Cell& cell, bool isHead);
    void addRuns(const std::vector<Run>& runs);
    void addRun(const Run& run);
    void addNote(const Run& run);
    void addText(const QString& text);
    QString spanStyle(const Run& run);

    const Document& m_document;
    Markup m_body;
    Markup m_automatic; ///< styles that only this document needs
    std::map<QString, QString> m_spanStyles;
    std::vector<Picture> m_pictures;
    int m_tables = 0;
    int m_notes = 0;
    int m_sections = 0;
    int m_lists = 0;
};

/// The name of the style of a paragraph.
const char* styleOf(Paragraph::Role role);
/// The places of the namespaces that a part of the archive uses.
Markup::Attributes namespaces();

} // namespace omgekeerd::odt
