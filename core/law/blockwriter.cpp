// SPDX-License-Identifier: EUPL-1.2
#include "core/law/blockwriter.h"

#include "core/law/lawplace.h"

#include <algorithm>

namespace omgekeerd {

void BlockWriter::writeHead() {
    if (m_parts.empty() || m_parts.back().written)
        return;
    Part& part = m_parts.back();
    part.written = true;
    if (part.number.isEmpty())
        return;
    m_blocks.push_back({part.kind, part.depth, part.number, part.place, {}, {}});
}

void BlockWriter::beginPart(LawBlock::Kind kind, const QString& within) {
    endText();
    writeHead();
    Part part;
    part.kind = kind;
    part.outer = m_parts.empty() ? within : place();
    part.place = part.outer;
    part.depth = depth() + (kind == LawBlock::Kind::Item ? 1 : 0);
    m_parts.push_back(std::move(part));
}

void BlockWriter::numberPart(const QString& printed) {
    const QString simple = printed.simplified();
    if (m_parts.empty() || simple.isEmpty())
        return;
    // What stands before the number, and a number before it, stay blocks of their own.
    endText();
    Part& part = m_parts.back();
    writeHead();
    part.written = false;
    part.number = simple;
    const bool paragraph = part.kind == LawBlock::Kind::Paragraph;
    const QString number = paragraph ? paragraphInReference(simple) : numberInReference(simple);
    part.place = placeBelow(part.outer, paragraph ? u"lid" : u"o", number);
    if (!paragraph || number.isEmpty())
        return;
    if (std::find(m_paragraphs.begin(), m_paragraphs.end(), part.place) == m_paragraphs.end())
        m_paragraphs.push_back(part.place);
    else
        m_doubles.push_back(part.number);
}

void BlockWriter::endPart() {
    endText();
    writeHead();
    if (!m_parts.empty())
        m_parts.pop_back();
}

void BlockWriter::beginText(LawBlock::Kind kind) {
    if (m_held && m_open) {
        m_held = false;
        m_spans.separateWords();
        return;
    }
    endText();
    m_block = LawBlock();
    m_block.kind = kind;
    m_block.depth = depth();
    m_block.place = place();
    if (kind == LawBlock::Kind::Text && !m_parts.empty() && !m_parts.back().written) {
        m_block.kind = m_parts.back().kind;
        m_block.number = m_parts.back().number;
    }
    m_open = true;
}

void BlockWriter::endText() {
    m_held = false;
    if (m_open) {
        m_block.spans = m_spans.take();
        m_open = false;
        // An empty paragraph of text says nothing; an empty item waits, for text can still come.
        if (!m_block.spans.empty()) {
            if (!m_parts.empty() && m_block.kind == m_parts.back().kind)
                m_parts.back().written = true;
            else
                writeHead();
            m_blocks.push_back(std::move(m_block));
        }
    }
    for (LawBlock& note : m_notes)
        m_blocks.push_back(std::move(note));
    m_notes.clear();
}

void BlockWriter::endTextUnlessHeld() {
    if (!m_held)
        endText();
}

SpanWriter& BlockWriter::spans() {
    if (m_inNote)
        return m_noteSpans;
    if (m_inCell)
        return m_cellSpans;
    if (!m_open)
        beginText();
    return m_spans;
}

void BlockWriter::beginNote() {
    m_note = LawBlock();
    m_note.kind = LawBlock::Kind::Note;
    m_note.depth = depth();
    m_note.place = place();
    m_inNote = true;
}

void BlockWriter::numberNote(const QString& printed) {
    m_note.number = printed.simplified();
}

void BlockWriter::endNote() {
    m_inNote = false;
    m_note.spans = m_noteSpans.take();
    const QString sign = m_note.number.isEmpty() ? QStringLiteral("*") : m_note.number;
    if (m_inCell || m_open)
        spans().mark(LawVoice::NoteMark, sign);
    m_notes.push_back(std::move(m_note));
}

std::vector<LawBlock> BlockWriter::take() {
    endText();
    m_parts.clear();
    m_paragraphs.clear();
    m_doubles.clear();
    return std::exchange(m_blocks, {});
}

} // namespace omgekeerd
