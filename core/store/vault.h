// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/dossier/vocabulary.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace omgekeerd {

enum class VaultKind { Protected, Exercise };
constexpr auto codeTable(VaultKind) {
    return std::to_array<CodeRow<VaultKind>>(
        {{VaultKind::Protected, "protected"}, {VaultKind::Exercise, "exercise"}}
    );
}

/// Who writes in this vault; asked at first run, changeable, sealed.
struct Profile {
    QString name;
    QString function;
    QString mandate;
};

/// What one journal entry tells.
enum class Act {
    Created,
    Imported,
    Changed,
    Confirmed,
    WentAhead,
    Undone,
    Redone,
    MadeDefinitive,
    Reopened,
    ReadingMerged,
    MovedToBin,
    TakenFromBin,
    Erased,
    Transferred,
    RetentionSet,
    SentForReading,
    HandedOver,
    Received,
};
constexpr auto codeTable(Act) {
    return std::to_array<CodeRow<Act>>(
        {{Act::Created, "created"},
         {Act::Imported, "imported"},
         {Act::Changed, "changed"},
         {Act::Confirmed, "confirmed"},
         {Act::WentAhead, "wentAhead"},
         {Act::Undone, "undone"},
         {Act::Redone, "redone"},
         {Act::MadeDefinitive, "madeDefinitive"},
         {Act::Reopened, "reopened"},
         {Act::ReadingMerged, "readingMerged"},
         {Act::MovedToBin, "movedToBin"},
         {Act::TakenFromBin, "takenFromBin"},
         {Act::Erased, "erased"},
         {Act::Transferred, "transferred"},
         {Act::RetentionSet, "retentionSet"},
         {Act::SentForReading, "sentForReading"},
         {Act::HandedOver, "handedOver"},
         {Act::Received, "received"}}
    );
}

/// One decision of the user, as sealed in the journal. `before` is not stored: it is the earlier `after` on that path.
struct JournalEntry {
    qint64 seq = 0; ///< given by the store at commit
    CaseId dossier;
    QString who;
    QDateTime when;
    std::optional<Step> step;
    Act act = Act::Changed;
    QString subject; ///< path or block code
    QString why;
    Json change;     ///< Change::toJson(), or the seq undone, or {case, basis} for acts that start anew
    bool erased = false; ///< the sealed part was wiped on purpose
};

/// What the case list shows, without opening the case.
struct CaseSummary {
    CaseId id;
    QString title;
    QString residentAlias;
    CaseKind kind = CaseKind::Practice;
    CaseStatus status = CaseStatus::Talking;
    QDateTime changed;
    Step lastStep = Step::Wish;
    QString lastSentence; ///< where the user was, in a sentence of the case
    std::vector<Step> stepsWithWords;
    std::optional<QDate> requestedOn;
    std::optional<QDate> decideBefore;
    std::optional<QDate> objectUntil; ///< the last day of the term for an objection
    std::optional<QDate> evaluateOn;
    std::optional<QDate> retainUntil;
    bool retainChosen = false; ///< the date was set by hand; else it follows the term of the process
    std::optional<QDate> binnedOn;
    int definitiveVersion = 0;

    Json toJson() const;
    static CaseSummary fromJson(const Json& json);
};

/// Text not yet committed: it belongs to a field and is never in the journal.
struct Draft {
    CaseId dossier;
    QString path;
    QString text;
    QDateTime when;
};

/// A case as it lies in the vault.
struct StoredCase {
    CaseSummary summary;
    Json state; ///< {case, basis}
    qint64 journalSeq = 0;
    std::vector<Draft> drafts;
};

/// One file of a definitive version.
struct VersionFile {
    QString name; ///< `report.pdf`
    QByteArray bytes;
};

/// A frozen version: the canonical case, what made it, and the bytes of its documents.
struct StoredVersion {
    CaseId dossier;
    int version = 1;
    QDateTime when;
    QByteArray caseText;
    QString contentVersions;
    QString programVersion;
    QString journalHead;
    std::vector<VersionFile> files;
};

/// One act, committed whole or not at all.
struct Commit {
    CaseId dossier;
    JournalEntry entry;
    CaseSummary summary;
    Json state;
    std::vector<QString> settledDrafts;   ///< paths whose draft is part of this act
    std::optional<StoredVersion> version; ///< with MadeDefinitive
    std::vector<StoredVersion> received;  ///< with Received: the versions that came along
    QString searchText;                   ///< words of the case for the search in memory
};

/// One hit of a search: the case, and the sentence it was found in.
struct SearchHit {
    CaseId dossier;
    QString snippet;
};

/// Where a vault stood when this machine last saw it; kept in the user's settings, outside the file.
struct SeenHead {
    QString vaultId;
    qint64 seq = 0;     ///< of the last journal entry
    qint64 counter = 0; ///< of all commits, drafts too
    QString head;       ///< hex of the chain hash at `seq`
    QDateTime when;

    Json toJson() const;
    static SeenHead fromJson(const Json& json);
};

/// How the file that lies there compares with what this machine saw before.
enum class SeenRelation {
    Expected, ///< the same, or further on the same road
    Older,    ///< an earlier copy was put back
    Branch,   ///< it went another road: two copies were written in
    Another,  ///< another vault
};

/// The store as the house sees it: sealed cases, their journal, drafts and versions. One thread owns it.
/// Every call that changes returns only after the bytes are safe.
class Vault {
public:
    virtual ~Vault() = default;
    virtual VaultKind kind() const = 0;
    virtual QString vaultId() const = 0;
    virtual QString path() const = 0;
    virtual bool readOnly() const = 0;

    virtual Result<Profile> profile() = 0;
    virtual Result<void> setProfile(const Profile& profile) = 0;
    virtual Result<QString> setting(const QString& key) = 0; ///< empty where there is none
    virtual Result<void> setSetting(const QString& key, const QString& value) = 0;

    virtual Result<std::vector<CaseSummary>> summaries() = 0;
    virtual Result<StoredCase> load(const CaseId& id) = 0; ///< CaseUnknown
    virtual bool contains(const CaseId& id) = 0;
    virtual Result<qint64> commit(const Commit& commit) = 0; ///< the seq of the entry
    virtual Result<void> saveDraft(const Draft& draft) = 0;
    virtual Result<void> dropDraft(const CaseId& id, const QString& path) = 0;
    virtual Result<std::vector<JournalEntry>> journal(const CaseId& id) = 0; ///< in order of seq
    virtual Result<QString> journalHead() = 0;                               ///< hex of the chain hash
    virtual Result<SeenHead> seenHead() = 0; ///< to be kept outside the file after each session
    virtual Result<SeenRelation> compareWith(const SeenHead& earlier) = 0;
    virtual Result<std::vector<int>> versions(const CaseId& id) = 0;
    virtual Result<StoredVersion> version(const CaseId& id, int version) = 0;
    /// Removes the case for good: row, drafts, versions; the sealed parts of its journal rows are wiped.
    virtual Result<void> erase(const CaseId& id, const JournalEntry& ground) = 0;
    /// Wipes the sealed parts of single entries of a case (a field that must go), and its versions when asked.
    virtual Result<void> eraseEntries(
        const CaseId& id, const std::vector<qint64>& seqs, bool versionsToo, const JournalEntry& ground
    ) = 0;

    /// Hits so far; searchComplete() says whether all cases were read.
    virtual Result<std::vector<SearchHit>> search(const QString& words, int limit) = 0;
    virtual bool searchComplete() const = 0;
    virtual Result<void> checkpoint() = 0;
    /// Whether the journal chain and the rows hold; faults name the case and the entry.
    virtual Result<std::vector<Fault>> check() = 0;
    /// A compacted copy, sealed like this one, verified before it gets its name. VaultExists when the path is taken.
    virtual Result<void> backupTo(const QString& path) = 0;

    /// The recovery key stands in for a forgotten old password. Old backups keep opening with the old password.
    /// WrongPassword, PasswordTooShort. Takes as long as an unlock.
    virtual Result<void> changePassword(const QString& oldPassword, const QString& newPassword) = 0;
    virtual bool hasRecoveryKey() const = 0;
    /// Makes the key for on paper, shown once; an earlier one no longer opens.
    virtual Result<QString> makeRecoveryKey() = 0;
};

} // namespace omgekeerd
