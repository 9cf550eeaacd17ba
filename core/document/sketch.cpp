// SPDX-License-Identifier: EUPL-1.2
#include "core/document/sketch.h"

namespace omgekeerd {

namespace {

// Noto Sans and Noto Serif share these heights.
constexpr double kAscent = 1.069;
constexpr double kHeight = 1.362;

double baselineOf(const Lettering& letters) {
    return (letters.leading - letters.size * kHeight) / 2 + letters.size * kAscent;
}

} // namespace

double Sketch::height(const QString& text, const Lettering& letters, double width, const Lead& lead) const {
    const double indent = lead.text.isEmpty() ? 0 : m_wrap.width(lead.text, lead.face, letters.size);
    const auto lines = m_wrap.lines(text, letters.face, letters.size, width, letters.most, indent);
    return letters.leading * static_cast<double>(lines.size());
}

double Sketch::text(const QString& text, const Lettering& letters, Point at, double width, const Lead& lead) {
    const double indent = lead.text.isEmpty() ? 0 : m_wrap.width(lead.text, lead.face, letters.size);
    const auto lines = m_wrap.lines(text, letters.face, letters.size, width, letters.most, indent);
    double y = at.y + baselineOf(letters);
    if (!lead.text.isEmpty())
        drawing.marks.emplace_back(Label{{at.x, y}, lead.text, lead.face, letters.size, lead.ink});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].isEmpty())
            drawing.marks.emplace_back(
                Label{{at.x + (i == 0 ? indent : 0), y}, lines[i], letters.face, letters.size, letters.ink}
            );
        y += letters.leading;
    }
    return letters.leading * static_cast<double>(lines.size());
}

double Sketch::centred(const QString& text, const Lettering& letters, Point at, double width) {
    const auto lines = m_wrap.lines(text, letters.face, letters.size, width, letters.most);
    double y = at.y + baselineOf(letters);
    for (const QString& line : lines) {
        const double room = width - m_wrap.width(line, letters.face, letters.size);
        drawing.marks.emplace_back(Label{{at.x + room / 2, y}, line, letters.face, letters.size, letters.ink});
        y += letters.leading;
    }
    return letters.leading * static_cast<double>(lines.size());
}

void Sketch::shape(std::vector<PathPiece> path, Ink stroke, Ink fill, double width, std::vector<double> dash) {
    drawing.marks.emplace_back(Shape{std::move(path), stroke, fill, width, std::move(dash)});
}

void Sketch::line(Point from, Point to, Ink ink, double width, std::vector<double> dash) {
    shape(Outline().moveTo(from.x, from.y).lineTo(to.x, to.y).path(), ink, Ink::None, width, std::move(dash));
}

void Sketch::knot(Point at, double radius, Ink ink, bool isOpen) {
    shape(Outline().ellipse(at, radius, radius).path(), ink, isOpen ? Ink::Ground : ink, isOpen ? 1.4 : 0.5);
}

void Sketch::direction(Direction direction, const Box& box) {
    const Ink ink = hueOf(direction);
    const bool isRing = direction == Direction::Uncertain;
    shape(directionShape(direction, box), ink, isRing ? Ink::None : ink, isRing ? box.width * 0.09 : 0.2);
    if (!isRing)
        return;
    const double size = box.width * 0.62;
    const QString mark = QStringLiteral("?");
    const double left = box.x + (box.width - m_wrap.width(mark, FontFace::SansBold, size)) / 2;
    drawing.marks.emplace_back(
        Label{{left, box.y + box.height / 2 + size * 0.36}, mark, FontFace::SansBold, size, ink}
    );
}

int Sketch::node(const QString& text, const Box& area, int parent, const QString& field, const QString& name) {
    drawing.nodes.push_back({text, area, parent, field});
    nodes.push_back({name, {place(), 0}});
    return static_cast<int>(drawing.nodes.size()) - 1;
}

void Sketch::endNode(int node) {
    MarkRange& marks = nodes[static_cast<std::size_t>(node)].marks;
    marks.count = place() - marks.first;
}

} // namespace omgekeerd
