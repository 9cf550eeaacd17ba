// SPDX-License-Identifier: EUPL-1.2
#include "core/base/parcel.h"

#include "core/base/crypto.h"

namespace omgekeerd {

namespace {

constexpr int kNewestFormat = 1;
constexpr qsizetype kMostHeadBytes = 2048;
const QString kFormat = QStringLiteral("omgekeerd-parcel");

/// The line at the front, and where the body begins.
struct Head {
    ParcelLabel label;
    DerivationCost cost;
    QByteArray salt;
    QByteArray digest; ///< of a plain body: it tells an accident, not a forger
    qsizetype size = 0; ///< with its line end
};

QByteArray hexOf(const Json& head, QStringView key) { return QByteArray::fromHex(head[key].toString().toLatin1()); }

Result<Head> headOf(const QByteArray& file) {
    const qsizetype end = file.left(kMostHeadBytes).indexOf('\n');
    const Result<Json> line = end < 0 ? Result<Json>(fail(FailureCode::NotAParcel)) : Json::parse(file.left(end));
    if (!line || (*line)[u"format"].toString() != kFormat)
        return fail(FailureCode::NotAParcel);
    Head head;
    head.size = end + 1;
    const qint64 format = (*line)[u"version"].toInteger();
    if (format > kNewestFormat)
        return fail(FailureCode::ParcelTooNew);
    const auto kind = fromCode<ParcelKind>((*line)[u"holds"].toString());
    const Json& sealing = (*line)[u"sealing"];
    head.label = {kind.value_or(ParcelKind::Reading), static_cast<int>(format), sealing.isObject(),
                  (*line)[u"program"].toString()};
    head.cost.passes = static_cast<quint64>(sealing[u"passes"].toInteger());
    head.cost.memoryBytes = static_cast<quint64>(sealing[u"memory"].toInteger());
    head.salt = hexOf(sealing, u"salt");
    head.digest = hexOf(*line, u"digest");
    const bool isWhole = head.label.isSealed ? head.cost.isPlausible() && head.salt.size() == crypto::kSaltSize
                                             : head.digest.size() == crypto::kDigestSize;
    if (format < 1 || !kind || !isWhole)
        return fail(FailureCode::ParcelDamaged);
    return head;
}

Result<QByteArray> opened(const QByteArray& file, const Head& head, const QString& passphrase) {
    const QByteArrayView body = QByteArrayView(file).sliced(head.size);
    if (!head.label.isSealed) {
        if (!crypto::equal(crypto::digest(body), head.digest))
            return fail(FailureCode::ParcelDamaged);
        return body.toByteArray();
    }
    if (passphrase.isEmpty())
        return fail(FailureCode::PassphraseNeeded);
    const SecretBytes typed = typedBytes(passphrase);
    const auto key = crypto::deriveKey(typed.view(), head.salt, head.cost.passes, head.cost.memoryBytes);
    if (!key)
        return Unexpected(key.error());
    std::optional<QByteArray> plain = crypto::open(*key, body, QByteArrayView(file).first(head.size));
    if (!plain)
        return fail(FailureCode::WrongPassphrase);
    return *std::move(plain);
}

QByteArray lineOf(ParcelKind kind, Json rest, const QString& key) {
    Json head = Json::object({
        {QStringLiteral("format"), Json(kFormat)},
        {QStringLiteral("version"), Json(kNewestFormat)},
        {QStringLiteral("holds"), Json(codeOf(kind))},
        {QStringLiteral("program"), Json(QStringLiteral(OMGEKEERD_VERSION))},
    });
    head.set(key, std::move(rest));
    QByteArray line = head.dumpCompact();
    if (!line.endsWith('\n'))
        line += '\n';
    return line;
}

Result<QByteArray> sealed(ParcelKind kind, const QByteArray& body, const QString& passphrase, DerivationCost cost) {
    if (!passwordIsLongEnough(passphrase))
        return fail(FailureCode::PasswordTooShort);
    const QByteArray salt = crypto::randomBytes(crypto::kSaltSize);
    const SecretBytes typed = typedBytes(passphrase);
    const auto key = crypto::deriveKey(typed.view(), salt, cost.passes, cost.memoryBytes);
    if (!key)
        return Unexpected(key.error());
    const Json sealing = Json::object({
        {QStringLiteral("how"), Json(QStringLiteral("argon2id xchacha20poly1305"))},
        {QStringLiteral("passes"), Json(static_cast<qint64>(cost.passes))},
        {QStringLiteral("memory"), Json(static_cast<qint64>(cost.memoryBytes))},
        {QStringLiteral("salt"), Json(QString::fromLatin1(salt.toHex()))},
    });
    const QByteArray line = lineOf(kind, sealing, QStringLiteral("sealing"));
    return QByteArray(line + crypto::seal(*key, body, line));
}

} // namespace

Result<ParcelLabel> parcelLabel(const QByteArray& file) {
    const Result<Head> head = headOf(file);
    return head ? Result<ParcelLabel>(head->label) : Unexpected(head.error());
}

Result<QByteArray> packed(ParcelKind kind, const Json& body, const QString& passphrase, DerivationCost cost) {
    const QByteArray bytes = body.dumpCompact();
    // What would not come in there does not go out here.
    if (const Result<Json> read = Json::parse(bytes); !read)
        return fail(FailureCode::FileTooLarge, QStringLiteral("voor je collega"));
    if (!passphrase.isEmpty())
        return sealed(kind, bytes, passphrase, cost);
    const Json digest(QString::fromLatin1(crypto::digest(bytes).toHex()));
    return QByteArray(lineOf(kind, digest, QStringLiteral("digest")) + bytes);
}

Result<Json> unpacked(const QByteArray& file, ParcelKind kind, const QString& passphrase) {
    const Result<Head> head = headOf(file);
    if (!head)
        return Unexpected(head.error());
    if (head->label.holds != kind)
        return fail(FailureCode::NotAParcel);
    Result<QByteArray> body = opened(file, *head, passphrase);
    if (!body)
        return Unexpected(body.error());
    Result<Json> json = Json::parse(*body);
    crypto::wipe(*body);
    if (!json)
        return Unexpected({FailureCode::ParcelDamaged, {}, json.error().faults});
    return json;
}

} // namespace omgekeerd
