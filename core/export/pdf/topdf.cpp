// SPDX-License-Identifier: EUPL-1.2
#include "core/export/exporters.h"
#include "core/export/pdf/pdfbook.h"
#include "core/export/pdf/pdffile.h"

namespace omgekeerd {

Result<QByteArray> toPdf(const Document& document) {
    const FaceShelf shelf;
    if (!shelf.isComplete())
        return fail(FailureCode::FontMissing);
    pdf::PdfFile file;
    return pdf::PdfBook(document, shelf).write(file, {});
}

} // namespace omgekeerd
