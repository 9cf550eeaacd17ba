// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/pdfchecks.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <functional>

namespace omgekeerd::test {

const std::vector<CheckedClause>& checkedClauses() {
    static const std::vector<CheckedClause> clauses{
        {"A 6.1.2", "the header stands at byte 0, 1.n with n up to 7, and four bytes above 127 follow as a comment"},
        {"A 6.1.3", "an ID, no encryption, nothing behind the last end-of-file marker"},
        {"A 6.1.6", "strings are whole: every object of the file reads without a warning"},
        {"A 6.1.7.1", "an end of line stands before endstream; no stream lies in another file"},
        {"A 6.1.7.2", "only Flate streams: no LZW, no Crypt"},
        {"A 6.1.8", "names are UTF-8"},
        {"A 6.1.10", "no inline images"},
        {"A 6.1.12", "no permissions dictionary"},
        {"A 6.1.13", "integers, strings, names, nesting of q, page sizes and number of objects within the limits"},
        {"A 6.2.2", "only operators of PDF 1.7; each page has its own resources, and all it names is there"},
        {"A 6.2.3", "one output intent GTS_PDFA1 with an RGB profile of three components and version 2 or 4"},
        {"A 6.2.4.3", "only DeviceGray and DeviceRGB"},
        {"A 6.2.5", "no graphics states"},
        {"A 6.2.6", "no rendering intents"},
        {"A 6.2.9", "no XObjects: no images, forms, PostScript or references to other files"},
        {"A 6.2.10", "no transparency: no groups, masks, blend modes or opacity"},
        {"A 6.2.11.2", "fonts are Type0 with a CIDFontType2 and say so"},
        {"A 6.2.11.3", "CIDSystemInfo Adobe-Identity, CIDToGIDMap Identity, encoding Identity-H"},
        {"A 6.2.11.4.1", "each font program is embedded, sound, and has each glyph that is drawn"},
        {"A 6.2.11.4.2", "no CIDSet; the name says that it is a subset, the same in each dictionary"},
        {"A 6.2.11.5", "the width of each glyph equals that in the font program"},
        {"A 6.2.11.6", "symbolic, and only symbolic"},
        {"A 6.2.11.7.2", "each drawn glyph has Unicode, and not 0, FEFF, FFFE or half a character"},
        {"A 6.2.11.7.3", "no private use characters without ActualText"},
        {"A 6.2.11.8", "never .notdef"},
        {"A 6.3.1", "only links"},
        {"A 6.3.2", "annotations print and are not hidden"},
        {"A 6.4", "no form, no XFA"},
        {"A 6.5.1", "no action but to an address"},
        {"A 6.5.2", "nothing happens by itself: no AA, no OpenAction"},
        {"A 6.6.2.1", "XMP in the catalog, plain, UTF-8, well-formed, the packet without bytes and encoding"},
        {"A 6.6.2.3", "a property that PDF/A does not know is described by an extension schema"},
        {"A 6.6.3", "the information dictionary and XMP say the same"},
        {"A 6.6.4", "pdfaid says part 2, or 3 with a file inside, and conformance A"},
        {"A 6.7.2", "MarkInfo: marked, no suspects"},
        {"A 6.7.3.1", "a structure tree with one root element, each element knows its parent"},
        {"A 6.7.3.4", "only standard types, also through the role map"},
        {"A 6.7.4", "a language in the catalog; each language is one (BCP 47)"},
        {"A 6.8", "a file inside has F, UF, a description, a kind, a date, AFRelationship, and stands in AF"},
        {"A 6.9", "no optional content"},
        {"A 6.10", "no alternate presentations, no transitions"},
        {"A 6.11", "no requirements"},
        {"UA 5", "pdfuaid says part 1"},
        {"UA 7.1-1", "an artifact is not within tagged content"},
        {"UA 7.1-2", "tagged content is not within an artifact, nor within other tagged content"},
        {"UA 7.1-3", "everything that is drawn is tagged or an artifact"},
        {"UA 7.1-9", "a title in XMP"},
        {"UA 7.1-10", "the window shows the title"},
        {"UA 7.2-structure", "tables, rows, cells, lists, items stand only where they may; Caption first or last"},
        {"UA 7.2-table", "each row of a table has as many columns, and no cells overlap"},
        {"UA 7.3", "each figure has a text that stands for it"},
        {"UA 7.4.2", "headings begin at 1 and skip no level"},
        {"UA 7.4.4", "numbered headings only, no H"},
        {"UA 7.5", "header cells have a scope; Headers name header cells of the same table; each cell has a header"},
        {"UA 7.6", "a list with labels says how it is numbered"},
        {"UA 7.9", "each note has an ID, and no two the same"},
        {"UA 7.11", "F and UF of a file inside"},
        {"UA 7.18.1", "each annotation is in the tree and has a description"},
        {"UA 7.18.3", "tab order follows the structure"},
        {"UA 7.18.5", "a link is tagged Link, with its annotation, and with Contents"},
        {"UA 7.21", "fonts: see A 6.2.11"},
        {"own balance", "BDC and EMC, BT and ET, q and Q are balanced and do not cross"},
        {"own parent tree", "each marked content stands once in the tree and once in the parent tree, and they agree"},
        {"own tag", "marked content bears the tag of its element"},
        {"own empty", "no element without content but an empty cell"},
        {"own title", "one heading of level 1, and it comes first"},
        {"own inline", "no block within a paragraph or heading"},
        {"own box", "a figure has a BBox within its page"},
        {"own bookmark", "a bookmark for each heading, with words, to a page that is there, counted right"},
        {"own reach", "nothing is drawn wholly outside the page"},
        {"own identity", "IDs in the tree are unique and stand in the IDTree"},
    };
    return clauses;
}

bool PdfChecks::need(bool holds, const char* clause, const std::string& what) {
    assert(std::any_of(checkedClauses().begin(), checkedClauses().end(), [clause](const CheckedClause& known) {
        return std::strcmp(known.clause, clause) == 0;
    }));
    constexpr std::size_t most = 200;
    if (!holds && faults.size() < most)
        faults.push_back({QString::fromUtf8(clause), QString::fromStdString(what)});
    return holds;
}

std::vector<StructureFault> structureFaults(const QByteArray& pdf) {
    QPDF file;
    file.setSuppressWarnings(true);
    file.setAttemptRecovery(false);
    PdfChecks checks{file, pdf, {}, {}, {}, {}, {}};
    const std::function<void(PdfChecks&)> parts[] = {checkFile,     checkCatalog, checkMetadata,
                                                     checkContents, checkFonts,   checkTree};
    try {
        file.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        checks.pages = file.getAllPages();
        for (const auto& part : parts)
            part(checks);
        checks.need(!file.anyWarnings(), "A 6.1.6", "reading it gives warnings");
    } catch (const std::exception& error) {
        checks.need(false, "A 6.1.6", error.what());
    }
    return checks.faults;
}

QString asLines(const std::vector<StructureFault>& faults) {
    QString lines;
    for (const StructureFault& fault : faults)
        lines += fault.clause + QStringLiteral(": ") + fault.what + u'\n';
    return lines;
}

} // namespace omgekeerd::test
