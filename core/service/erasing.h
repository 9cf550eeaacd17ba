// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/vault.h"

namespace omgekeerd {

/// The entries of a case that hold words of a field: those that wrote it, wrote the row or the list it stands in, or
/// carry the whole case. Rows of a list change places, so an entry on the same field of another row is named too:
/// erasing takes too much rather than too little.
std::vector<qint64> entriesThatHold(const std::vector<JournalEntry>& entries, const QString& path);

} // namespace omgekeerd
