// SPDX-License-Identifier: EUPL-1.2
#include "core/language/plainhints.h"

#include "core/language/passive.h"

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr std::size_t kFirstWords = 4;

/// A sentence with its words, as they stand and in small letters.
struct Reading {
    TextSpan sentence;
    std::vector<TextSpan> places; ///< in the whole text
    std::vector<QString> words;
};

Reading read(const QString& text, TextSpan sentence) {
    Reading reading{sentence, wordsIn(QStringView(text).mid(sentence.start, sentence.length)), {}};
    for (TextSpan& place : reading.places) {
        place.start += sentence.start;
        reading.words.push_back(text.mid(place.start, place.length).toLower());
    }
    return reading;
}

TextSpan from(const Reading& reading, std::size_t first, std::size_t last) {
    const qsizetype start = reading.places[first].start;
    return {start, reading.places[last].end() - start};
}

QString textAt(const QString& text, TextSpan span) { return text.mid(span.start, span.length); }

/// Only spaces part the words: what is replaced holds no comma or bracket.
bool isUnbroken(const QString& text, const Reading& reading, const PlainFind& find) {
    for (std::size_t at = find.first; at + 1 < find.first + find.count; ++at)
        for (qsizetype i = reading.places[at].end(); i < reading.places[at + 1].start; ++i)
            if (!text[i].isSpace())
                return false;
    return true;
}

void addLength(std::vector<PlainHint>& hints, const QString& text, const Reading& reading) {
    const auto count = static_cast<int>(reading.words.size());
    if (count <= kEasySentence)
        return;
    PlainHint hint;
    hint.kind = PlainHintKind::LongSentence;
    hint.span = reading.sentence;
    hint.words = textAt(text, from(reading, 0, kFirstWords - 1));
    hint.count = count;
    hints.push_back(std::move(hint));
}

void addPassives(std::vector<PlainHint>& hints, const QString& text, const Reading& reading) {
    for (const PassiveForm& form : passivesIn(reading.words)) {
        const auto [first, last] = std::minmax(form.verb, form.participle);
        PlainHint hint;
        hint.kind = PlainHintKind::Passive;
        hint.span = from(reading, first, last);
        const QString gap = last == first + 1 ? QStringLiteral(" ") : QStringLiteral(" … ");
        hint.words = textAt(text, reading.places[first]) + gap + textAt(text, reading.places[last]);
        hints.push_back(std::move(hint));
    }
}

void addHardWords(std::vector<PlainHint>& hints, const QString& text, const Reading& reading, const PlainWords& list) {
    for (PlainFind& find : list.in(reading.words)) {
        if (!isUnbroken(text, reading, find))
            continue;
        PlainHint hint;
        hint.kind = PlainHintKind::HardWord;
        hint.span = from(reading, find.first, find.first + find.count - 1);
        hint.words = textAt(text, hint.span);
        hint.uses = std::move(find.uses);
        hint.replacements = std::move(find.replacements);
        if (hint.words.front().isUpper())
            for (QString& replacement : hint.replacements)
                replacement.replace(0, 1, replacement.front().toUpper());
        hints.push_back(std::move(hint));
    }
}

} // namespace

std::vector<PlainHint> plainHintsIn(const QString& text, const PlainWords& list) {
    std::vector<PlainHint> hints;
    for (const TextSpan& sentence : sentencesIn(text)) {
        const Reading reading = read(text, sentence);
        addLength(hints, text, reading);
        addPassives(hints, text, reading);
        addHardWords(hints, text, reading, list);
    }
    std::stable_sort(hints.begin(), hints.end(), [](const PlainHint& a, const PlainHint& b) {
        return a.span.start < b.span.start;
    });
    return hints;
}

} // namespace omgekeerd
