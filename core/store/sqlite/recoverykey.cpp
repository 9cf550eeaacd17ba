// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/recoverykey.h"

#include "core/base/crypto.h"

namespace omgekeerd::store {

namespace {

constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype kKeyBytes = 20;
constexpr qsizetype kGroup = 4;
constexpr qsizetype kKeyLetters = kKeyBytes * 8 / 5;

QString base32(QByteArrayView bytes) {
    QString text;
    unsigned bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8U) | static_cast<unsigned char>(byte);
        held += 8;
        while (held >= 5) {
            held -= 5;
            text += kAlphabet.at(static_cast<qsizetype>((bits >> static_cast<unsigned>(held)) & 31U));
        }
        bits &= 0xffU;
    }
    return text;
}

/// Twenty bits of the digest: enough to find a typing error before a second of derivation is spent on it.
QString checkGroup(const SecretBytes& key) {
    const QByteArray digest = crypto::digest(key.view());
    return base32(digest).first(kGroup);
}

QChar plainLetter(QChar letter) {
    letter = letter.toUpper();
    if (letter == u'O')
        return u'0';
    if (letter == u'I' || letter == u'L')
        return u'1';
    return letter;
}

} // namespace

SecretBytes newRecoveryKey() { return SecretBytes::random(kKeyBytes); }

QString recoveryKeyText(const SecretBytes& key) {
    const QString letters = base32(key.view()) + checkGroup(key);
    QString text;
    for (qsizetype at = 0; at < letters.size(); ++at) {
        if (at > 0 && at % kGroup == 0)
            text += u'-';
        text += letters.at(at);
    }
    return text;
}

std::optional<SecretBytes> recoveryKeyFrom(const QString& text) {
    QString letters;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == u'-')
            continue;
        if (!kAlphabet.contains(plainLetter(letter)))
            return std::nullopt;
        letters += plainLetter(letter);
    }
    if (letters.size() != kKeyLetters + kGroup)
        return std::nullopt;
    SecretBytes key(kKeyBytes);
    unsigned bits = 0;
    int held = 0;
    qsizetype at = 0;
    for (const QChar letter : letters.first(kKeyLetters)) {
        bits = (bits << 5U) | static_cast<unsigned>(kAlphabet.indexOf(letter));
        held += 5;
        if (held >= 8) {
            held -= 8;
            key.data()[at++] = static_cast<unsigned char>((bits >> static_cast<unsigned>(held)) & 0xffU);
        }
        bits &= 0xffU;
    }
    if (letters.last(kGroup) != checkGroup(key))
        return std::nullopt;
    return key;
}

} // namespace omgekeerd::store
