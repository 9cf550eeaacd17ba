// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/export/pdf/paragraphsetter.h"

namespace omgekeerd::pdf {

/// Turns the blocks of a document into slabs, from top to bottom, without knowing of pages.
class Flow {
public:
    Flow(const Document& document, const Sheet& sheet, const FaceShelf& shelf, StructTree& tree);

    const std::vector<Slab>& slabs() const { return m_slabs; }
    const std::vector<Strip>& strips() const { return m_strips; }
    ParagraphSetter& setter() { return m_setter; }

private:
    void addTitle(const Document& document);
    void addBlocks(const std::vector<Block>& blocks, StructNode* parent);
    void add(const Heading& heading, StructNode* parent);
    void add(const Paragraph& paragraph, StructNode* parent);
    void add(const ItemList& list, StructNode* parent);
    void add(const Table& table, StructNode* parent);
    void add(const Figure& figure, StructNode* parent);
    void add(const Frame& frame, StructNode* parent);

    /// One slab a line, no single first or last line; gives the place of the first.
    std::size_t addLines(const SetLines& set, double x, double gapBefore);
    /// The lines of a footnote, at the foot of a page.
    std::vector<Slab> footSlabs(const NoteCall& call);
    void addMargin(std::size_t firstSlab, const SetLines& margin, double x, double baseline);
    void addPadding(double height, bool keepsWithNext);
    const TextStyle& styleOf(Paragraph::Role role) const;
    double gapTo(double wanted);

    const Sheet& m_sheet;
    StructTree& m_tree;
    ParagraphSetter m_setter;
    std::vector<Slab> m_slabs;
    std::vector<Strip> m_strips;
    std::vector<std::size_t> m_behind; ///< the strips that lie behind what comes now
    double m_left;                     ///< of the text
    double m_width;
    bool m_hasMargin = true; ///< a margin column is free beside the text
    double m_gapAfter = 0;   ///< that the last block asks for
};

} // namespace omgekeerd::pdf
