// SPDX-License-Identifier: EUPL-1.2
#include "core/base/exitcode.h"

namespace omgekeerd {

ExitCode exitCodeFor(FailureCode code) {
    switch (code) {
    case FailureCode::Usage:
    case FailureCode::FileNotFound:
    case FailureCode::NotAFile:
    case FailureCode::FileTooLarge:
    case FailureCode::NotText:
    case FailureCode::InvalidJson:
    case FailureCode::InvalidCase:
    case FailureCode::InvalidContent:
    case FailureCode::CaseExists:
    case FailureCode::CaseUnknown:
    case FailureCode::CaseKindMismatch:
    case FailureCode::NotAVault:
    case FailureCode::VaultTooNew:
    case FailureCode::VaultExists:
    case FailureCode::InvalidReference:
    case FailureCode::ReferenceUnknown:
    case FailureCode::NotALawFile:
    case FailureCode::InvalidLawFile:
    case FailureCode::InvalidArchive:
    case FailureCode::InvalidDocument:
    case FailureCode::NotAParcel:
    case FailureCode::ParcelTooNew:
    case FailureCode::ParcelDamaged:
    case FailureCode::ParcelOfOther:
        return ExitCode::BadInput;
    case FailureCode::Blocked:
    case FailureCode::NothingToUndo:
    case FailureCode::NothingToRedo:
    case FailureCode::UndoStopsHere:
    case FailureCode::Frozen:
    case FailureCode::NotFrozen:
    case FailureCode::InBin:
    case FailureCode::ReasonNeeded:
        return ExitCode::Refused;
    case FailureCode::CannotRead:
    case FailureCode::CannotWrite:
    case FailureCode::DiskFull:
    case FailureCode::ReadOnly:
    case FailureCode::VaultInUse:
    case FailureCode::VaultReplaced:
    case FailureCode::VaultDamaged:
    case FailureCode::WrongPassword:
    case FailureCode::PasswordTooShort:
    case FailureCode::PasswordNeeded:
    case FailureCode::PassphraseNeeded:
    case FailureCode::WrongPassphrase:
    case FailureCode::OutOfMemory:
    case FailureCode::FontMissing:
    case FailureCode::Cancelled:
        return ExitCode::EnvironmentCannot;
    }
    return ExitCode::EnvironmentCannot;
}

int toProcessCode(ExitCode code) {
    switch (code) {
    case ExitCode::Done:
        return 0;
    case ExitCode::Refused:
        return 1;
    case ExitCode::BadInput:
        return 2;
    case ExitCode::EnvironmentCannot:
        return 3;
    }
    return 3;
}

} // namespace omgekeerd
