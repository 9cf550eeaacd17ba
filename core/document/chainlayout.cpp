// SPDX-License-Identifier: EUPL-1.2
// Where the nodes of a chain stand.
#include "core/document/chainlayout.h"

#include "core/workflow/gates.h"

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr double kGutter = 34;     ///< between lanes
constexpr double kRowGap = 26;     ///< between rows, where the threads run
constexpr double kCellGap = 12;    ///< between cells of a row
constexpr double kRowLabel = 70;   ///< the names of the steps beside the rows
constexpr double kLaneHead = 46;   ///< the names of the steps above the lanes
constexpr double kStack = 24;      ///< between the cells of a lane
constexpr double kShapePad = 8;

} // namespace

ChainPicture::ChainPicture(
    const Chain& chain, const Scribe& scribe, const WordWrap& wrap, ChainLayout layout, double width
)
    : m_chain(chain), m_scribe(scribe), m_layout(layout), m_sketch(wrap), m_unit(layout == ChainLayout::Rows ? 1 : 1.2) {
    m_sketch.drawing.width = width;
    for (const ChainNode& node : chain.nodes)
        m_cells.push_back({&node, {}, 0, 0, 0, -1});
    place();
    drawEdges();
    drawConflicts();
    drawHeads();
    drawCells();
    double bottom = 0;
    for (const Cell& cell : m_cells)
        bottom = std::max(bottom, cell.bottom);
    bottom = drawChafing(bottom);
    drawLegend(bottom + 14 * m_unit);
}

Lettering ChainPicture::name() const { return {FontFace::SansBold, 9 * m_unit, 12 * m_unit, Ink::Text, 4}; }
Lettering ChainPicture::kind() const { return {FontFace::Sans, 7.8 * m_unit, 10.2 * m_unit, Ink::Muted, 2}; }
Lettering ChainPicture::reason() const {
    return {FontFace::Serif, 8.6 * m_unit, 11.4 * m_unit, Ink::Text, isRows() ? 6U : 8U};
}
Lettering ChainPicture::effect() const { return {FontFace::Sans, 7.8 * m_unit, 10.4 * m_unit, Ink::Text, 3}; }

std::vector<std::size_t> ChainPicture::nodesOf(Step step) const {
    std::vector<std::size_t> nodes;
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (m_cells[i].node->step == step)
            nodes.push_back(i);
    return nodes;
}

double ChainPicture::shapeHeight(const ChainNode& node, double width) const {
    const double inner = width * 0.80;
    double height = m_sketch.height(node.name, name(), inner);
    if (node.step == Step::Wish)
        height = m_sketch.height(node.name, reason(), width - 2 * kShapePad);
    if (!node.kind.isEmpty())
        height += m_sketch.height(node.kind, kind(), inner);
    return height + 2 * kShapePad * m_unit + (node.step == Step::Wish ? 6 : 0);
}

double ChainPicture::textHeight(const ChainNode& node, double width) const {
    double height = 0;
    const auto lead = [](const QString& text) { return Lead{text.isEmpty() ? QString() : text + u' ', FontFace::SerifBold, Ink::Text}; };
    if (!node.reason.isEmpty())
        height += m_sketch.height(node.reason, reason(), width, lead(node.lead)) + 4;
    if (!node.also.isEmpty())
        height += m_sketch.height(node.also, reason(), width, lead(node.alsoLead)) + 2;
    const double indent = 11 * m_unit;
    for (const ChainEffect& told : node.effects)
        height += m_sketch.height(told.text, effect(), width - indent, {told.who + u' ', FontFace::SansBold, Ink::Text}) + 2;
    return height;
}

void ChainPicture::place() {
    if (isRows())
        placeRows();
    else
        placeLanes();
}

void ChainPicture::placeLanes() {
    const double lane = (m_sketch.drawing.width - 5 * kGutter) / 6;
    double x = 0;
    // What carries the decision stands first in each lane, on one straight axis.
    double axis = 0;
    for (const Cell& cell : m_cells)
        axis = std::max(axis, shapeHeight(*cell.node, lane) / 2);
    for (const Step step : stepsInOrder()) {
        m_heads.emplace_back(step, Box{x, 0, lane, kLaneHead - 14});
        double y = 0;
        for (const std::size_t i : nodesOf(step)) {
            Cell& cell = m_cells[i];
            const double height = shapeHeight(*cell.node, lane);
            const double top = y <= 0 ? kLaneHead + axis - height / 2 : y;
            cell.shape = {x, top, lane, height};
            cell.textTop = top + height + 3;
            cell.bottom = cell.textTop + textHeight(*cell.node, lane - 6);
            cell.laneEnd = cell.bottom;
            y = cell.bottom + kStack;
        }
        x += lane + kGutter;
    }
}

void ChainPicture::placeRows() {
    const double room = m_sketch.drawing.width - kRowLabel;
    double y = 0;
    for (const Step step : stepsInOrder()) {
        const std::vector<std::size_t> nodes = nodesOf(step);
        if (nodes.empty())
            continue;
        const double count = static_cast<double>(nodes.size());
        const double width = std::min((room - kCellGap * (count - 1)) / count, 230.0);
        // A step with one node stands in the middle, so that the threads fan out evenly.
        double x = kRowLabel + (room - count * width - (count - 1) * kCellGap) / 2;
        double tallest = 0;
        for (const std::size_t i : nodes)
            tallest = std::max(tallest, shapeHeight(*m_cells[i].node, width));
        double bottom = y;
        for (const std::size_t i : nodes) {
            Cell& cell = m_cells[i];
            const double height = shapeHeight(*cell.node, width);
            cell.shape = {x, y + (tallest - height) / 2, width, height};
            cell.textTop = y + tallest + 3;
            cell.bottom = cell.textTop + textHeight(*cell.node, width);
            bottom = std::max(bottom, cell.bottom);
            x += width + kCellGap;
        }
        for (const std::size_t i : nodes)
            m_cells[i].laneEnd = bottom + 3;
        m_heads.emplace_back(step, Box{0, y, kRowLabel - 6, tallest});
        y = bottom + kRowGap;
    }
}

} // namespace omgekeerd
