// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/passphrase.h"
#include "core/service/casestate.h"
#include "core/service/told.h"

namespace omgekeerd {

/// A whole case on its way to a colleague: as it stands, what its journal tells, and its frozen versions.
struct Handover {
    QString id; ///< UUID
    Correspondent from;
    QDateTime sentAt;
    QString to;
    QString why;
    CaseState state;
    std::optional<QDate> keepUntil; ///< only where it was chosen by hand
    QString journalHead;            ///< of the vault it comes from
    std::vector<ToldEntry> journal;
    std::vector<StoredVersion> versions;

    CaseId caseId() const { return state.dossier.file().id.value_or(CaseId()); }
};

/// Seals it; an exercise may go plain, a practice case asks a passphrase (PassphraseNeeded). As packed().
Result<QByteArray> packedHandover(const Handover& handover, const QString& passphrase, DerivationCost cost = {});
/// As unpacked(); ParcelDamaged with faults where it is no sound handover, InvalidCase where the case in it is none.
Result<Handover> unpackedHandover(const QByteArray& bytes, const QString& passphrase);

} // namespace omgekeerd
