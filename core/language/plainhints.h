// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/language/plainwords.h"
#include "core/language/sentences.h"

namespace omgekeerd {

/// Why a place in a text for a resident asks for another look.
enum class PlainHintKind { LongSentence, Passive, HardWord };

/// A place in a text that may be hard to read, and what could stand there. Never a gate.
struct PlainHint {
    PlainHintKind kind = PlainHintKind::HardWord;
    TextSpan span;      ///< the sentence, the passive verb with its participle, or the hard word
    QString words;      ///< what stands there; of a sentence its first words
    int count = 0;      ///< words of a long sentence
    std::vector<QString> uses;         ///< common words, to be read
    std::vector<QString> replacements; ///< what can take the place of the span as it is
};

/// The longest sentence that reads easily, the soft limit for B1: Communicatierijk names 15 words.
constexpr int kEasySentence = 15;

/// The hints of a text in the order in which their places stand. Linear in the length of the text.
std::vector<PlainHint> plainHintsIn(const QString& text, const PlainWords& list);

} // namespace omgekeerd
