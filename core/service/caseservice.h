// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/dossier/dossier.h"
#include "core/method/content.h"
#include "core/store/vault.h"
#include "core/workflow/basis.h"
#include "core/workflow/gates.h"

namespace omgekeerd {

/// The open case: what is committed, and the drafts that stand above it.
struct OpenCase {
    CaseId id;
    Dossier committed = Dossier::empty(QString(), CaseKind::Practice);
    Dossier shown = Dossier::empty(QString(), CaseKind::Practice); ///< committed with the drafts
    Basis basis;
    std::vector<Draft> drafts;
    qint64 journalSeq = 0;
    CaseStatus status = CaseStatus::Talking;
    bool canUndo = false;
    bool canRedo = false;
};

/// Which document of a case.
enum class DocumentKind { Report, Decision, Resident, Signals };
constexpr auto codeTable(DocumentKind) {
    return std::to_array<CodeRow<DocumentKind>>(
        {{DocumentKind::Report, "report"},
         {DocumentKind::Decision, "decision"},
         {DocumentKind::Resident, "resident"},
         {DocumentKind::Signals, "signals"}}
    );
}

enum class DocumentFormat { Pdf, Text, Odt, Html };
constexpr auto codeTable(DocumentFormat) {
    return std::to_array<CodeRow<DocumentFormat>>(
        {{DocumentFormat::Pdf, "pdf"},
         {DocumentFormat::Text, "txt"},
         {DocumentFormat::Odt, "odt"},
         {DocumentFormat::Html, "html"}}
    );
}

/// How the writer is named in the journal: the profile, or the profile with "(opdrachtregel)".
enum class Voice { Window, CommandLine };

/// The use cases on cases: one public method is one act of the user. Holds no state but what it was given.
class CaseService {
public:
    CaseService(Vault& vault, const MethodContent& content, const Clock& clock, IdSource& ids, Voice voice);

    Result<std::vector<CaseSummary>> list();
    Result<std::vector<SearchHit>> search(const QString& words);
    Result<OpenCase> create(const QString& title);
    /// CaseExists when the id is here and `asCopy` is false; InvalidCase with faults; CaseKindMismatch.
    Result<OpenCase> importCase(const QByteArray& text, bool asCopy);
    Result<QByteArray> exportCase(const CaseId& id);
    Result<OpenCase> open(const CaseId& id);

    Result<OpenCase> record(const OpenCase& open, const Change& change, const QString& why = {});
    Result<OpenCase> saveDraft(const OpenCase& open, const QString& path, const QString& text);
    Result<OpenCase> commitDraft(const OpenCase& open, const QString& path);
    Result<OpenCase> commitDrafts(const OpenCase& open);
    Result<OpenCase> confirm(const OpenCase& open, const BlockRef& block);
    Result<OpenCase> goAhead(const OpenCase& open, Step step, const QString& reason);
    Result<OpenCase> undo(const OpenCase& open);
    Result<OpenCase> redo(const OpenCase& open);
    /// Commits the drafts first. Failure Blocked when blockersForDefinitive() is not empty.
    Result<OpenCase> makeDefinitive(const OpenCase& open);
    Result<OpenCase> reopen(const OpenCase& open, const QString& why);
    Result<void> moveToBin(const CaseId& id);
    Result<void> takeFromBin(const CaseId& id);
    Result<std::vector<JournalEntry>> history(const CaseId& id);
    /// The bytes of a document; for a definitive version the stored bytes.
    Result<QByteArray> document(const CaseId& id, DocumentKind kind, DocumentFormat format);

private:
    Result<OpenCase> commit(const OpenCase& open, JournalEntry entry, Dossier next, Basis basis,
                            std::vector<QString> settledDrafts);
    Vault& m_vault;
    const MethodContent& m_content;
    const Clock& m_clock;
    IdSource& m_ids;
    Voice m_voice;
};

/// A document of a case without a vault (`render`): deterministic, the date is the document's own.
Result<QByteArray> renderDocument(
    const Dossier& dossier, const Basis& basis, const MethodContent& content, DocumentKind kind,
    DocumentFormat format, const QString& journalHead = {}
);

} // namespace omgekeerd
