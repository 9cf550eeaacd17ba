// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"
#include "core/store/vault.h"
#include "core/workflow/basis.h"

#include <optional>

namespace omgekeerd {

/// The definitive version that the next one stands in for, and why the case was opened again.
struct ReplacedVersion {
    int version = 1;
    QString reason;
    friend bool operator==(const ReplacedVersion&, const ReplacedVersion&) = default;
};

/// What the vault keeps of a case: the case, what its blocks rest on, and which version it will replace.
struct CaseState {
    Dossier dossier = Dossier::empty(QString(), CaseKind::Practice);
    Basis basis;
    std::optional<ReplacedVersion> replaces;

    /// {case, basis, replaces}
    Json toJson() const;
    /// VaultDamaged when this is no state of ours.
    static Result<CaseState> fromJson(const Json& json);
    /// The state after a change; blocks that it wrote are current. InvalidCase when a value does not fit.
    Result<CaseState> with(const Change& change) const;
    /// The state after an act of the journal that can be undone; it was accepted when it was written.
    Result<CaseState> after(const JournalEntry& entry) const;
};

/// Whether a field is written after the decision (evaluation, transferred, what came true, what was done, whom a signal
/// is for and how it stands): a frozen case still takes these, its stored version stays as it is.
bool followsDecision(const QString& path);

} // namespace omgekeerd
