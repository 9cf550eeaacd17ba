// SPDX-License-Identifier: EUPL-1.2
// The ink of a chain: threads, shapes, texts, and the same as a tree of words.
#include "core/document/chainlayout.h"

#include "core/document/shapes.h"
#include "core/workflow/gates.h"

#include <algorithm>
#include <map>

namespace omgekeerd {

namespace {

constexpr double kInset = 3;
const std::vector<double> kChafing{5, 3.6};

QString sentenceOf(const ChainNode& node, const QString& separator) {
    QString text = node.name;
    const auto add = [&text](const QString& before, const QString& more) {
        if (more.isEmpty())
            return;
        if (!text.endsWith(u'.') && !text.endsWith(u':'))
            text += u'.';
        text += u' ' + (before.isEmpty() ? QString() : before + u' ') + more;
    };
    if (!node.kind.isEmpty())
        text += separator + node.kind;
    add(node.lead, node.reason);
    add(node.alsoLead, node.also);
    for (const ChainEffect& effect : node.effects)
        add(effect.who, effect.text);
    return text;
}

const char* meaningOf(ChainWeight weight) {
    switch (weight) {
    case ChainWeight::Carries:
        return "chain.carries";
    case ChainWeight::Weighed:
        return "chain.weighed";
    case ChainWeight::Unsaid:
        return "chain.unsaid";
    }
    return "chain.unsaid";
}

} // namespace

double ChainPicture::edgeWidth(ChainWeight weight) const {
    return (weight == ChainWeight::Carries ? 1.9 : 0.9) * m_unit;
}

void ChainPicture::drawEdges() {
    // The heavy thread lies above the thin ones.
    for (const bool heavy : {false, true})
        for (const ChainEdge& edge : m_chain.edges)
            if ((edge.weight == ChainWeight::Carries) == heavy) {
                const std::size_t first = m_sketch.place();
                drawEdge(edge);
                addThread(edge.from, edge.to, meaningOf(edge.weight), true, first);
            }
}

void ChainPicture::addThread(
    std::size_t from, std::size_t to, const char* meaning, bool leads, std::size_t firstMark
) {
    m_threads.push_back({static_cast<int>(from), static_cast<int>(to), m_scribe.phrase(meaning), leads,
                         {firstMark, m_sketch.place() - firstMark}});
}

void ChainPicture::drawEdge(const ChainEdge& edge) {
    const Cell& from = m_cells[edge.from];
    const Cell& to = m_cells[edge.to];
    const bool unsaid = edge.weight == ChainWeight::Unsaid;
    const Ink ink = edge.weight == ChainWeight::Carries ? Ink::Text : Ink::Border;
    Outline thread;
    Point end;
    if (isRows()) {
        const double x = from.shape.x + from.shape.width / 2;
        end = {to.shape.x + to.shape.width / 2, to.shape.y - 3};
        const double start = from.laneEnd;
        const double middle = (start + end.y) / 2;
        thread.moveTo(x, from.bottom + 3);
        if (start > from.bottom + 3)
            thread.lineTo(x, start);
        // Below the row the cell of the target is free down to its shape.
        const double entry = std::min(end.y, start + 20);
        thread.curveTo({x, middle}, {end.x, start + 2}, {end.x, entry});
        if (end.y > entry)
            thread.lineTo(end.x, end.y);
    } else {
        const double y = from.shape.y + from.shape.height / 2;
        end = {to.shape.x - 3, to.shape.y + to.shape.height / 2};
        const double x = from.shape.x + from.shape.width;
        const double middle = (x + end.x) / 2;
        thread.moveTo(x, y).curveTo({middle, y}, {middle, end.y}, end);
    }
    m_sketch.shape(thread.path(), ink, Ink::None, edgeWidth(edge.weight));
    const double radius = (edge.weight == ChainWeight::Carries ? 3.2 : 2.3) * m_unit;
    m_sketch.knot(end, radius, unsaid ? Ink::Missing : ink, unsaid);
}

void ChainPicture::drawConflicts() {
    // Two that chafe are joined behind their shapes' outer edges: above them in a row, beside them in a lane.
    for (const auto& [first, second] : m_chain.conflicts) {
        const Box& a = m_cells[first].shape;
        const Box& b = m_cells[second].shape;
        Outline thread;
        if (isRows()) {
            const double height = std::min(a.y, b.y) - 9;
            const double from = a.x + a.width * (a.x < b.x ? 0.75 : 0.25);
            const double to = b.x + b.width * (a.x < b.x ? 0.25 : 0.75);
            thread.moveTo(from, a.y + 3).curveTo({from, height}, {to, height}, {to, b.y + 3});
        } else {
            const double x = a.x - 13;
            const double from = a.y + a.height * (a.y < b.y ? 0.8 : 0.2);
            const double to = b.y + b.height * (a.y < b.y ? 0.2 : 0.8);
            thread.moveTo(a.x + 4, from).curveTo({x, from}, {x, to}, {b.x + 4, to});
        }
        const std::size_t mark = m_sketch.place();
        m_sketch.shape(thread.path(), Ink::Wish, Ink::None, 1.5 * m_unit, kChafing);
        addThread(first, second, "chain.chafes", false, mark);
    }
}

void ChainPicture::drawLabel(Step step, const Box& area) {
    const double size = 13 * m_unit;
    const Lettering letters{FontFace::SansBold, 8.8 * m_unit, 11 * m_unit, hueOf(step), 2};
    if (isRows()) {
        m_sketch.shape(stepShape(step, {area.x, area.y, size, size}), hueOf(step), tintOf(step), 1.1);
        m_sketch.text(m_scribe.stepName(step), letters, {area.x, area.y + size + 1}, area.width);
        return;
    }
    const double width = m_sketch.wrap().width(m_scribe.stepName(step), letters.face, letters.size);
    const double left = area.x + (area.width - width - size - 6) / 2;
    m_sketch.shape(stepShape(step, {left, area.y, size, size}), hueOf(step), tintOf(step), 1.1);
    m_sketch.text(m_scribe.stepName(step), letters, {left + size + 6, area.y + 1}, area.width);
    m_sketch.line({area.x, area.y + area.height - 8}, {area.x + area.width, area.y + area.height - 8}, hueOf(step), 1.3);
}

void ChainPicture::drawHeads() {
    for (const auto& [step, area] : m_heads)
        drawLabel(step, area);
}

void ChainPicture::drawCells() {
    for (const auto& [step, area] : m_heads) {
        const int parent = m_sketch.node(m_scribe.stepName(step), area, -1);
        for (const std::size_t i : nodesOf(step))
            drawCell(m_cells[i], parent);
    }
    for (PictureThread& thread : m_threads) {
        thread.from = m_cells[static_cast<std::size_t>(thread.from)].place;
        thread.to = m_cells[static_cast<std::size_t>(thread.to)].place;
    }
}

void ChainPicture::drawCell(Cell& cell, int parent) {
    const Box area{cell.shape.x, cell.shape.y, cell.shape.width, cell.bottom - cell.shape.y};
    cell.place = m_sketch.node(
        sentenceOf(*cell.node, QStringLiteral(", ")), area, parent, cell.node->field, cell.node->name
    );
    drawShape(cell);
    drawTexts(cell);
    m_sketch.endNode(cell.place);
}

void ChainPicture::drawShape(const Cell& cell) {
    const ChainNode& node = *cell.node;
    const Box& box = cell.shape;
    const bool carries = node.weight == ChainWeight::Carries;
    const Ink hue = node.weight == ChainWeight::Unsaid ? Ink::Border : hueOf(node.step);
    const Ink fill = carries ? tintOf(node.step) : Ink::Ground;
    const double width = carries ? 1.6 : 1;
    if (node.folded > 0)
        m_sketch.shape(Outline().ellipse({box.x + box.width / 2 + 3, box.y + box.height / 2 - 3}, box.width / 2 - 3, box.height / 2 - 3).path(), hue, Ink::None, 0.9);
    Outline outline;
    const Point middle{box.x + box.width / 2, box.y + box.height / 2};
    const double right = box.x + box.width;
    const double bottom = box.y + box.height;
    switch (node.step) {
    case Step::Wish:
        outline.box(box.x, box.y, box.width, box.height, 6);
        break;
    case Step::Values:
        outline.ellipse(middle, box.width / 2, box.height / 2);
        break;
    case Step::Purpose:
        outline.box(box.x, box.y, box.width, box.height);
        break;
    case Step::Effects:
        outline.box(box.x, box.y, box.width, box.height, box.height / 2);
        break;
    case Step::Article:
        outline.moveTo(box.x + box.height * 0.28, box.y).lineTo(right, box.y);
        outline.lineTo(right - box.height * 0.28, bottom).lineTo(box.x, bottom).close();
        break;
    case Step::Decision:
        outline.moveTo(box.x + box.height * 0.3, box.y).lineTo(right - box.height * 0.3, box.y).lineTo(right, middle.y);
        outline.lineTo(right - box.height * 0.3, bottom).lineTo(box.x + box.height * 0.3, bottom).lineTo(box.x, middle.y).close();
        break;
    }
    m_sketch.shape(outline.path(), hue, fill, width);
    if (node.step == Step::Effects)
        m_sketch.shape(optionShape({box.x + 2.4, box.y + 2.4, box.width - 4.8, box.height - 4.8}), hue, Ink::None, 0.7);
}

void ChainPicture::drawTexts(const Cell& cell) {
    const ChainNode& node = *cell.node;
    const Box& box = cell.shape;
    const double inner = box.width * 0.80;
    if (node.step == Step::Wish) {
        m_sketch.text(node.name, reason(), {box.x + 8, box.y + 8 * m_unit + 2}, box.width - 16);
    } else {
        const double height = m_sketch.height(node.name, name(), inner) +
                              (node.kind.isEmpty() ? 0 : m_sketch.height(node.kind, kind(), inner));
        double y = box.y + (box.height - height) / 2;
        y += m_sketch.centred(node.name, name(), {box.x + box.width * 0.10, y}, inner);
        if (!node.kind.isEmpty())
            m_sketch.centred(node.kind, kind(), {box.x + box.width * 0.10, y}, inner);
    }
    const double width = box.width - (isRows() ? 0 : 2 * kInset);
    const double x = box.x + (isRows() ? 0 : kInset);
    double y = cell.textTop;
    const Ink hue = node.weight == ChainWeight::Weighed && node.step != Step::Values ? Ink::Muted : hueOf(node.step);
    if (!node.reason.isEmpty()) {
        Lettering letters = reason();
        if (node.step == Step::Wish)
            letters.face = FontFace::SerifItalic;
        if (node.folded > 0)
            letters = kind();
        const Lead lead{node.lead.isEmpty() ? QString() : node.lead + u' ', FontFace::SerifBold, hue};
        y += m_sketch.text(node.reason, letters, {x, y}, width, lead) + 4;
    }
    if (!node.also.isEmpty()) {
        const Lead lead{node.alsoLead.isEmpty() ? QString() : node.alsoLead + u' ', FontFace::SerifBold, Ink::Muted};
        y += m_sketch.text(node.also, reason(), {x, y}, width, lead) + 2;
    }
    const double indent = 11 * m_unit;
    for (const ChainEffect& told : node.effects) {
        const double size = 7.5 * m_unit;
        if (told.direction)
            m_sketch.direction(*told.direction, {x, y + 1.4 * m_unit, size, size});
        y += m_sketch.text(told.text, effect(), {x + indent, y}, width - indent, {told.who + u' ', FontFace::SansBold, Ink::Text}) + 2;
    }
}

double ChainPicture::drawChafing(double bottom) {
    const std::vector<std::size_t> last = nodesOf(Step::Decision);
    if (m_chain.chafing.isEmpty() || last.empty())
        return bottom;
    const Cell& cell = m_cells[last.front()];
    const double width = isRows() ? std::min(300.0, m_sketch.drawing.width - cell.shape.x) : cell.shape.width;
    const double x = isRows() ? cell.shape.x + (cell.shape.width - width) / 2 : cell.shape.x;
    const double top = cell.bottom + 22 * m_unit;
    const double pad = 8 * m_unit;
    const double inner = width - 2 * pad;
    const QString title = m_scribe.phrase("headings.report.chafing");
    const QString told = m_chain.signal.isEmpty() ? QString() : m_scribe.phrase("chain.signal", QStringLiteral("audience"), m_chain.signal);
    Lettering head = name();
    head.ink = Ink::Wish;
    double height = m_sketch.height(title, head, inner) + m_sketch.height(m_chain.chafing, reason(), inner);
    if (!told.isEmpty())
        height += m_sketch.height(told, kind(), inner) + 3;
    const Box box{x, top, width, height + 2 * pad};
    const std::size_t first = m_sketch.place();
    m_sketch.line({x + width / 2, cell.bottom + 4}, {x + width / 2, top}, Ink::Wish, 1.5 * m_unit, kChafing);
    m_sketch.shape(Outline().box(box.x, box.y, box.width, box.height, 6).path(), Ink::Wish, Ink::None, 1.2, kChafing);
    double y = top + pad;
    y += m_sketch.text(title, head, {x + pad, y}, inner);
    y += m_sketch.text(m_chain.chafing, reason(), {x + pad, y}, inner) + 3;
    if (!told.isEmpty())
        m_sketch.text(told, kind(), {x + pad, y}, inner);
    const std::size_t end = m_sketch.place();
    const int parent = m_sketch.node(title, box, -1);
    const int place = m_sketch.node(told.isEmpty() ? m_chain.chafing : m_chain.chafing + u' ' + told, box, parent, QStringLiteral("ethics.keepsChafing"));
    m_sketch.nodes.back().marks = {first + 1, end - first - 1};
    m_threads.push_back({cell.place, place, m_scribe.phrase("chain.chafes"), true, {first, 1}});
    return std::max(bottom, box.y + box.height);
}

void ChainPicture::drawLegend(double top) {
    const Lettering letters{FontFace::Sans, 7.8 * m_unit, 10.2 * m_unit, Ink::Muted, 1};
    m_sketch.line({0, top}, {m_sketch.drawing.width, top}, Ink::Hairline, 0.75);
    double y = top + 12 * m_unit;
    double x = 0;
    const auto add = [&](const char* place, ChainWeight weight, bool chafes) {
        const QString words = m_scribe.phrase(place);
        const double wide = m_sketch.wrap().width(words, letters.face, letters.size);
        if (x > 0 && x + 26 * m_unit + 5 + wide > m_sketch.drawing.width) {
            x = 0;
            y += 14 * m_unit;
        }
        const double end = x + 26 * m_unit;
        const Ink ink = chafes ? Ink::Wish : weight == ChainWeight::Carries ? Ink::Text : Ink::Border;
        m_sketch.line({x, y}, {end, y}, ink, chafes ? 1.5 * m_unit : edgeWidth(weight), chafes ? kChafing : std::vector<double>());
        if (!chafes)
            m_sketch.knot({end - 4, y}, (weight == ChainWeight::Carries ? 3 : 2.3) * m_unit, weight == ChainWeight::Unsaid ? Ink::Missing : ink, weight == ChainWeight::Unsaid);
        m_sketch.text(words, letters, {end + 5, y - 5.1 * m_unit}, 400);
        x = end + 5 + wide + 13 * m_unit;
    };
    add("chain.carries", ChainWeight::Carries, false);
    add("chain.weighed", ChainWeight::Weighed, false);
    add("chain.chafes", ChainWeight::Carries, true);
    add("chain.unsaid", ChainWeight::Unsaid, false);
    m_sketch.drawing.height = y + 8 * m_unit;
}

std::optional<Picture> chainPicture(const Scribe& scribe, ChainLayout layout, double width) {
    const Chain chain = chainOf(scribe);
    if (chain.nodes.size() < 2)
        return std::nullopt;
    const WordWrap wrap;
    return ChainPicture(chain, scribe, wrap, layout, width).take();
}

std::shared_ptr<const Figure> chainFigure(const Scribe& scribe, double pageWidth) {
    const Chain chain = chainOf(scribe);
    if (chain.nodes.size() < 2)
        return nullptr;
    const WordWrap wrap;
    auto figure = std::make_shared<Figure>();
    figure->drawing = ChainPicture(chain, scribe, wrap, ChainLayout::Rows, pageWidth).take().drawing;
    figure->alt = scribe.phrase("chain.alt");
    for (const DrawingNode& node : figure->drawing.nodes)
        figure->alt += u' ' + node.text + (node.parent < 0 ? QStringLiteral(":") : node.text.endsWith(u'.') ? QString() : QStringLiteral("."));
    return figure;
}

} // namespace omgekeerd
