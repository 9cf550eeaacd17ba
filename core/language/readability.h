// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace omgekeerd {

/// What the length of words and sentences says of how a text reads.
struct Readability {
    int words = 0;
    int sentences = 0;
    int syllables = 0;

    /// The reading ease of Flesch as W.H. Douma fitted it to Dutch: 206.84 − 0.93 × words per sentence − 77 × syllables
    /// per word (0.77 per hundred words); higher reads easier, 60 to 70 was called normal. It counts lengths only.
    /// Source: W.H. Douma, De leesbaarheid van landbouwbladen, Bulletin 17, Afdeling Sociologie en Sociografie,
    /// Landbouwhogeschool Wageningen, 1960; after R. Flesch, The Art of Readable Writing, 1949. Nothing below
    /// kFewestWords, where one word would turn it.
    std::optional<double> fleschDouma() const;

    static constexpr int kFewestWords = 30;
};

Readability readabilityOf(const QString& text);

} // namespace omgekeerd
