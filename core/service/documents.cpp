// SPDX-License-Identifier: EUPL-1.2
#include "core/document/report.h"
#include "core/export/exporters.h"
#include "core/service/documenttree.h"

#include <algorithm>

namespace omgekeerd {

std::vector<DocumentKind> availableDocuments() {
    return {DocumentKind::Report};
}

std::vector<DocumentFormat> availableFormats() {
    return {DocumentFormat::Pdf, DocumentFormat::Text, DocumentFormat::Odt, DocumentFormat::Html};
}

namespace {

Result<Document> compose(
    const Dossier& dossier, const Basis& basis, const MethodContent& content, DocumentKind kind, const QString& journalHead
) {
    const std::vector<DocumentKind> kinds = availableDocuments();
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
        return fail(FailureCode::Usage, codeOf(kind));
    return composeReport(dossier.file(), basis, content, journalHead);
}

} // namespace

Result<QByteArray> renderDocument(
    const Dossier& dossier, const Basis& basis, const MethodContent& content, DocumentKind kind,
    DocumentFormat format, const QString& journalHead
) {
    const Result<Document> document = compose(dossier, basis, content, kind, journalHead);
    if (!document)
        return Unexpected(document.error());
    switch (format) {
    case DocumentFormat::Pdf:
        return toPdf(*document);
    case DocumentFormat::Text:
        return toText(*document);
    case DocumentFormat::Odt:
        return toOdt(*document);
    case DocumentFormat::Html:
        return toHtml(*document);
    }
    return fail(FailureCode::Usage, codeOf(format));
}

Result<DocumentSource> documentSource(
    Vault& vault, const MethodContent& content, const OpenCase& open, DocumentKind kind
) {
    DocumentSource source;
    Result<QString> head = QString();
    if (open.isFrozen()) {
        const Result<StoredVersion> version = vault.version(open.id, open.committed.file().definitive->version);
        if (!version)
            return Unexpected(version.error());
        head = version->journalHead;
        for (const VersionFile& file : version->files)
            if (file.name == codeOf(kind) + QStringLiteral(".pdf"))
                source.kept = file.bytes;
    } else {
        head = vault.journalHead();
    }
    if (!head)
        return Unexpected(head.error());
    Result<Document> document = compose(open.shown, open.basis, content, kind, *head);
    if (!document)
        return Unexpected(document.error());
    source.tree = std::move(*document);
    return source;
}

Result<DocumentView> viewed(const DocumentSource& source) {
    Result<QByteArray> pdf = toPdf(source.tree);
    if (!pdf)
        return Unexpected(pdf.error());
    if (source.kept.isEmpty() || source.kept == *pdf)
        return DocumentView{std::move(*pdf), source.tree};
    return DocumentView{source.kept, std::nullopt};
}

} // namespace omgekeerd
