// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace omgekeerd {

/// Where Dutch words may be broken, by the patterns that the program carries. Opened at the first word.
class Hyphenation {
public:
    Hyphenation();
    ~Hyphenation();
    Hyphenation(const Hyphenation&) = delete;
    Hyphenation& operator=(const Hyphenation&) = delete;

    /// Places within the word where a hyphen may come, ascending; at least two letters before and three after it.
    std::vector<qsizetype> places(const QString& word);

private:
    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace omgekeerd
