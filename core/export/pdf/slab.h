// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/drawing.h"
#include "core/export/pdf/structure.h"
#include "core/type/linebreaker.h"

#include <memory>
#include <optional>
#include <vector>

namespace omgekeerd::pdf {

/// What a stretch of a paragraph is drawn with, and to which element it belongs (none: an artifact).
struct SpanLook {
    Ink ink = Ink::Text;
    StructNode* node = nullptr;
    QString link;
    QString linkDescription;
    double rise = 0; ///< of a raised mark
};

/// A shaped paragraph with the look of each of its spans (by their tag).
struct SetParagraph {
    ShapedText text;
    std::vector<SpanLook> looks;
};

/// One line of a paragraph at its place in a slab.
struct TextMark {
    std::shared_ptr<const SetParagraph> paragraph;
    TextLine line;
    double x = 0;        ///< from the left edge of the page
    double baseline = 0; ///< below the top of the slab
};

/// A rule, a small shape: decoration, at its place in a slab.
struct ShapeMark {
    Shape shape;
    double x = 0; ///< added to the shape's own points
    double y = 0;
};

/// A whole picture in one element.
struct FigureMark {
    std::shared_ptr<const Drawing> drawing;
    StructNode* node = nullptr;
    double x = 0;
    double y = 0;
    double scale = 1;
};

/// A ground, frame or bar behind slabs that follow each other.
struct Strip {
    enum class Kind { Ground, Outline, Bar };
    Kind kind = Kind::Ground;
    Ink ink = Ink::Sunk;
    double left = 0;
    double right = 0;
};

/// A heading that the reader can jump to.
struct Bookmark {
    int level = 1;
    QString text;
    QString id; ///< of its section
};

/// A horizontal strip of a page that is never cut: a line of text, a table row, a picture.
struct Slab {
    double gap = 0; ///< above it, unless it comes first on a page
    double height = 0;
    bool keepsWithNext = false;
    bool startsPage = false;
    std::vector<TextMark> texts;
    std::vector<ShapeMark> shapes;
    std::optional<FigureMark> figure;
    std::vector<std::size_t> strips;      ///< the strips behind it
    std::vector<StructNode*> attached;    ///< elements that begin here, with or without content
    std::shared_ptr<const Slab> repeated; ///< drawn again above it where it comes first on a page (a table's header)
    std::optional<Bookmark> bookmark;
    std::vector<Slab> foot; ///< the footnotes that its lines call for, at the foot of the page it stands on
};

} // namespace omgekeerd::pdf
