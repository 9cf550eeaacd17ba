// SPDX-License-Identifier: EUPL-1.2
#include "core/document/report.h"
#include "core/export/exporters.h"
#include "core/service/caseservice.h"

#include <algorithm>

namespace omgekeerd {

std::vector<DocumentKind> availableDocuments() {
    return {DocumentKind::Report};
}

std::vector<DocumentFormat> availableFormats() {
    return {DocumentFormat::Pdf, DocumentFormat::Text, DocumentFormat::Odt, DocumentFormat::Html};
}

Result<QByteArray> renderDocument(
    const Dossier& dossier, const Basis& basis, const MethodContent& content, DocumentKind kind,
    DocumentFormat format, const QString& journalHead
) {
    const std::vector<DocumentKind> kinds = availableDocuments();
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
        return fail(FailureCode::Usage, codeOf(kind));
    const Document document = composeReport(dossier.file(), basis, content, journalHead);
    switch (format) {
    case DocumentFormat::Pdf:
        return toPdf(document);
    case DocumentFormat::Text:
        return toText(document);
    case DocumentFormat::Odt:
        return toOdt(document);
    case DocumentFormat::Html:
        return toHtml(document);
    }
    return fail(FailureCode::Usage, codeOf(format));
}

} // namespace omgekeerd
