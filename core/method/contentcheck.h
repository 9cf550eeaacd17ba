// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"

namespace omgekeerd {

/// What the program has no sentence for: words of enumerators, blockers, fields that no case has, unknown placeholders,
/// and amounts (they change every year, so they never stand in content).
std::vector<Fault> faultsOfWords(const MethodContent& content);

/// Whether the content holds what the method is made of: six founding values, eleven rights of the Grondwet, three
/// treaty companions, twelve laws, 130 cards, eight keys from light to heavy, five pitfalls. Local packs do not count.
std::vector<Fault> faultsOfCounts(const MethodContent& content);

} // namespace omgekeerd
