// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace omgekeerd {

/// Where a number stands in a text, and the number without the dots and spaces in it.
struct NumberInText {
    qsizetype from = 0;
    qsizetype length = 0;
    QString digits;
};

/// Nine digits, perhaps grouped by dots or spaces, that stand alone: not part of a longer number.
std::vector<NumberInText> nineDigitNumbers(const QString& text);
/// The test that a citizen service number passes: 9 x the first digit, 8 x the second, … 2 x the eighth, minus the
/// ninth, is a multiple of eleven.
bool passesElfproef(const QString& nineDigits);
/// The numbers in a text that may be a citizen service number; to be pointed out, never to be kept.
std::vector<NumberInText> citizenNumbersIn(const QString& text);

} // namespace omgekeerd
