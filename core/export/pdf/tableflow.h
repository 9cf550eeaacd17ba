// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/export/pdf/paragraphsetter.h"

namespace omgekeerd::pdf {

/// Turns a table into slabs: a header that is repeated on each page, and rows that are cut only when they are taller
/// than a page.
class TableFlow {
public:
    TableFlow(ParagraphSetter& setter, StructTree& tree, const Sheet& sheet, double left, double width)
        : m_setter(setter), m_tree(tree), m_sheet(sheet), m_left(left), m_width(width) {}

    std::vector<Slab> slabs(const Table& table, StructNode* parent);

private:
    /// One cell, set in its column.
    struct SetCell {
        StructNode* node = nullptr;
        double x = 0;
        double width = 0;
        double indent = 0; ///< of its first line, for the shape of a direction
        std::optional<Direction> direction;
        std::vector<SetLines> paragraphs;
    };
    using Row = std::vector<SetCell>;

    std::shared_ptr<const Slab> header(const Table& table, StructNode* parent);
    Row setRow(const Table& table, std::size_t index, StructNode* row);
    SetCell setCell(const Cell& cell, std::size_t column, const Table& table, StructNode* row);
    Slab wholeRow(const Row& row, double height) const;
    std::vector<Slab> cutRow(const Row& row) const;
    double heightOf(const Row& row) const;
    void addShape(Slab& slab, const SetCell& cell) const;
    void addRule(Slab& slab, Ink ink, double width) const;
    double columnLeft(const Table& table, std::size_t column) const;
    std::string newId();

    ParagraphSetter& m_setter;
    StructTree& m_tree;
    const Sheet& m_sheet;
    double m_left;
    double m_width;
    std::vector<std::string> m_columnIds;
    std::string m_bandId; ///< of the last band over the whole width
    std::string m_rowId;
};

} // namespace omgekeerd::pdf
