// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/codes.h"
#include "core/base/json.h"
#include "core/base/passphrase.h"

namespace omgekeerd {

/// What a parcel is for.
enum class ParcelKind { Reading, Handover };
constexpr auto codeTable(ParcelKind) {
    return std::to_array<CodeRow<ParcelKind>>({{ParcelKind::Reading, "reading"}, {ParcelKind::Handover, "handover"}});
}

// A parcel is one file that a colleague sends to another: a line of JSON that says what it is, then the body, which is
// JSON too; sealed with a passphrase, or plain where nothing in it is of a person. The line is sealed along with it.

/// The most that a parcel may be.
constexpr qint64 kMostParcelBytes = 24 * 1024 * 1024;

/// What a parcel says of itself before it is opened.
struct ParcelLabel {
    ParcelKind holds = ParcelKind::Reading;
    int format = 1;
    bool isSealed = false;
    QString program; ///< the version of the program that wrote it
};

/// NotAParcel, ParcelTooNew, ParcelDamaged.
Result<ParcelLabel> parcelLabel(const QByteArray& file);

/// Without a passphrase the body is plain. PasswordTooShort, OutOfMemory; FileTooLarge where a reader would refuse it.
Result<QByteArray> packed(
    ParcelKind kind, const Json& body, const QString& passphrase, DerivationCost cost = {}
);
/// NotAParcel (also one of another kind), ParcelTooNew, PassphraseNeeded, ParcelDamaged; WrongPassphrase for a wrong
/// passphrase and a sealed file that was changed alike.
Result<Json> unpacked(const QByteArray& file, ParcelKind kind, const QString& passphrase);

} // namespace omgekeerd
