// SPDX-License-Identifier: EUPL-1.2
// The recovery key as it stands on paper: 160 random bits in groups of four, the last group checks the others.
#pragma once

#include "core/base/secretbytes.h"

#include <QString>

#include <optional>

namespace omgekeerd::store {

SecretBytes newRecoveryKey();
/// `4F7K-Q2ZD-…`: nine groups in the alphabet of Crockford, which has no I, L, O and U.
QString recoveryKeyText(const SecretBytes& key);
/// Reads it back in any case, with or without dashes, O for 0 and I or L for 1. Nothing when a group is wrong.
std::optional<SecretBytes> recoveryKeyFrom(const QString& text);

} // namespace omgekeerd::store
