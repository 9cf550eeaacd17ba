// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/vault.h"

namespace omgekeerd::ui {

/// A fault in a vault as a sentence: which case by its title, which entry by its number, and what is wrong.
QString sentenceFor(const Fault& fault, const std::vector<CaseSummary>& cases);

} // namespace omgekeerd::ui
