// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"

namespace omgekeerd::pdf {

constexpr double kMillimetre = 72.0 / 25.4;

/// How a paragraph is set: its face, size and the distance between its lines, in points.
struct TextStyle {
    FontFace face = FontFace::Serif;
    double size = 10.5;
    double leading = 15.2;
    Ink ink = Ink::Text;
    bool isEven = false; ///< lines as even as can be, never hyphenated
};

/// The measures of a page and the styles on it: the report and decision, or the large type of the resident's page.
struct Sheet {
    double width = 595.276;
    double height = 841.890;
    double left = 20 * kMillimetre;
    double right = 20 * kMillimetre;
    double top = 20 * kMillimetre;
    double bottom = 22 * kMillimetre;
    double column = 33 * kMillimetre; ///< the margin column, left of the text
    double marginText = 31 * kMillimetre;
    double headBaseline = 37;
    double footRule = 36 * 1.05;
    double gap = 3.6; ///< between paragraphs
    bool isLarge = false;

    TextStyle title{FontFace::SerifBold, 22, 28, Ink::Text, true};
    TextStyle subtitle{FontFace::Sans, 10, 14, Ink::Muted, true};
    TextStyle heading{FontFace::SansBold, 13, 17, Ink::Text, true};
    TextStyle subheading{FontFace::SansBold, 10.5, 15.2, Ink::Text, true};
    TextStyle body{FontFace::Serif, 10.5, 15.2, Ink::Text, false};
    TextStyle lead{FontFace::Serif, 11.5, 16.2, Ink::Text, false};
    TextStyle ownWords{FontFace::SerifItalic, 11.5, 16.5, Ink::Text, true};
    TextStyle small{FontFace::Sans, 9.5, 14, Ink::Text, false};
    TextStyle note{FontFace::Sans, 8.5, 12, Ink::Muted, false};
    TextStyle table{FontFace::Sans, 9.5, 14, Ink::Text, false};
    TextStyle tableHead{FontFace::SansBold, 9.5, 14, Ink::Text, false};
    TextStyle margin{FontFace::Sans, 9.5, 14, Ink::Muted, false};
    TextStyle running{FontFace::Sans, 8.5, 12, Ink::Muted, false};

    double textWidth() const { return width - left - right; }
    double bodyHeight() const { return height - top - bottom; }
    static Sheet report() { return {}; }
    static Sheet resident(double size); ///< of the letters, in points
    static Sheet poster(); ///< A3 on its side, without a margin column: the text begins at the edge
    /// For large type with the least size of letters, see kLeastLarge.
    static Sheet of(const Document& document);
};

/// Sizes of large type, in points: what is best read, and what it may shrink to for all to stand on one page.
constexpr double kBestLarge = 14;
constexpr double kLeastLarge = 13;

} // namespace omgekeerd::pdf
