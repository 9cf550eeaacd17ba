// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/outline.h"
#include "core/document/picture.h"
#include "core/document/shapes.h"
#include "core/document/wordwrap.h"

namespace omgekeerd {

/// How a text stands in a drawing.
struct Lettering {
    FontFace face = FontFace::Serif;
    double size = 10;
    double leading = 13.5;
    Ink ink = Ink::Text;
    std::size_t most = 1000; ///< lines; what does not fit is cut at a word with …
};

/// A word in front of a text, in a face and hue of its own: `want: `.
struct Lead {
    QString text;
    FontFace face = FontFace::SerifBold;
    Ink ink = Ink::Text;
};

/// Draws on a drawing: texts that are measured with the document's own fonts, and outlines. Texts can be measured first.
class Sketch {
public:
    explicit Sketch(const WordWrap& wrap) : m_wrap(wrap) {}

    Drawing drawing;
    std::vector<PictureNode> nodes; ///< one for each node of the drawing

    /// The height of a text of this width.
    double height(const QString& text, const Lettering& letters, double width, const Lead& lead = {}) const;
    /// Draws it with its upper left corner at `at`; gives its height.
    double text(const QString& text, const Lettering& letters, Point at, double width, const Lead& lead = {});
    double centred(const QString& text, const Lettering& letters, Point at, double width);
    void shape(std::vector<PathPiece> path, Ink stroke, Ink fill, double width, std::vector<double> dash = {});
    void line(Point from, Point to, Ink ink, double width, std::vector<double> dash = {});
    void knot(Point at, double radius, Ink ink, bool isOpen = false);
    /// The shape of a direction, with its question mark where it is uncertain.
    void direction(Direction direction, const Box& box);
    /// What is drawn from here until endNode() is of this node.
    int node(
        const QString& text, const Box& area, int parent, const QString& field = {}, const QString& name = {}
    );
    void endNode(int node);
    std::size_t place() const { return drawing.marks.size(); } ///< of the next mark

    const WordWrap& wrap() const { return m_wrap; }

private:
    const WordWrap& m_wrap;
};

} // namespace omgekeerd
