// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QByteArray>

namespace omgekeerd {

/// A file that travels inside a PDF: JSON.
struct CarriedFile {
    QString name;
    QString description;
    QByteArray bytes;
};

/// PDF/A-2a, or PDF/A-3a where files travel inside, and PDF/UA-1; the same document gives the same bytes. FontMissing
/// only if the program was built without.
Result<QByteArray> toPdf(const Document& document, const std::vector<CarriedFile>& carried = {});
/// How many lines a document reaches beyond one page; 0 where it fits.
Result<int> linesBeyondPage(const Document& document);
/// OpenDocument text for LibreOffice Writer: real headings, lists, tables, notes and places to fill in; the same document
/// gives the same bytes. OutOfMemory, CannotWrite.
Result<QByteArray> toOdt(const Document& document);
/// One HTML page that stands alone, for a browser and a screen reader.
QByteArray toHtml(const Document& document);
/// Plain UTF-8 text, 78 columns, ending with a line feed.
QByteArray toText(const Document& document);

/// A table for a spreadsheet: UTF-8 with a mark, semicolons, every cell quoted, as spreadsheets in Dutch expect it.
QByteArray toCsv(const std::vector<std::vector<QString>>& rows);

} // namespace omgekeerd
