// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/pagecontent.h"

#include "core/export/palette.h"
#include "core/export/pdf/glyphrun.h"
#include "core/export/pdf/pdfsource.h"

#include <algorithm>
#include <cmath>

namespace omgekeerd::pdf {

namespace {

std::string colour(Ink ink, const char* operation) {
    const Rgb rgb = onPaper(ink);
    return number(rgb.red / 255.0) + ' ' + number(rgb.green / 255.0) + ' ' + number(rgb.blue / 255.0) + ' ' +
           operation + '\n';
}

} // namespace

PageContent::PageContent(int page, double height, StructTree& tree, UsedFonts& fonts)
    : m_page(page), m_height(height), m_tree(tree), m_fonts(fonts) {}

void PageContent::leave() {
    closeText();
    if (m_kind != Kind::None)
        m_out += "EMC\n";
    m_kind = Kind::None;
    m_node = nullptr;
}

void PageContent::enter(Kind kind, StructNode* node) {
    if (m_kind == kind && m_node == node)
        return;
    leave();
    m_kind = kind;
    m_node = node;
    switch (kind) {
    case Kind::None:
        break;
    case Kind::Element:
        m_out += '/' + node->tag + " <</MCID " + std::to_string(m_tree.mark(node, m_page)) + ">> BDC\n";
        break;
    case Kind::Artifact:
        m_out += "/Artifact <</Type /Layout>> BDC\n";
        break;
    case Kind::Pagination:
        m_out += "/Artifact <</Type /Pagination>> BDC\n";
        break;
    }
}

void PageContent::beginPagination() {
    leave();
    m_isPagination = true;
}

void PageContent::openText() {
    if (!m_isInText)
        m_out += "BT\n";
    m_isInText = true;
}

void PageContent::closeText() {
    if (m_isInText)
        m_out += "ET\n";
    m_isInText = false;
}

void PageContent::setInk(Ink ink) {
    if (ink != m_ink)
        m_out += colour(ink, "rg");
    m_ink = ink;
}

void PageContent::setFont(int place, double size) {
    if (place != m_place || std::abs(size - m_size) > 1e-9)
        m_out += UsedFonts::nameOf(place) + ' ' + number(size) + " Tf\n";
    m_place = place;
    m_size = size;
}

void PageContent::draw(const Slab& slab, double top, bool asArtifact) {
    for (StructNode* node : slab.attached)
        if (!asArtifact)
            m_tree.attach(node);
    for (const ShapeMark& mark : slab.shapes)
        drawShape(mark.shape, mark.x, top + mark.y);
    for (const TextMark& mark : slab.texts)
        drawText(mark, top, asArtifact);
    if (slab.figure.has_value())
        drawFigure(*slab.figure, top);
}

void PageContent::drawShape(const Shape& shape, double x, double y, double scale) {
    enter(m_isPagination ? Kind::Pagination : Kind::Artifact, nullptr);
    paint(shape, x, y, scale);
}

void PageContent::paint(const Shape& shape, double x, double y, double scale) {
    closeText();
    m_out += "q\n";
    if (shape.fill != Ink::None)
        m_out += colour(shape.fill, "rg");
    if (shape.stroke != Ink::None) {
        m_out += colour(shape.stroke, "RG") + number(shape.width * scale) + " w 1 j 1 J\n";
        std::string dash;
        for (const double length : shape.dash)
            dash += number(length * scale) + ' ';
        if (!dash.empty())
            m_out += "0 J [" + dash + "] 0 d\n";
    }
    const auto at = [&](const Point& point) {
        return number(x + point.x * scale) + ' ' + number(up(y + point.y * scale)) + ' ';
    };
    for (const PathPiece& piece : shape.path) {
        switch (piece.kind) {
        case PathPiece::Kind::Move:
            m_out += at(piece.points[0]) + "m\n";
            break;
        case PathPiece::Kind::Line:
            m_out += at(piece.points[0]) + "l\n";
            break;
        case PathPiece::Kind::Curve:
            m_out += at(piece.points[0]) + at(piece.points[1]) + at(piece.points[2]) + "c\n";
            break;
        case PathPiece::Kind::Close:
            m_out += "h\n";
            break;
        }
    }
    const bool fills = shape.fill != Ink::None;
    const bool strokes = shape.stroke != Ink::None;
    m_out += fills && strokes ? "B\nQ\n" : fills ? "f\nQ\n" : strokes ? "S\nQ\n" : "n\nQ\n";
}

void PageContent::drawText(const TextMark& mark, double top, bool asArtifact) {
    for (const LinePiece& piece : mark.line.pieces) {
        const TypeSpan& span = mark.paragraph->text.spans()[piece.span];
        const SpanLook& look = mark.paragraph->looks[static_cast<std::size_t>(span.tag)];
        const bool isElement = look.node != nullptr && !asArtifact && !m_isPagination;
        enter(isElement ? Kind::Element : m_isPagination ? Kind::Pagination : Kind::Artifact, isElement ? look.node : nullptr);
        setInk(look.ink);
        drawPiece(mark, piece, top);
        if (isElement && !look.link.isEmpty())
            noteLink(mark, piece, look, top);
    }
}

void PageContent::drawPiece(const TextMark& mark, const LinePiece& piece, double top) {
    const TypeSpan& span = mark.paragraph->text.spans()[piece.span];
    const double baseline = up(top + mark.baseline) + mark.paragraph->looks[static_cast<std::size_t>(span.tag)].rise;
    if (piece.place == FaceShelf::kNone) {
        const PlacedGlyph& glyph = piece.glyphs.front();
        drawBox(piece, mark.paragraph->text.text().mid(glyph.cluster, glyph.length), span.size, mark.x, baseline);
        return;
    }
    openText();
    setFont(piece.place, span.size);
    const double start = mark.x + piece.glyphs.front().x;
    m_out += "1 0 0 1 " + number(start) + ' ' + number(baseline) + " Tm\n";
    m_out += glyphSource(m_fonts, mark.paragraph->text.text(), mark.line, piece, span.size);
}

void PageContent::drawBox(
    const LinePiece& piece, const QString& text, double size, double left, double baseline
) {
    closeText();
    const double x = left + piece.glyphs.front().x;
    const double width = kBoxWidth * size;
    m_out += "/Span <</ActualText " + textString(text) + ">> BDC\nq\n" + colour(m_ink, "RG") + "0.5 w\n" +
             number(x + size * 0.08) + ' ' + number(baseline - size * 0.16) + ' ' + number(width - size * 0.16) + ' ' +
             number(size * 0.94) + " re S\nQ\n";
    const QList<uint> characters = text.toUcs4();
    QString digits = QString::number(characters.isEmpty() ? 0 : characters.front(), 16).toUpper();
    digits = digits.rightJustified(digits.size() > 4 ? 6 : 4, QLatin1Char('0'));
    const qsizetype half = digits.size() / 2;
    const double small = size * 0.42;
    openText();
    const int place = FaceShelf::placeOf(FontFace::Sans);
    setFont(place, small);
    for (int row = 0; row < 2; ++row) {
        const QString part = row == 0 ? digits.left(half) : digits.mid(half);
        const double wide = textWidth(m_fonts.shelf(), part, FontFace::Sans, small);
        m_out += "1 0 0 1 " + number(x + (width - wide) / 2) + ' ' +
                 number(baseline + (row == 0 ? size * 0.38 : -size * 0.03)) + " Tm\n";
        m_out += plainSource(m_fonts, place, part);
    }
    closeText();
    m_out += "EMC\n";
}

void PageContent::drawFigure(const FigureMark& figure, double top) {
    const Drawing& drawing = *figure.drawing;
    const double y = top + figure.y;
    const double bottom = up(y + drawing.height * figure.scale);
    figure.node->attributes = "/O /Layout /Placement /Block /BBox [" + number(figure.x) + ' ' + number(bottom) + ' ' +
                              number(figure.x + drawing.width * figure.scale) + ' ' + number(up(y)) + ']';
    enter(Kind::Element, figure.node);
    for (const auto& mark : drawing.marks) {
        if (const auto* shape = std::get_if<Shape>(&mark)) {
            paint(*shape, figure.x, y, figure.scale);
        } else if (const auto* label = std::get_if<Label>(&mark)) {
            const LabelSetter setter(m_fonts.shelf(), *label, figure.scale);
            setInk(label->ink);
            for (const LinePiece& piece : setter.line().pieces)
                drawPiece(setter.mark(figure.x), piece, y + label->at.y * figure.scale);
        }
    }
}

void PageContent::noteLink(const TextMark& mark, const LinePiece& piece, const SpanLook& look, double top) {
    const double size = mark.paragraph->text.spans()[piece.span].size;
    const double baseline = up(top + mark.baseline);
    LinkArea* area = m_tree.linkOf(look.node, m_page);
    if (area == nullptr) {
        m_tree.addLink({look.node, m_page, look.link, look.linkDescription, {}});
        area = m_tree.linkOf(look.node, m_page);
    }
    const double left = mark.x + piece.x;
    area->boxes.push_back({{left, baseline - size * 0.28}, {left + piece.width, baseline + size * 0.95}});
}

std::string PageContent::finish() {
    leave();
    return std::move(m_out);
}

} // namespace omgekeerd::pdf
