// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd {

/// How many syllables a Dutch word has, counted by its vowel groups as the spelling writes them: a trema or hyphen
/// parts what would be one sound (`cliënt`, `zee-egel`). A figure or an abbreviation without vowels counts as one.
int syllablesIn(QStringView word);

} // namespace omgekeerd
