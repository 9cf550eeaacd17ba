// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace omgekeerd {

/// Whether a text is so little Dutch that marking its words would say nothing about spelling: most of it is in no Dutch
/// dictionary, or its small words are English. `unknown` counts the words that the dictionary does not have.
bool isOtherLanguage(const std::vector<QString>& words, std::size_t unknown);
/// The same of a text that may be Dutch or English, of which `unknown` words are in neither dictionary.
bool isNeitherLanguage(const std::vector<QString>& words, std::size_t unknown);

} // namespace omgekeerd
