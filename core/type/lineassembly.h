// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/type/linebreaker.h"

#include <optional>

namespace omgekeerd {

/// The word that a hyphen cuts, in UTF-16 units of the text.
struct WordCut {
    qsizetype from = 0;
    qsizetype to = 0;
};

/// One line as a range of clusters.
struct LineCut {
    std::size_t from = 0;
    std::size_t to = 0;
    bool endsParagraph = false;
    std::optional<WordCut> hyphen; ///< ends with a drawn hyphen within this word
};

/// Puts the clusters of each line at their places, in the order in which they are seen.
class LineAssembly {
public:
    LineAssembly(const FaceShelf& shelf, const ShapedText& text, double width)
        : m_shelf(shelf), m_text(text), m_width(width) {}
    std::vector<TextLine> lines(const std::vector<LineCut>& cuts) const;

private:
    TextLine line(const LineCut& cut) const;
    LinePiece piece(std::size_t from, std::size_t to, double x) const;
    void addHyphen(TextLine& line, std::size_t last) const;
    const FaceShelf& m_shelf;
    const ShapedText& m_text;
    double m_width;
};

} // namespace omgekeerd
