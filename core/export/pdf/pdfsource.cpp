// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/pdfsource.h"

#include <array>
#include <charconv>
#include <cmath>

namespace omgekeerd::pdf {

std::string number(double value) {
    const auto thousandths = std::llround(value * 1000);
    std::array<char, 32> digits{};
    const long long whole = std::abs(thousandths) / 1000;
    const long long part = std::abs(thousandths) % 1000;
    std::string text = thousandths < 0 ? "-" : "";
    text.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), whole).ptr);
    if (part == 0)
        return text;
    const std::string decimals = std::to_string(1000 + part).substr(1);
    return text + '.' + decimals.substr(0, decimals.find_last_not_of('0') + 1);
}

std::string textString(const QString& text) {
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string source = "<FEFF";
    source.reserve(6 + static_cast<std::size_t>(text.size()) * 4);
    for (const QChar unit : text) {
        const unsigned code = unit.unicode();
        for (const unsigned shift : {12U, 8U, 4U, 0U})
            source += kDigits[(code >> shift) & 15U];
    }
    return source + '>';
}

std::string languageString(const QString& language) {
    std::string plain;
    for (const QChar unit : language) {
        const char16_t code = unit.unicode();
        if ((code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9') ||
            code == u'-')
            plain += static_cast<char>(code);
    }
    return '(' + (plain.empty() ? "und" : plain) + ')';
}

std::string reference(int object) { return std::to_string(object) + " 0 R"; }

std::string dateString(QDate date) {
    if (!date.isValid())
        return {};
    return "D:" + date.toString(QStringLiteral("yyyyMMdd")).toStdString() + "000000Z";
}

} // namespace omgekeerd::pdf
