// SPDX-License-Identifier: EUPL-1.2
#include "core/language/bsn.h"

#include <QRegularExpression>

namespace omgekeerd {

std::vector<NumberInText> nineDigitNumbers(const QString& text) {
    static const QRegularExpression kNine(QStringLiteral(R"((?<![\d.])(?:\d[. ]?){8}\d(?![.]?\d))"));
    std::vector<NumberInText> numbers;
    for (auto found = kNine.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QString digits = match.captured();
        digits.remove(u'.').remove(u' ');
        numbers.push_back({match.capturedStart(), match.capturedLength(), digits});
    }
    return numbers;
}

// Besluit burgerservicenummer: het nummer voldoet aan de elfproef.
bool passesElfproef(const QString& nineDigits) {
    constexpr qsizetype kLength = 9;
    constexpr int kEleven = 11;
    if (nineDigits.size() != kLength || nineDigits == QString(kLength, u'0'))
        return false;
    int sum = 0;
    for (qsizetype place = 0; place < kLength; ++place) {
        const int digit = nineDigits.at(place).digitValue();
        if (digit < 0)
            return false;
        sum += place + 1 == kLength ? -digit : static_cast<int>(kLength - place) * digit;
    }
    return sum % kEleven == 0;
}

std::vector<NumberInText> citizenNumbersIn(const QString& text) {
    std::vector<NumberInText> numbers = nineDigitNumbers(text);
    std::erase_if(numbers, [](const NumberInText& number) { return !passesElfproef(number.digits); });
    return numbers;
}

} // namespace omgekeerd
