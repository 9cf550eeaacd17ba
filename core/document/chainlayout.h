// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/chain.h"
#include "core/document/sketch.h"

namespace omgekeerd {

/// Draws a chain. Every text has a cell of its own that no thread crosses: threads run between the lanes or rows, and
/// down the free part of a cell.
class ChainPicture {
public:
    ChainPicture(const Chain& chain, const Scribe& scribe, const WordWrap& wrap, ChainLayout layout, double width);
    Picture take() { return {std::move(m_sketch.drawing), std::move(m_sketch.nodes), std::move(m_threads)}; }

private:
    /// A node at its place.
    struct Cell {
        const ChainNode* node = nullptr;
        Box shape;
        double textTop = 0;
        double bottom = 0; ///< of its text
        double laneEnd = 0; ///< where the free part of its cell ends
        int place = -1; ///< among the nodes of the drawing
    };
    void place();
    void placeLanes();
    void placeRows();
    double shapeHeight(const ChainNode& node, double width) const;
    double textHeight(const ChainNode& node, double width) const;
    void drawHeads();
    void drawLabel(Step step, const Box& area);
    void drawEdges();
    void drawEdge(const ChainEdge& edge);
    void drawConflicts();
    void addThread(std::size_t from, std::size_t to, const char* meaning, bool leads, std::size_t firstMark);
    void drawCell(Cell& cell, int parent);
    void drawShape(const Cell& cell);
    void drawTexts(const Cell& cell);
    void drawCells();
    double drawChafing(double top);
    void drawLegend(double top);
    std::vector<std::size_t> nodesOf(Step step) const;
    Lettering name() const;
    Lettering kind() const;
    Lettering reason() const;
    Lettering effect() const;
    bool isRows() const { return m_layout == ChainLayout::Rows; }
    double edgeWidth(ChainWeight weight) const;

    const Chain& m_chain;
    const Scribe& m_scribe;
    ChainLayout m_layout;
    Sketch m_sketch;
    std::vector<Cell> m_cells; ///< one for each node
    std::vector<std::pair<Step, Box>> m_heads;
    std::vector<PictureThread> m_threads; ///< between cells; between nodes once these are drawn
    double m_unit; ///< sizes: 1 on paper
};

} // namespace omgekeerd
