// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace omgekeerd {

/// Why the world could not do what was asked; the sentence for each stands in ui/wording.
enum class FailureCode {
    // what came in is wrong (exit 2)
    Usage,
    FileNotFound,
    NotAFile,
    FileTooLarge,
    NotText,
    InvalidJson,
    InvalidCase,
    InvalidContent,
    CaseExists,
    CaseUnknown,
    CaseKindMismatch,
    NotAVault,
    VaultTooNew,
    VaultExists,
    InvalidReference,
    ReferenceUnknown,
    NotALawFile,
    InvalidLawFile,
    InvalidArchive,
    InvalidDocument,
    NotAParcel,
    ParcelTooNew,
    ParcelDamaged,
    ParcelOfOther,
    // the method or the state of the case does not allow it (exit 1)
    Blocked,
    NothingToUndo,
    NothingToRedo,
    UndoStopsHere,
    Frozen,
    NotFrozen,
    InBin,
    ReasonNeeded,
    // the environment cannot (exit 3)
    CannotRead,
    CannotWrite,
    DiskFull,
    ReadOnly,
    VaultInUse,
    VaultReplaced,
    VaultDamaged,
    WrongPassword,
    PasswordTooShort,
    PasswordNeeded,
    PassphraseNeeded,
    WrongPassphrase,
    OutOfMemory,
    FontMissing,
    Cancelled,
};

/// One fault in a file that came in: where (`$.values[2].touched`) and what, as a finished sentence part.
struct Fault {
    QString path;
    QString message;
    friend bool operator==(const Fault&, const Fault&) = default;
};

/// The world cannot: what kind, a detail that holds no personal text (a path, a number), and for files each fault.
struct Failure {
    FailureCode code = FailureCode::Usage;
    QString detail;
    std::vector<Fault> faults;
};

} // namespace omgekeerd
