// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace omgekeerd {

/// A stretch of a text: where it starts and how many code units it takes.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end() const { return start + length; }
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// The words of a text: letters and digits with the apostrophes and hyphens inside them (`foto's`, `e-mail`), and an
/// apostrophe before (`'s`). An amount or a date written in figures is one word.
std::vector<TextSpan> wordsIn(QStringView text);

/// The sentences of a Dutch text, without the white space around them. A line end closes a sentence; a full stop does
/// not after an abbreviation (`bijv.`), inside a date, amount or number (`1.250`, `3.2.6`), after initials (`J. de
/// Vries`) or after the number of a list. After an alias (`mevrouw B.`) it does when a capital follows.
std::vector<TextSpan> sentencesIn(QStringView text);

} // namespace omgekeerd
