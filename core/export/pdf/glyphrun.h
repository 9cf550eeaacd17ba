// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/export/pdf/slab.h"
#include "core/export/pdf/usedfonts.h"

#include <string>

namespace omgekeerd::pdf {

/// The glyphs of a piece as PDF source, from the place where the text matrix stands; with ActualText where a glyph
/// does not tell by itself what it reads as.
std::string glyphSource(
    UsedFonts& fonts, const QString& text, const TextLine& line, const LinePiece& piece, double size
);

/// Plain letters without anything special.
std::string plainSource(UsedFonts& fonts, int place, const QString& text);

/// One label of a drawing, shaped.
class LabelSetter {
public:
    LabelSetter(const FaceShelf& shelf, const Label& label, double scale);
    const TextLine& line() const { return m_mark.line; }
    TextMark mark(double left) const;

private:
    TextMark m_mark;
    double m_x;
};

} // namespace omgekeerd::pdf
