// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/export/exporters.h"
#include "core/service/caseservice.h"

namespace omgekeerd {

/// What a document is made of: its tree, and for a definitive version the bytes that were kept.
struct DocumentSource {
    Document tree;
    QByteArray kept; ///< the PDF of the version; empty while the case is open
};

/// A document to be looked at: its pages, and the same as structured text.
struct DocumentView {
    QByteArray pdf;
    std::optional<Document> tree; ///< nothing when the kept version was made by another program or with other words
};

/// Reads what the document is made of from the vault.
Result<DocumentSource> documentSource(
    Vault& vault, const MethodContent& content, const OpenCase& open, DocumentKind kind
);
/// Typesets it; may be called in another thread.
Result<DocumentView> viewed(const DocumentSource& source);
/// The bytes of a file with it; only a PDF can carry files.
Result<QByteArray> written(
    const Document& document, DocumentFormat format, const std::vector<CarriedFile>& carried = {}
);

} // namespace omgekeerd
