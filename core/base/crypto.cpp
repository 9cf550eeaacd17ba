// SPDX-License-Identifier: EUPL-1.2
#include "core/base/crypto.h"

#include <sodium.h>

#include <cstring>

namespace omgekeerd {

namespace {

static_assert(crypto::kKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(crypto::kNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(crypto::kTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(crypto::kSaltSize == crypto_pwhash_SALTBYTES);
static_assert(crypto::kKeySize == crypto_kdf_KEYBYTES);

/// sodium_init may run more than once and from any thread; without it there is no safe randomness.
void ensureReady() {
    static const int outcome = sodium_init();
    if (outcome < 0)
        qFatal("libsodium cannot start");
}

const unsigned char* bytesOf(QByteArrayView view) {
    return reinterpret_cast<const unsigned char*>(view.data());
}

unsigned char* bytesOf(QByteArray& array) { return reinterpret_cast<unsigned char*>(array.data()); }

std::size_t sizeOf(QByteArrayView view) { return static_cast<std::size_t>(view.size()); }

bool openInto(
    unsigned char* plain, const SecretBytes& key, QByteArrayView sealed, QByteArrayView additional
) {
    const QByteArrayView nonce = sealed.first(crypto::kNonceSize);
    const QByteArrayView body = sealed.sliced(crypto::kNonceSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain, nullptr, nullptr, bytesOf(body), sizeOf(body), bytesOf(additional),
               sizeOf(additional), bytesOf(nonce), key.data()
           ) == 0;
}

} // namespace

SecretBytes::SecretBytes(qsizetype size) {
    ensureReady();
    if (size == 0)
        return;
    m_bytes = static_cast<unsigned char*>(sodium_malloc(static_cast<std::size_t>(size)));
    if (!m_bytes)
        qBadAlloc();
    m_size = size;
    sodium_memzero(m_bytes, static_cast<std::size_t>(size));
}

SecretBytes SecretBytes::random(qsizetype size) {
    SecretBytes secret(size);
    randombytes_buf(secret.m_bytes, static_cast<std::size_t>(size));
    return secret;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes) {
    SecretBytes secret(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(secret.m_bytes, bytes.data(), sizeOf(bytes));
    return secret;
}

SecretBytes SecretBytes::part(qsizetype from, qsizetype size) const {
    return copyOf(view().sliced(from, size));
}

SecretBytes::~SecretBytes() { sodium_free(m_bytes); }

namespace crypto {

QByteArray randomBytes(qsizetype size) {
    ensureReady();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

QByteArray digest(QByteArrayView bytes) {
    ensureReady();
    QByteArray result(kDigestSize, Qt::Uninitialized);
    crypto_generichash(
        bytesOf(result), sizeOf(result), bytesOf(bytes), sizeOf(bytes), nullptr, 0
    );
    return result;
}

struct Sha512::State {
    crypto_hash_sha512_state sums;
};

Sha512::Sha512() : m_state(std::make_unique<State>()) { crypto_hash_sha512_init(&m_state->sums); }
Sha512::~Sha512() = default;

void Sha512::add(QByteArrayView bytes) {
    crypto_hash_sha512_update(&m_state->sums, bytesOf(bytes), sizeOf(bytes));
}

QByteArray Sha512::finish() {
    QByteArray result(static_cast<qsizetype>(crypto_hash_sha512_BYTES), Qt::Uninitialized);
    crypto_hash_sha512_final(&m_state->sums, bytesOf(result));
    return result;
}

QByteArray keyedDigest(const SecretBytes& key, QByteArrayView bytes) {
    assert(key.size() == kKeySize);
    QByteArray result(kDigestSize, Qt::Uninitialized);
    crypto_generichash(
        bytesOf(result), sizeOf(result), bytesOf(bytes), sizeOf(bytes), key.data(), sizeOf(key.view())
    );
    return result;
}

bool equal(QByteArrayView a, QByteArrayView b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), sizeOf(a)) == 0;
}

QByteArray seal(const SecretBytes& key, QByteArrayView plain, QByteArrayView additional) {
    assert(key.size() == kKeySize);
    QByteArray sealed(plain.size() + kSealOverhead, Qt::Uninitialized);
    randombytes_buf(sealed.data(), static_cast<std::size_t>(kNonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(sealed) + kNonceSize, nullptr, bytesOf(plain), sizeOf(plain), bytesOf(additional),
        sizeOf(additional), nullptr, bytesOf(sealed), key.data()
    );
    return sealed;
}

std::optional<QByteArray> open(
    const SecretBytes& key, QByteArrayView sealed, QByteArrayView additional
) {
    assert(key.size() == kKeySize);
    if (sealed.size() < kSealOverhead)
        return std::nullopt;
    QByteArray plain(sealed.size() - kSealOverhead, Qt::Uninitialized);
    if (!openInto(bytesOf(plain), key, sealed, additional))
        return std::nullopt;
    return plain;
}

std::optional<SecretBytes> openSecret(
    const SecretBytes& key, QByteArrayView sealed, QByteArrayView additional
) {
    assert(key.size() == kKeySize);
    if (sealed.size() <= kSealOverhead)
        return std::nullopt;
    SecretBytes plain(sealed.size() - kSealOverhead);
    if (!openInto(plain.data(), key, sealed, additional))
        return std::nullopt;
    return plain;
}

Result<SecretBytes> deriveKey(
    QByteArrayView password, QByteArrayView salt, quint64 passes, quint64 memoryBytes
) {
    assert(salt.size() == kSaltSize);
    SecretBytes key(kKeySize);
    const int outcome = crypto_pwhash(
        key.data(), static_cast<unsigned long long>(kKeySize), password.data(), sizeOf(password),
        bytesOf(salt), passes, static_cast<std::size_t>(memoryBytes), crypto_pwhash_ALG_ARGON2ID13
    );
    if (outcome != 0)
        return fail(FailureCode::OutOfMemory, QString::number(memoryBytes));
    return key;
}

SecretBytes subkey(const SecretBytes& key, quint64 number) {
    assert(key.size() == kKeySize);
    static constexpr char kContext[crypto_kdf_CONTEXTBYTES] = {'o', 'm', 'g', 'e', 'k', 'e', 'e', 'r'};
    SecretBytes derived(kKeySize);
    crypto_kdf_derive_from_key(
        derived.data(), static_cast<std::size_t>(kKeySize), number, kContext, key.data()
    );
    return derived;
}

void wipe(QByteArray& bytes) {
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString& text) {
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(void* memory, std::size_t size) { sodium_memzero(memory, size); }

} // namespace crypto
} // namespace omgekeerd
