// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/export/pdf/sheet.h"
#include "core/export/pdf/slab.h"
#include "core/export/pdf/usedfonts.h"

#include <string>

namespace omgekeerd::pdf {

/// Writes what is drawn on one page: everything lies in marked content, of an element or of an artifact.
class PageContent {
public:
    PageContent(int page, double height, StructTree& tree, UsedFonts& fonts);

    /// `top` is the distance of the slab from the top of the page. As an artifact nothing of it enters the tree.
    void draw(const Slab& slab, double top, bool asArtifact = false);
    void drawShape(const Shape& shape, double x, double y, double scale = 1);
    void drawText(const TextMark& mark, double top, bool asArtifact);
    /// What follows is a head or a foot.
    void beginPagination();
    std::string finish();

private:
    enum class Kind { None, Element, Artifact, Pagination };
    void enter(Kind kind, StructNode* node);
    void leave();
    void openText();
    void closeText();
    void setInk(Ink ink);
    void setFont(int place, double size);
    void drawPiece(const TextMark& mark, const LinePiece& piece, double top);
    void drawRun(const LinePiece& piece, std::size_t from, std::size_t to, double size, double left, double baseline);
    void drawBox(const LinePiece& piece, const QString& text, double size, double left, double baseline);
    void drawFigure(const FigureMark& figure, double top);
    void paint(const Shape& shape, double x, double y, double scale);
    void noteLink(const TextMark& mark, const LinePiece& piece, const SpanLook& look, double top);
    double up(double y) const { return m_height - y; }

    int m_page;
    double m_height;
    StructTree& m_tree;
    UsedFonts& m_fonts;
    std::string m_out;
    Kind m_kind = Kind::None;
    StructNode* m_node = nullptr;
    bool m_isPagination = false;
    bool m_isInText = false;
    Ink m_ink = Ink::None;
    int m_place = -1;
    double m_size = 0;
};

} // namespace omgekeerd::pdf
