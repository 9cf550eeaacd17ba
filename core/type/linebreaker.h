// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/type/shapedtext.h"

#include <functional>
#include <optional>

namespace omgekeerd {

/// One glyph at its place on a line; lengths in points, x from the left of the line.
struct PlacedGlyph {
    quint16 id = 0;
    double x = 0;
    double rise = 0;
    double advance = 0;
    qsizetype cluster = 0; ///< first UTF-16 unit of what it stands for
    qsizetype length = 0;  ///< units of its cluster; 0 for a further glyph of the same cluster and for a drawn hyphen
};

/// Glyphs of one span and face, in reading order.
struct LinePiece {
    std::size_t span = 0;
    int place = 0; ///< on the shelf, or FaceShelf::kNone
    bool rightToLeft = false;
    double x = 0;
    double width = 0;
    std::vector<PlacedGlyph> glyphs;
};

/// Part of a word that was broken: everything from `from` to `to` on this line reads as `reads` (the whole word on its
/// first line, nothing on the next).
struct BrokenWord {
    qsizetype from = 0;
    qsizetype to = 0;
    QString reads;
};

/// One line of a text: the pieces from left to right in reading order.
struct TextLine {
    qsizetype from = 0;
    qsizetype to = 0;
    double width = 0; ///< without the spaces at its end
    bool runsLeft = false;
    bool endsParagraph = false;
    std::vector<LinePiece> pieces;
    std::vector<BrokenWord> broken;
};

/// Where a word may be broken: places within it, ascending.
using HyphenPlaces = std::function<std::vector<qsizetype>(const QString& word)>;

/// Breaks a shaped text into lines of at most a width. Overlong words are broken too.
class LineBreaker {
public:
    explicit LineBreaker(const FaceShelf& shelf, HyphenPlaces hyphens = {})
        : m_shelf(shelf), m_hyphens(std::move(hyphens)) {}

    /// `indent`: how much shorter the first line is; the caller shifts it.
    std::vector<TextLine> lines(const ShapedText& text, double width, double indent = 0) const;
    /// As many lines as `lines`, but as even as can be, so that no single word stands alone on the last.
    std::vector<TextLine> evenLines(const ShapedText& text, double width) const;

private:
    const FaceShelf& m_shelf;
    HyphenPlaces m_hyphens;
};

} // namespace omgekeerd
