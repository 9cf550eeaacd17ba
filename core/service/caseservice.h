// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/document/document.h"
#include "core/document/journalday.h"
#include "core/method/content.h"
#include "core/service/casestate.h"
#include "core/service/handover.h"
#include "core/service/readingfile.h"
#include "core/store/vault.h"
#include "core/workflow/gates.h"

namespace omgekeerd {

/// The open case: what is committed, and the drafts that stand above it.
struct OpenCase {
    CaseId id;
    Dossier committed = Dossier::empty(QString(), CaseKind::Practice);
    Dossier shown = Dossier::empty(QString(), CaseKind::Practice); ///< committed with the drafts
    Basis basis;          ///< of what is shown
    Basis committedBasis; ///< of what is committed
    std::vector<Draft> drafts;
    std::optional<ReplacedVersion> replaces; ///< the definitive version that the next one stands in for
    std::optional<int> cameAsVersion; ///< imported just now from a definitive version; it is a draft here
    CaseSummary summary;
    qint64 journalSeq = 0;
    CaseStatus status = CaseStatus::Talking;
    bool canUndo = false;
    bool canRedo = false;

    /// Definitive: only what follows a decision (see followsDecision) can still be written.
    bool isFrozen() const { return committed.file().definitive.has_value(); }
    bool isInBin() const { return summary.binnedOn.has_value(); }
};

enum class DocumentFormat { Pdf, Text, Odt, Html };
constexpr auto codeTable(DocumentFormat) {
    return std::to_array<CodeRow<DocumentFormat>>(
        {{DocumentFormat::Pdf, "pdf"},
         {DocumentFormat::Text, "txt"},
         {DocumentFormat::Odt, "odt"},
         {DocumentFormat::Html, "html"}}
    );
}

/// Whether the case file travels inside a document: only a PDF can take it along, and not one of signals (Usage).
enum class CaseInside { No, Yes };

/// The forms in which signals leave; as a table for a spreadsheet too.
enum class SignalsFormat { Pdf, Odt, Csv, Text };
constexpr auto codeTable(SignalsFormat) {
    return std::to_array<CodeRow<SignalsFormat>>(
        {{SignalsFormat::Pdf, "pdf"},
         {SignalsFormat::Odt, "odt"},
         {SignalsFormat::Csv, "csv"},
         {SignalsFormat::Text, "txt"}}
    );
}

/// The cases of which the signals are told: those named, else all that are not in the bin; of these the ones whose
/// date (definitive, else decided, else reference date) falls in the period.
struct SignalsSelection {
    std::vector<CaseId> cases;
    std::optional<QDate> from;
    std::optional<QDate> to;
};

/// What is asked of somebody who reads along.
struct ReadingRequest {
    QString to;
    Role role = Role::Colleague;
    QString question; ///< may be empty
};

/// What a returned reading brought; nothing was written where `added` is 0.
struct MergedReading {
    OpenCase open;
    int added = 0;
    int known = 0;     ///< they were taken in before
    int onChanged = 0; ///< of the added: the words were changed since, what was read stands beside the remark
    int onGone = 0;    ///< of the added: the block is gone, what was read stands beside the remark
};

/// How the writer is named in the journal: the profile, or the profile with "(opdrachtregel)".
enum class Voice { Window, CommandLine };

/// The use cases on cases: one public method is one act of the user. Holds no state but what it was given.
class CaseService {
public:
    CaseService(Vault& vault, const MethodContent& content, const Clock& clock, IdSource& ids, Voice voice);

    /// Who writes in this vault, as asked at the start; empty where nobody is named.
    Result<QString> ownName() const;
    /// About what they may decide themselves, in their words; empty where nothing was said.
    Result<QString> ownMandate() const;
    Result<std::vector<CaseSummary>> list();
    Result<std::vector<SearchHit>> search(const QString& words);
    Result<OpenCase> create(const QString& title);
    /// What importCase would refuse, without writing anything.
    Result<void> canImport(const QByteArray& text, bool asCopy);
    /// CaseExists when the id is here and `asCopy` is false; InvalidCase with faults; CaseKindMismatch.
    /// A file that is definitive comes in as the draft of the next version (`cameAsVersion`).
    Result<OpenCase> importCase(const QByteArray& text, bool asCopy);
    Result<QByteArray> exportCase(const CaseId& id);
    Result<OpenCase> open(const CaseId& id);

    /// Frozen, InBin. Without a difference nothing is written. Drafts at the path are settled by it; drafts under a
    /// list whose rows change places are committed first.
    Result<OpenCase> record(const OpenCase& open, const Change& change, const QString& why = {});
    Result<OpenCase> saveDraft(const OpenCase& open, const QString& path, const QString& text);
    Result<OpenCase> commitDraft(const OpenCase& open, const QString& path);
    /// Drafts that do not fit (an emptied title) stay drafts.
    Result<OpenCase> commitDrafts(const OpenCase& open);
    Result<OpenCase> confirm(const OpenCase& open, const BlockRef& block);
    /// ReasonNeeded without words.
    Result<OpenCase> goAhead(const OpenCase& open, Step step, const QString& reason);
    /// The journal tells what can be undone, also after a restart. UndoStopsHere carries the code of the act it stops at.
    /// What is still a draft is committed first, so it is the first thing undone.
    Result<OpenCase> undo(const OpenCase& open);
    Result<OpenCase> redo(const OpenCase& open);
    /// Commits the drafts first; InvalidCase when one does not fit. Blocked when blockersForDefinitive() is not empty.
    /// Fills in the date, and freezes the case with the bytes of its documents.
    Result<OpenCase> makeDefinitive(const OpenCase& open);
    /// NotFrozen, ReasonNeeded. The next version names this one and the reason.
    Result<OpenCase> reopen(const OpenCase& open, const QString& why);
    Result<void> moveToBin(const CaseId& id);
    Result<void> takeFromBin(const CaseId& id);
    /// A case that lies in the bin goes for good, now; Usage when it does not lie there.
    Result<void> purge(const CaseId& id);
    /// Lets go what has lain in the bin for kDaysInBin, and tells what that was.
    Result<std::vector<CaseSummary>> emptyBin();
    /// A case goes for good, wherever it lies: row, drafts, versions, and the words of its journal. ReasonNeeded.
    Result<void> erase(const CaseId& id, const QString& ground);
    /// The words of one field go for good: from the case, its journal, its drafts and its stored versions, also of a
    /// frozen case. That they went, who did it and on which ground, stays. ReasonNeeded; InvalidCase where the field
    /// cannot be empty. Undo stops here.
    Result<OpenCase> eraseField(const OpenCase& open, const QString& path, const QString& ground);
    /// When something was last erased; backups made before that may still hold it. Invalid when never.
    Result<QDateTime> lastErased();
    /// A date by hand, or nothing to follow the term of the process again.
    Result<OpenCase> setRetention(const OpenCase& open, std::optional<QDate> until, const QString& why);
    /// "Overgedragen aan zaaksysteem op … onder nummer …"; also of a frozen case. InvalidCase without a number.
    Result<OpenCase> transfer(const OpenCase& open, QDate on, const QString& number);
    /// The case as a file for somebody who reads along; drafts are committed first. InBin.
    Result<ReadingFile> readingFor(const OpenCase& open, const ReadingRequest& request);
    /// That it was sent, once it is; undo does not see it.
    Result<OpenCase> noteSent(const ReadingFile& file);
    /// Takes in what the reader said, by case and block, as one entry at which undo stops; what was taken in before
    /// stays as it is. CaseUnknown, ParcelOfOther, CaseKindMismatch, Frozen, InBin.
    Result<MergedReading> mergeReading(const ReadingFile& file);
    /// The whole case for a colleague, with its journal and versions; drafts are committed first. ReasonNeeded without
    /// a receiver. InBin.
    Result<Handover> handoverFor(const OpenCase& open, const QString& to, const QString& why);
    Result<OpenCase> noteHandedOver(const Handover& handover);
    /// Takes a case over as it stood there. What the other journal tells goes along, as told. CaseExists,
    /// CaseKindMismatch.
    Result<OpenCase> receive(const Handover& handover);
    Result<std::vector<JournalEntry>> history(const CaseId& id);
    /// The bytes of a document; for a definitive version the stored bytes. With the case inside it is always written
    /// anew, for a definitive version with the case and the journal of that version.
    Result<QByteArray> document(
        const CaseId& id, DocumentKind kind, DocumentFormat format, CaseInside inside = CaseInside::No
    );
    /// What keeps coming back over a selection of cases, told so that nobody can be known by it.
    Result<QByteArray> exportSignals(const SignalsSelection& selection, SignalsFormat format);

private:
    struct Incoming {
        CaseId id;
        CaseState state;
        std::optional<int> cameAsVersion;
    };
    Result<Correspondent> self() const;
    Result<Incoming> incoming(const QByteArray& text, bool asCopy);
    Result<QString> writer() const;
    Result<JournalEntry> entryFor(const OpenCase& open, Act act, const QString& subject, std::optional<Step> step,
                                  const QString& why) const;
    Result<OpenCase> start(const CaseId& id, Act act, CaseState state);
    Result<OpenCase> commit(const OpenCase& open, JournalEntry entry, CaseState next,
                            std::vector<QString> settledDrafts, std::optional<StoredVersion> version = {},
                            std::vector<StoredVersion> received = {});
    Result<OpenCase> write(const OpenCase& open, Act act, const Change& change, const QString& why,
                           std::vector<QString> settledDrafts);
    Result<OpenCase> dropDrafts(const OpenCase& open, const std::vector<QString>& paths);
    Result<OpenCase> freeDraftsOf(const OpenCase& open, const Change& change);
    Result<OpenCase> setBinned(const CaseId& id, Act act, std::optional<QDate> on);
    Result<void> noteErased();
    Result<QByteArray> versionWithCase(const OpenCase& open, DocumentKind kind, DocumentFormat format);
    Result<StoredVersion> freeze(const OpenCase& open, const CaseState& state);

    Vault& m_vault;
    const MethodContent& m_content;
    const Clock& m_clock;
    IdSource& m_ids;
    Voice m_voice;
};

/// The documents and formats that this program writes.
std::vector<DocumentKind> availableDocuments();
std::vector<DocumentFormat> availableFormats();
std::vector<SignalsFormat> availableSignalsFormats();

/// A document as a tree, for exporters and for a preview. `days`: what the journal tells, for the report.
Document documentOf(
    const Dossier& dossier, const Basis& basis, const MethodContent& content, DocumentKind kind,
    const QString& journalHead = {}, const std::vector<JournalDay>& days = {}
);
/// How many lines the page for the resident is too long; it is never made to fit by smaller type.
Result<int> residentLinesTooMany(const Dossier& dossier, const Basis& basis, const MethodContent& content);
/// The entries that a definitive version tells of: all before the case was last made definitive.
std::vector<JournalEntry> untilDefinitive(std::vector<JournalEntry> entries);
/// The journal of a case told by day and person.
std::vector<JournalDay> journalDays(const std::vector<JournalEntry>& entries);

/// A document of a case without a vault (`render`): deterministic, the date is the document's own.
Result<QByteArray> renderDocument(
    const Dossier& dossier, const Basis& basis, const MethodContent& content, DocumentKind kind,
    DocumentFormat format, const QString& journalHead = {}, const std::vector<JournalDay>& days = {},
    CaseInside inside = CaseInside::No
);

} // namespace omgekeerd
