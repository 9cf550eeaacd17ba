// SPDX-License-Identifier: EUPL-1.2
// What the parts of the structure test share.
#pragma once
#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4
#endif

#include "tests/support/pdfstructure.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace omgekeerd::test {

/// The file under the lens, and what was found so far.
struct PdfChecks {
    QPDF& file;
    const QByteArray& bytes;
    std::vector<StructureFault> faults;
    std::vector<QPDFObjectHandle> pages;
    /// Per page object: the tag of each marked-content number in its content.
    std::map<int, std::map<int, std::string>> marked;
    /// Per font object: the glyphs that are drawn, and those that must tell their text themselves.
    std::map<int, std::set<int>> drawn;
    std::map<int, std::set<int>> untold;

    /// Holds, or notes a fault against a clause of the table.
    bool need(bool holds, const char* clause, const std::string& what);
};

void checkFile(PdfChecks& checks);     ///< header, trailer, streams, limits
void checkCatalog(PdfChecks& checks);  ///< catalog, output intent, actions, bookmarks, attachments
void checkMetadata(PdfChecks& checks); ///< XMP and the information dictionary
void checkContents(PdfChecks& checks); ///< what is drawn
void checkFonts(PdfChecks& checks);
void checkTree(PdfChecks& checks);     ///< tags, parent tree, annotations

} // namespace omgekeerd::test
