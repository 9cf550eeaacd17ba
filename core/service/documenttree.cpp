// SPDX-License-Identifier: EUPL-1.2
#include "core/service/documenttree.h"

namespace omgekeerd {

Result<DocumentSource> documentSource(
    Vault& vault, const MethodContent& content, const OpenCase& open, DocumentKind kind
) {
    DocumentSource source;
    Result<QString> head = QString();
    Result<std::vector<JournalEntry>> entries = vault.journal(open.id);
    if (!entries)
        return Unexpected(entries.error());
    if (open.isFrozen()) {
        const Result<StoredVersion> version = vault.version(open.id, open.committed.file().definitive->version);
        if (!version)
            return Unexpected(version.error());
        head = version->journalHead;
        for (const VersionFile& file : version->files)
            if (file.name == codeOf(kind) + QStringLiteral(".pdf"))
                source.kept = file.bytes;
        entries = untilDefinitive(*std::move(entries));
    } else {
        head = vault.journalHead();
    }
    if (!head)
        return Unexpected(head.error());
    source.tree = documentOf(open.shown, open.basis, content, kind, *head, journalDays(*entries));
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
