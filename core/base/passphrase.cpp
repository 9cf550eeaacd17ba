// SPDX-License-Identifier: EUPL-1.2
#include "core/base/passphrase.h"

#include "core/base/crypto.h"

#include <QRegularExpression>

namespace omgekeerd {

namespace {

constexpr quint64 kLeastMemory = 8ULL << 20;
constexpr quint64 kMostMemory = 1ULL << 30;
constexpr quint64 kMostPasses = 10;
constexpr qsizetype kMostPasswordBytes = 1024;
constexpr qsizetype kLeastCharacters = 12;
constexpr qsizetype kLeastWords = 4;

} // namespace

bool DerivationCost::isPlausible() const {
    return passes >= 1 && passes <= kMostPasses && memoryBytes >= kLeastMemory && memoryBytes <= kMostMemory;
}

SecretBytes typedBytes(const QString& password) {
    QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes bytes = SecretBytes::copyOf(utf8);
    crypto::wipe(utf8);
    return bytes;
}

bool passwordIsLongEnough(const QString& password) {
    const QString text = password.normalized(QString::NormalizationForm_C);
    if (text.toUtf8().size() > kMostPasswordBytes)
        return false;
    static const QRegularExpression kGap(QStringLiteral("[\\s-]+"));
    return text.toUcs4().size() >= kLeastCharacters ||
           text.split(kGap, Qt::SkipEmptyParts).size() >= kLeastWords;
}

} // namespace omgekeerd
