// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/secretbytes.h"

#include <QString>

namespace omgekeerd {

/// Cost of deriving a key from what somebody typed; the bounds are checked before it runs.
struct DerivationCost {
    quint64 memoryBytes = 256ULL * 1024 * 1024;
    quint64 passes = 3;

    /// Within what we ever write: a hostile file cannot make us work for hours.
    bool isPlausible() const;
};

/// What the user typed as the bytes that are derived: NFC, UTF-8.
SecretBytes typedBytes(const QString& password);
/// At least 12 characters or 4 words, at most 1024 bytes.
bool passwordIsLongEnough(const QString& password);

} // namespace omgekeerd
