// SPDX-License-Identifier: EUPL-1.2
#include "core/export/exporters.h"
#include "core/export/pdf/pdfbook.h"
#include "core/export/pdf/pdffile.h"

#include <cmath>

namespace omgekeerd {

Result<QByteArray> toPdf(const Document& document, const std::vector<CarriedFile>& carried) {
    const FaceShelf shelf;
    if (!shelf.isComplete())
        return fail(FailureCode::FontMissing);
    pdf::PdfFile file;
    if (document.isLargeType())
        if (pdf::PdfBook best(document, shelf, pdf::Sheet::resident(pdf::kBestLarge)); best.isOnePage())
            return best.write(file, carried);
    return pdf::PdfBook(document, shelf).write(file, carried);
}

Result<int> linesBeyondPage(const Document& document) {
    const FaceShelf shelf;
    if (!shelf.isComplete())
        return fail(FailureCode::FontMissing);
    const pdf::PdfBook book(document, shelf);
    return static_cast<int>(std::ceil(book.overflow() / book.leading() - 0.01));
}

} // namespace omgekeerd
