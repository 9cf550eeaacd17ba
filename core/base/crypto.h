// SPDX-License-Identifier: EUPL-1.2
// Everything we ask of libsodium; crypto.cpp alone includes it. No cryptography of our own stands in the house.
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <memory>
#include <optional>

namespace omgekeerd::crypto {

constexpr qsizetype kKeySize = 32;
constexpr qsizetype kNonceSize = 24;
constexpr qsizetype kTagSize = 16;
constexpr qsizetype kSealOverhead = kNonceSize + kTagSize;
constexpr qsizetype kDigestSize = 32;
constexpr qsizetype kSaltSize = 16;

QByteArray randomBytes(qsizetype size);

/// BLAKE2b of 32 bytes.
QByteArray digest(QByteArrayView bytes);
/// BLAKE2b of 32 bytes under a key: to who has not the key it cannot be told from chance.
QByteArray keyedDigest(const SecretBytes& key, QByteArrayView bytes);
/// SHA-512 of bytes that come in pieces, as others publish it beside their files.
class Sha512 {
public:
    Sha512();
    Sha512(const Sha512&) = delete;
    Sha512& operator=(const Sha512&) = delete;
    ~Sha512();
    void add(QByteArrayView bytes);
    /// Of all that was added; nothing can be added after it.
    QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};
/// Compares without telling where the difference is.
bool equal(QByteArrayView a, QByteArrayView b);

/// XChaCha20-Poly1305 with a fresh random nonce: nonce, then the sealed text, then the tag.
QByteArray seal(const SecretBytes& key, QByteArrayView plain, QByteArrayView additional);
/// Nothing when key, bytes or additional data are not the ones it was sealed with.
std::optional<QByteArray> open(
    const SecretBytes& key, QByteArrayView sealed, QByteArrayView additional
);
std::optional<SecretBytes> openSecret(
    const SecretBytes& key, QByteArrayView sealed, QByteArrayView additional
);

/// Argon2id, 32 bytes. The caller has checked the bounds. Failure OutOfMemory.
Result<SecretBytes> deriveKey(
    QByteArrayView password, QByteArrayView salt, quint64 passes, quint64 memoryBytes
);
/// An independent key for each purpose, from one secret of 32 bytes.
SecretBytes subkey(const SecretBytes& key, quint64 number);

/// Overwrites in place; text that other holders share stays theirs.
void wipe(QByteArray& bytes);
void wipe(QString& text);
void wipe(void* memory, std::size_t size);

} // namespace omgekeerd::crypto
