// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/export/exporters.h"
#include "core/export/pdf/metadata.h"
#include "core/export/pdf/pagecontent.h"
#include "core/export/pdf/pages.h"
#include "core/export/pdf/usedfonts.h"

namespace omgekeerd::pdf {

/// Makes the pages of a document and everything that a PDF/A and PDF/UA file says around them.
class PdfBook {
public:
    PdfBook(const Document& document, const FaceShelf& shelf) : PdfBook(document, shelf, Sheet::of(document)) {}
    PdfBook(const Document& document, const FaceShelf& shelf, const Sheet& sheet);
    bool isOnePage() const { return m_pages.pages().size() == 1; }
    /// How far the text reaches beyond one page, in points.
    double overflow() const { return m_pages.overflow(); }
    double leading() const { return m_sheet.body.leading; }
    Result<QByteArray> write(PdfFile& file, const std::vector<CarriedFile>& carried);

private:
    /// The foot, with the page of the section that it sends the reader to.
    QString footLeft() const;
    std::string pageSource(std::size_t page);
    void drawStrips(const PageLayout& layout, PageContent& content) const;
    /// The hairline above the footnotes of a page.
    void drawNoteRule(const PageLayout& layout, PageContent& content) const;
    void writePages(PdfFile& file);
    void writeLinks(PdfFile& file);
    void writeOutline(PdfFile& file);

    const Document& m_document;
    Sheet m_sheet;
    StructTree m_tree;
    UsedFonts m_fonts;
    Flow m_flow;
    Pages m_pages;
    std::vector<int> m_pageObjects;
    std::vector<int> m_annotations;
};

} // namespace omgekeerd::pdf
