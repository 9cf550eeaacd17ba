// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/export/exporters.h"

#include <QString>

#include <vector>

namespace omgekeerd {

/// A paragraph, heading, cell, item, note or picture of a tagged PDF: what it says, and which glyphs say it.
struct PdfBlock {
    QString tag; ///< P, H2, TD
    int page = 1;
    QString text;      ///< as a screen reader has it, pictures with the text that stands for them
    QByteArray glyphs; ///< font and code of each glyph that is drawn for it
    QString heading;   ///< the one that it stands under
    friend bool operator==(const PdfBlock& a, const PdfBlock& b) {
        return a.tag == b.tag && a.text == b.text && a.glyphs == b.glyphs;
    }
};

/// What a page shows besides its blocks.
struct PdfPage {
    QString running;  ///< head, foot and what else is no part of the text
    QByteArray drawn; ///< a digest of everything on the page: where it stands, what is drawn and what lies over it
};

/// A PDF as far as it can be compared: its tagged text in order, its pages, and what travels inside.
struct PdfReading {
    QString producer;
    std::vector<PdfBlock> blocks;
    std::vector<PdfPage> pages;
    QByteArray fonts; ///< a digest of the shapes that the letters have
    std::vector<CarriedFile> carried;
};

/// Reads a PDF from outside, in bounded time and memory: InvalidDocument where it is no tagged PDF that we could have made.
Result<PdfReading> readPdf(const QByteArray& pdf);

/// One thing that is not as it should be. Without `is` it is missing, without `shouldBe` it was put in; where both say
/// the same, it only looks otherwise.
struct PdfDifference {
    int page = 1;
    QString tag;     ///< of the block; empty: the page itself, outside its blocks
    QString heading; ///< the one that the block stands under
    QString is;
    QString shouldBe;
};

/// Compares block by block, and then what else the pages show.
std::vector<PdfDifference> differencesIn(const PdfReading& pdf, const PdfReading& expected);

} // namespace omgekeerd
