// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace omgekeerd {

/// Where Dutch words may be broken, by the patterns that the program carries. Read at the first word.
class Hyphenation {
public:
    /// Places within the word where a hyphen may come, ascending; at least two letters before and three after it.
    std::vector<qsizetype> places(const QString& word) const;
};

} // namespace omgekeerd
