// SPDX-License-Identifier: EUPL-1.2
#include "core/language/readability.h"

#include "core/language/sentences.h"
#include "core/language/syllables.h"

namespace omgekeerd {

std::optional<double> Readability::fleschDouma() const {
    if (words < kFewestWords || sentences == 0)
        return std::nullopt;
    const double perSentence = static_cast<double>(words) / sentences;
    const double perWord = static_cast<double>(syllables) / words;
    return 206.84 - 0.93 * perSentence - 77.0 * perWord;
}

Readability readabilityOf(const QString& text) {
    Readability reading;
    reading.sentences = static_cast<int>(sentencesIn(text).size());
    for (const TextSpan& word : wordsIn(text)) {
        ++reading.words;
        reading.syllables += syllablesIn(QStringView(text).mid(word.start, word.length));
    }
    return reading;
}

} // namespace omgekeerd
