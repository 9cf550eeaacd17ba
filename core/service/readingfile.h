// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/passphrase.h"
#include "core/service/told.h"
#include "core/workflow/basis.h"

namespace omgekeerd {

/// What somebody who reads along says; it stands beside the case, not in it.
struct GivenReading {
    QString id; ///< UUID: the same reading is taken in once
    QString name;
    Role role = Role::Colleague;
    QString about; ///< code of a block, or empty for the whole case
    Verdict verdict = Verdict::Followable;
    QString remark;
    QDate on;
};

/// A case that was sent to be read, with what the reader says of it. A reader adds readings and nothing else.
struct ReadingFile {
    QString id; ///< UUID of this request
    Correspondent from;
    QDateTime sentAt;
    QString to;
    Role role = Role::Colleague; ///< of who is asked
    QString question;
    Dossier dossier = Dossier::empty(QString(), CaseKind::Exercise); ///< as it was sent, with its id
    bool isReturned = false;
    std::vector<GivenReading> readings;
    std::vector<ToldEntry> told; ///< what the reader did, in order

    CaseId caseId() const { return dossier.file().id.value_or(CaseId()); }
    /// The digest of what was sent; the sender keeps it.
    QString digest() const;
};

/// The blocks that a reading can be about, in the order of the method.
std::vector<BlockRef> readableBlocks(const CaseFile& file);
/// What stands in a block, as one text: what a remark is set beside when those words change.
QString textOf(const CaseFile& file, const BlockRef& block);

/// ReasonNeeded for a question or dissent without words; InvalidCase for a block that is not there; Usage without a name.
Result<ReadingFile> withReading(const ReadingFile& file, GivenReading reading, const QDateTime& now);
/// Takes one away again, before it is returned.
ReadingFile withoutReading(const ReadingFile& file, const QString& id);
/// ReasonNeeded where nothing was said yet.
Result<ReadingFile> returned(const ReadingFile& file);

/// Seals it; an exercise may go plain, a practice case asks a passphrase (PassphraseNeeded). As packed().
Result<QByteArray> packedReading(const ReadingFile& file, const QString& passphrase, DerivationCost cost = {});
/// As unpacked(); ParcelDamaged with faults where it is no sound reading, InvalidCase where the case in it is none.
Result<ReadingFile> unpackedReading(const QByteArray& bytes, const QString& passphrase);

} // namespace omgekeerd
