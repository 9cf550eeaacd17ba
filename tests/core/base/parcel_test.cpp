// SPDX-License-Identifier: EUPL-1.2
#include "core/base/parcel.h"

#include "tests/support/catch.h"

using namespace omgekeerd;

namespace {

constexpr DerivationCost kCheap{8ULL << 20, 1};
const QString kPhrase = QStringLiteral("vier woorden zijn genoeg");

Json body() {
    return Json::object({{QStringLiteral("remark"), Json(QStringLiteral("Dit volg ik niet"))}});
}

QByteArray sealedFile() { return packed(ParcelKind::Reading, body(), kPhrase, kCheap).value(); }
QByteArray plainFile() { return packed(ParcelKind::Reading, body(), {}).value(); }

FailureCode refusal(const QByteArray& file, const QString& phrase = kPhrase) {
    return unpacked(file, ParcelKind::Reading, phrase).error().code;
}

} // namespace

TEST_CASE("a parcel opens with its passphrase and shows nothing without") {
    const QByteArray file = sealedFile();
    CHECK(unpacked(file, ParcelKind::Reading, kPhrase).value() == body());
    CHECK_FALSE(file.contains("volg"));
    CHECK(parcelLabel(file)->isSealed);
    CHECK(refusal(file, {}) == FailureCode::PassphraseNeeded);
    CHECK(refusal(file, QStringLiteral("vier andere woorden hier")) == FailureCode::WrongPassphrase);
    CHECK(sealedFile() != file);
}

TEST_CASE("what holds nothing of a person may go plain") {
    CHECK(unpacked(plainFile(), ParcelKind::Reading, {}).value() == body());
    CHECK_FALSE(parcelLabel(plainFile())->isSealed);
    CHECK(packed(ParcelKind::Reading, body(), QStringLiteral("kort")).error().code == FailureCode::PasswordTooShort);
}

TEST_CASE("every byte of a parcel that was changed is noticed") {
    for (const QByteArray& whole : {sealedFile(), plainFile()}) {
        const qsizetype line = whole.indexOf('\n');
        for (qsizetype at = 0; at < whole.size(); at += at > line + 2 ? 7 : 3) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 0x10);
            const Result<Json> read = unpacked(changed, ParcelKind::Reading, kPhrase);
            INFO(at);
            // The head of a plain file names the program that wrote it: a note, not what was sent.
            if (read)
                CHECK(*read == body());
            else
                CHECK((read.error().code == FailureCode::NotAParcel || read.error().code == FailureCode::ParcelTooNew ||
                       read.error().code == FailureCode::ParcelDamaged ||
                       read.error().code == FailureCode::WrongPassphrase ||
                       read.error().code == FailureCode::OutOfMemory));
        }
        for (const qsizetype size : {qsizetype(0), line, line + 1, whole.size() - 1})
            CHECK_FALSE(unpacked(whole.left(size), ParcelKind::Reading, kPhrase));
    }
}

TEST_CASE("a parcel of a newer program is refused, one of another kind too") {
    QByteArray newer = plainFile();
    newer.replace("\"version\":1", "\"version\":2");
    CHECK(refusal(newer) == FailureCode::ParcelTooNew);
    CHECK(unpacked(plainFile(), ParcelKind::Handover, {}).error().code == FailureCode::NotAParcel);
    CHECK(refusal(QByteArray("SQLite format 3")) == FailureCode::NotAParcel);
    CHECK(refusal(QByteArray(4096, '{')) == FailureCode::NotAParcel);
}

TEST_CASE("a parcel cannot make us work for hours") {
    for (const char* cost : {"\"passes\":4000000000", "\"passes\":0", "\"passes\":-1"}) {
        QByteArray heavy = sealedFile();
        heavy.replace("\"passes\":1", cost);
        CHECK(refusal(heavy) == FailureCode::ParcelDamaged);
    }
    QByteArray heavy = sealedFile();
    heavy.replace("\"memory\":8388608", "\"memory\":1099511627776");
    CHECK(refusal(heavy) == FailureCode::ParcelDamaged);
}
