// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/tableflow.h"

#include "core/document/outline.h"
#include "core/document/shapes.h"

#include <algorithm>
#include <numeric>

namespace omgekeerd::pdf {

namespace {

constexpr double kGutter = 9;
constexpr double kPadAbove = 3.2;
constexpr double kPadBelow = 4.2;
constexpr double kBetween = 2;
constexpr double kShapeIndent = 13;

bool isBand(const Table& table, const std::vector<Cell>& row) {
    return row.size() == 1 && row.front().columnSpan >= static_cast<int>(table.columns.size());
}

} // namespace

std::string TableFlow::newId() { return std::string("c").append(std::to_string(100000 + m_tree.size())); }

double TableFlow::columnLeft(const Table& table, std::size_t column) const {
    const auto end = table.widths.begin() + static_cast<std::ptrdiff_t>(std::min(column, table.widths.size()));
    return m_left + m_width * std::accumulate(table.widths.begin(), end, 0.0);
}

void TableFlow::addRule(Slab& slab, Ink ink, double width) const {
    Outline line;
    line.moveTo(0, 0).lineTo(m_width, 0);
    slab.shapes.push_back({Shape{line.path(), ink, Ink::None, width, {}}, m_left, slab.height});
}

std::shared_ptr<const Slab> TableFlow::header(const Table& table, StructNode* parent) {
    const bool hasNames = std::any_of(table.columns.begin(), table.columns.end(), [](const QString& name) {
        return !name.isEmpty();
    });
    if (!hasNames)
        return nullptr;
    StructNode* row = m_tree.add(m_tree.add(parent, "THead"), "TR");
    auto slab = std::make_shared<Slab>();
    slab->keepsWithNext = true;
    std::size_t lines = 1;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        StructNode* cell = m_tree.add(row, "TH");
        cell->id = newId();
        cell->attributes = "/O /Table /Scope /Column";
        m_columnIds.push_back(cell->id);
        slab->attached.push_back(cell);
        const double left = columnLeft(table, column);
        const bool isLast = column + 1 == table.columns.size();
        const double width = columnLeft(table, column + 1) - left - (isLast ? 0 : kGutter);
        const SetLines set = m_setter.set(table.columns[column], m_sheet.tableHead, cell, width);
        for (std::size_t i = 0; i < set.lines.size(); ++i)
            slab->texts.push_back(
                {set.paragraph, set.lines[i], left, set.baseline() + set.style.leading * static_cast<double>(i)}
            );
        lines = std::max(lines, set.lines.size());
    }
    slab->height = m_sheet.tableHead.leading * static_cast<double>(lines) + kPadBelow;
    addRule(*slab, Ink::Text, 1.2);
    return slab;
}

TableFlow::SetCell TableFlow::setCell(
    const Cell& cell, std::size_t column, const Table& table, StructNode* row
) {
    SetCell set;
    const auto span = static_cast<std::size_t>(std::max(cell.columnSpan, 1));
    const std::size_t end = std::min(column + span, table.widths.size());
    set.node = m_tree.add(row, cell.isHeader ? "TH" : "TD");
    set.x = columnLeft(table, column);
    set.width = columnLeft(table, end) - set.x - (end == table.widths.size() ? 0 : kGutter);
    set.direction = cell.direction;
    set.indent = cell.direction.has_value() ? kShapeIndent : 0;
    std::string attributes = "/O /Table";
    if (cell.isHeader) {
        set.node->id = newId();
        attributes += " /Scope /Row";
    }
    if (span > 1)
        attributes += " /ColSpan " + std::to_string(span);
    std::string headers;
    if (column < m_columnIds.size() && span == 1)
        headers += '(' + m_columnIds[column] + ')';
    if (!m_bandId.empty())
        headers += '(' + m_bandId + ')';
    if (!m_rowId.empty() && !cell.isHeader)
        headers += '(' + m_rowId + ')';
    if (!headers.empty())
        attributes += " /Headers [" + headers + ']';
    set.node->attributes = attributes;
    TextStyle style = m_sheet.table;
    if (cell.isHeader)
        style.face = FontFace::SansBold;
    const bool isSingle = cell.paragraphs.size() == 1;
    for (const Paragraph& paragraph : cell.paragraphs) {
        StructNode* node = isSingle ? set.node : m_tree.add(set.node, "P");
        const double indent = set.paragraphs.empty() ? set.indent : 0;
        TextStyle own = paragraph.role == Paragraph::Role::Note ? m_sheet.note : style;
        set.paragraphs.push_back(m_setter.set(paragraph.runs, own, node, set.width, indent));
    }
    return set;
}

TableFlow::Row TableFlow::setRow(const Table& table, std::size_t index, StructNode* row) {
    const std::vector<Cell>& cells = table.rows[index];
    Row set;
    std::size_t column = 0;
    const bool band = isBand(table, cells);
    m_rowId.clear();
    if (band && cells.front().isHeader)
        m_bandId.clear();
    for (const Cell& cell : cells) {
        set.push_back(setCell(cell, column, table, row));
        if (cell.isHeader)
            (band ? m_bandId : m_rowId) = set.back().node->id;
        column += static_cast<std::size_t>(std::max(cell.columnSpan, 1));
    }
    return set;
}

double TableFlow::heightOf(const Row& row) const {
    double highest = m_sheet.table.leading;
    for (const SetCell& cell : row) {
        double height = 0;
        for (const SetLines& set : cell.paragraphs)
            height += (height > 0 ? kBetween : 0) + set.style.leading * static_cast<double>(set.lines.size());
        highest = std::max(highest, height);
    }
    return highest + kPadAbove + kPadBelow;
}

void TableFlow::addShape(Slab& slab, const SetCell& cell) const {
    if (!cell.direction.has_value() || cell.paragraphs.empty())
        return;
    const double size = m_sheet.table.size * 0.92;
    const bool isRing = *cell.direction == Direction::Uncertain;
    const Ink hue = hueOf(*cell.direction);
    const double y = kPadAbove + cell.paragraphs.front().baseline() - size * 0.86;
    Shape shape{directionShape(*cell.direction, {0, 0, size, size}), isRing ? hue : Ink::None, isRing ? Ink::None : hue,
                isRing ? 1.0 : 0, {}};
    slab.shapes.push_back({std::move(shape), cell.x, y});
    if (!isRing)
        return;
    // The question mark in the ring is drawn, not written: the word beside it says it.
    Outline mark;
    const double s = size / 24;
    mark.moveTo(9 * s, 9.5 * s).curveTo({9 * s, 5.5 * s}, {15 * s, 5.5 * s}, {15 * s, 9.5 * s});
    mark.curveTo({15 * s, 11.8 * s}, {12 * s, 11.8 * s}, {12 * s, 14 * s});
    Outline dot;
    dot.ellipse({12 * s, 17.6 * s}, 1.2 * s, 1.2 * s);
    slab.shapes.push_back({Shape{mark.path(), hue, Ink::None, 1.0, {}}, cell.x, y});
    slab.shapes.push_back({Shape{dot.path(), Ink::None, hue, 0, {}}, cell.x, y});
}

Slab TableFlow::wholeRow(const Row& row, double height) const {
    Slab slab;
    slab.height = height;
    for (const SetCell& cell : row) {
        slab.attached.push_back(cell.node);
        double y = kPadAbove;
        for (const SetLines& set : cell.paragraphs) {
            const bool isFirst = &set == &cell.paragraphs.front();
            for (std::size_t i = 0; i < set.lines.size(); ++i) {
                const double shift = isFirst && i == 0 && !set.lines[i].runsLeft ? cell.indent : 0;
                slab.texts.push_back({set.paragraph, set.lines[i], cell.x + shift, y + set.baseline()});
                y += set.style.leading;
            }
            y += kBetween;
        }
        addShape(slab, cell);
    }
    return slab;
}

std::vector<Slab> TableFlow::cutRow(const Row& row) const {
    std::size_t most = 0;
    for (const SetCell& cell : row) {
        std::size_t lines = 0;
        for (const SetLines& set : cell.paragraphs)
            lines += set.lines.size();
        most = std::max(most, lines);
    }
    std::vector<Slab> slabs(std::max<std::size_t>(most, 1));
    for (Slab& slab : slabs)
        slab.height = m_sheet.table.leading;
    slabs.front().height += kPadAbove;
    slabs.back().height += kPadBelow;
    for (const SetCell& cell : row) {
        slabs.front().attached.push_back(cell.node);
        addShape(slabs.front(), cell);
        std::size_t at = 0;
        for (const SetLines& set : cell.paragraphs)
            for (const TextLine& line : set.lines) {
                const double above = at == 0 ? kPadAbove : 0;
                const double shift = at == 0 && !line.runsLeft ? cell.indent : 0;
                slabs[at++].texts.push_back({set.paragraph, line, cell.x + shift, above + set.baseline()});
            }
    }
    return slabs;
}

std::vector<Slab> TableFlow::slabs(const Table& table, StructNode* parent) {
    std::vector<Slab> slabs;
    StructNode* node = m_tree.add(parent, "Table");
    if (!table.caption.isEmpty()) {
        const SetLines set = m_setter.set(table.caption, m_sheet.small, m_tree.add(node, "Caption"), m_width);
        for (const TextLine& line : set.lines) {
            Slab slab;
            slab.height = set.style.leading;
            slab.keepsWithNext = true;
            slab.texts.push_back({set.paragraph, line, m_left, set.baseline()});
            slabs.push_back(std::move(slab));
        }
    }
    const std::shared_ptr<const Slab> head = header(table, node);
    if (head)
        slabs.push_back(*head);
    StructNode* body = m_tree.add(node, "TBody");
    const double room = m_sheet.bodyHeight() - (head ? head->height : 0) - 20;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const Row row = setRow(table, i, m_tree.add(body, "TR"));
        const double height = heightOf(row);
        std::vector<Slab> parts = height > room ? cutRow(row) : std::vector<Slab>{wholeRow(row, height)};
        const bool isHeaderBand = isBand(table, table.rows[i]) && table.rows[i].front().isHeader;
        const bool nextIsTail = i + 1 < table.rows.size() && isBand(table, table.rows[i + 1]) &&
                                !table.rows[i + 1].front().isHeader;
        parts.back().keepsWithNext = isHeaderBand || (nextIsTail && height <= room);
        if (head && !isHeaderBand && !nextIsTail)
            addRule(parts.back(), Ink::Hairline, 0.75);
        for (Slab& part : parts) {
            part.repeated = head;
            slabs.push_back(std::move(part));
        }
    }
    return slabs;
}

} // namespace omgekeerd::pdf
