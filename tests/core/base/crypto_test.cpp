// SPDX-License-Identifier: EUPL-1.2
#include "core/base/crypto.h"

#include "tests/support/catch.h"

using namespace omgekeerd;

TEST_CASE("What is sealed opens with the same key and the same additional data only") {
    const SecretBytes key = SecretBytes::random(crypto::kKeySize);
    const SecretBytes other = SecretBytes::random(crypto::kKeySize);
    const QByteArray plain("Mevrouw De Wit wil op dinsdag naar de bingo");
    const QByteArray sealed = crypto::seal(key, plain, "dossier 1");

    CHECK(crypto::open(key, sealed, "dossier 1") == plain);
    CHECK_FALSE(crypto::open(other, sealed, "dossier 1"));
    CHECK_FALSE(crypto::open(key, sealed, "dossier 2"));
    CHECK_FALSE(crypto::open(key, sealed.chopped(1), "dossier 1"));
    CHECK_FALSE(crypto::open(key, QByteArray(), "dossier 1"));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray bent = sealed;
        bent[i] = static_cast<char>(bent.at(i) ^ 1);
        CHECK_FALSE(crypto::open(key, bent, "dossier 1"));
    }
}

TEST_CASE("Sealing twice gives two texts, and an empty text can be sealed") {
    const SecretBytes key = SecretBytes::random(crypto::kKeySize);
    CHECK(crypto::seal(key, "x", {}) != crypto::seal(key, "x", {}));
    const auto opened = crypto::open(key, crypto::seal(key, {}, {}), {});
    REQUIRE(opened);
    CHECK(opened->isEmpty());
}

TEST_CASE("The digest is BLAKE2b with 32 bytes, and a key changes it") {
    // b2sum -l 256 of the three letters
    CHECK(
        crypto::digest("abc").toHex() ==
        QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")
    );
    const SecretBytes one = SecretBytes::random(crypto::kKeySize);
    const SecretBytes two = SecretBytes::random(crypto::kKeySize);
    CHECK(crypto::keyedDigest(one, "abc") == crypto::keyedDigest(one, "abc"));
    CHECK(crypto::keyedDigest(one, "abc") != crypto::keyedDigest(two, "abc"));
    CHECK(crypto::keyedDigest(one, "abc") != crypto::digest("abc"));
}

TEST_CASE("SHA-512 is the one that others publish, however the bytes come in") {
    crypto::Sha512 sum;
    sum.add("a");
    sum.add("bc");
    // FIPS 180-4, example of the three letters
    CHECK(
        sum.finish().toHex() ==
        QByteArray("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                   "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")
    );
}

TEST_CASE("A password gives the same key with the same salt and cost only") {
    const QByteArray salt(crypto::kSaltSize, 's');
    const auto key = [&salt](const char* password, quint64 passes) {
        auto derived = crypto::deriveKey(password, salt, passes, 8ULL << 20);
        REQUIRE(derived);
        return QByteArray(derived->view().data(), derived->size());
    };
    CHECK(key("vier woorden en meer", 1) == key("vier woorden en meer", 1));
    CHECK(key("vier woorden en meer", 1) != key("vier woorden en minder", 1));
    CHECK(key("vier woorden en meer", 1) != key("vier woorden en meer", 2));
}

TEST_CASE("Subkeys are stable and differ by number") {
    const SecretBytes key = SecretBytes::random(crypto::kKeySize);
    CHECK(crypto::equal(crypto::subkey(key, 1).view(), crypto::subkey(key, 1).view()));
    CHECK_FALSE(crypto::equal(crypto::subkey(key, 1).view(), crypto::subkey(key, 2).view()));
}

TEST_CASE("A secret moves, is cut in parts, and wiping empties") {
    SecretBytes first = SecretBytes::copyOf("0123456789");
    const SecretBytes second = std::move(first);
    CHECK(second.view() == QByteArrayView("0123456789"));
    CHECK(second.part(2, 3).view() == QByteArrayView("234"));
    QByteArray bytes = QByteArray("geheim").repeated(2);
    crypto::wipe(bytes);
    CHECK(bytes.isEmpty());
}
