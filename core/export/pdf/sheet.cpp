// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/sheet.h"

#include "core/export/paper.h"

namespace omgekeerd::pdf {

Sheet Sheet::resident(double size) {
    const double leading = size * 1.415;
    Sheet sheet;
    sheet.isLarge = true;
    sheet.right = 22 * kMillimetre;
    sheet.top = 16.5 * kMillimetre;
    sheet.bottom = 13 * kMillimetre; // no running foot: the footnote is the last thing on the page
    sheet.column = 14.3 * kMillimetre;
    sheet.gap = 5;
    sheet.title = {FontFace::SerifBold, 24, 29, Ink::Text, true};
    sheet.subtitle = {FontFace::Sans, 11, 15, Ink::Muted, false};
    sheet.heading = {FontFace::SansBold, size + 2, leading + 1.1, Ink::Text, true};
    sheet.subheading = {FontFace::SansBold, size, leading, Ink::Text, true};
    sheet.body = {FontFace::Sans, size, leading, Ink::Text, false};
    sheet.lead = sheet.body;
    sheet.ownWords = {FontFace::SerifItalic, size, leading, Ink::Text, true};
    sheet.small = {FontFace::Sans, 11, 15, Ink::Text, false};
    sheet.note = {FontFace::Sans, 9.5, 13, Ink::Muted, false};
    sheet.table = {FontFace::Sans, size, leading, Ink::Text, false};
    sheet.tableHead = {FontFace::SansBold, size, leading, Ink::Text, false};
    sheet.running = {FontFace::Sans, 9.5, 13, Ink::Muted, false};
    return sheet;
}

Sheet Sheet::poster() {
    Sheet sheet;
    const PaperSize size = sizeOf(Paper::A3Landscape);
    sheet.width = size.width;
    sheet.height = size.height;
    sheet.column = 0;
    sheet.body = {FontFace::Serif, 13, 18, Ink::Text, false};
    return sheet;
}

Sheet Sheet::of(const Document& document) {
    if (document.isLargeType())
        return resident(kLeastLarge);
    switch (paperOf(document)) {
    case Paper::A4:
        return report();
    case Paper::A3Landscape:
        return poster();
    }
    return report();
}

} // namespace omgekeerd::pdf
