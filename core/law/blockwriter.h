// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/spanwriter.h"

namespace omgekeerd {

/// Builds the blocks of an article while its file is read: paragraphs, items and their text in the
/// order of the file.
class BlockWriter {
public:
    /// A paragraph or item begins; its number follows. One that stands in no other can go on within
    /// a place.
    void beginPart(LawBlock::Kind kind, const QString& within = {});
    /// The number as printed; the place is made of it.
    void numberPart(const QString& printed);
    void endPart();
    /// Where the open paragraph or item is.
    QString place() const { return m_parts.empty() ? QString() : m_parts.back().place; }
    bool inPart() const { return !m_parts.empty(); }

    /// A stretch of text begins: the first of a paragraph or item carries its number.
    void beginText(LawBlock::Kind kind = LawBlock::Kind::Text);
    /// The next stretch continues this one (a term and its meaning).
    void holdText() { m_held = true; }
    void endText();
    void endTextUnlessHeld();
    bool inText() const { return m_open; }
    /// Where text goes; begins a stretch when there is none.
    SpanWriter& spans();

    void beginNote();
    void numberNote(const QString& printed);
    void endNote();
    bool inNote() const { return m_inNote; }

    void beginTable() { endText(); }
    void addColumn(const QString& name);
    void beginRow(bool isHeader);
    void beginCell(const QString& first, const QString& last, const QString& name, int moreRows);
    bool inCell() const { return m_inCell; }
    void endCell();
    void endRow();
    void endTable();

    bool isEmpty() const { return m_blocks.empty() && !m_open && m_notes.empty(); }
    std::vector<LawBlock> take();
    /// How often a paragraph number came twice since the last take.
    const std::vector<QString>& doubles() const { return m_doubles; }

private:
    /// A paragraph or item that is open.
    struct Part {
        LawBlock::Kind kind = LawBlock::Kind::Item;
        int depth = 0;
        QString number;
        QString outer; ///< the place it stands in
        QString place;
        bool written = false;
    };
    int depth() const { return m_parts.empty() ? 0 : m_parts.back().depth; }
    void writeHead();
    int columnAt(const QString& name) const;

    std::vector<LawBlock> m_blocks;
    std::vector<LawBlock> m_notes; ///< wait for the end of what they stand in
    std::vector<Part> m_parts;
    std::vector<QString> m_paragraphs;
    std::vector<QString> m_doubles;
    LawBlock m_block; ///< the open stretch
    bool m_open = false;
    bool m_held = false;
    SpanWriter m_spans;
    LawBlock m_note;
    SpanWriter m_noteSpans;
    bool m_inNote = false;
    std::vector<QString> m_columns;
    LawBlock m_row;
    bool m_inRow = false;
    bool m_inHeader = false;
    SpanWriter m_cellSpans;
    bool m_inCell = false;
};

} // namespace omgekeerd
