// SPDX-License-Identifier: EUPL-1.2
// The tables of an article, in the CALS model that the official files use.
#include "core/law/blockwriter.h"

#include <algorithm>

namespace omgekeerd {

namespace {

// What a span may say; no official table comes near.
constexpr int kWidest = 200;

} // namespace

void BlockWriter::addColumn(const QString& name) {
    if (m_columns.size() < kWidest)
        m_columns.push_back(name);
}

int BlockWriter::columnAt(const QString& name) const {
    const auto at = std::find(m_columns.begin(), m_columns.end(), name);
    return name.isEmpty() || at == m_columns.end() ? -1 : static_cast<int>(at - m_columns.begin());
}

void BlockWriter::beginRow(bool isHeader) {
    endText();
    writeHead();
    m_row = LawBlock();
    m_row.kind = LawBlock::Kind::TableRow;
    m_row.depth = depth();
    m_row.place = place();
    m_inRow = true;
    m_inHeader = isHeader;
}

void BlockWriter::beginCell(
    const QString& first, const QString& last, const QString& name, int moreRows
) {
    if (!m_inRow)
        beginRow(false);
    LawCell cell;
    cell.isHeader = m_inHeader;
    cell.rowSpan = std::clamp(moreRows, 0, 10'000) + 1;
    const int from = columnAt(first.isEmpty() ? name : first);
    const int to = columnAt(last);
    if (from >= 0 && to > from)
        cell.columnSpan = to - from + 1;
    m_row.cells.push_back(std::move(cell));
    m_inCell = true;
}

void BlockWriter::endCell() {
    m_inCell = false;
    if (!m_row.cells.empty())
        m_row.cells.back().spans = m_cellSpans.take();
}

void BlockWriter::endRow() {
    if (m_inRow)
        m_blocks.push_back(std::move(m_row));
    m_inRow = false;
}

void BlockWriter::endTable() {
    endText();
    m_columns.clear();
}

} // namespace omgekeerd
