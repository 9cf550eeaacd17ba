// SPDX-License-Identifier: EUPL-1.2
#include "core/type/cleantext.h"

namespace omgekeerd {

namespace {

constexpr char16_t kReplacement = 0xFFFD;

bool isNoCharacter(char32_t character) {
    return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
}

/// What stands for one character of the basic plane: itself, a space, a line feed, the replacement, or 0 for nothing.
char16_t cleaned(char16_t unit) {
    switch (unit) {
    case u'\n':
    case 0x0085: // next line
    case 0x2028: // line separator
    case 0x2029: // paragraph separator
        return u'\n';
    case u'\t':
    case u'\v':
    case u'\f':
        return u' ';
    case 0xFEFF: // byte order mark
        return 0;
    default:
        break;
    }
    if (unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || QChar::isSurrogate(unit) || isNoCharacter(unit))
        return kReplacement;
    return unit;
}

} // namespace

QString cleanText(const QString& text) {
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                clean += u'\n';
            continue;
        }
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (isNoCharacter(QChar::surrogateToUcs4(text[i], text[i + 1]))) {
                clean += QChar(kReplacement);
            } else {
                clean += text[i];
                clean += text[i + 1];
            }
            ++i;
            continue;
        }
        if (const char16_t kept = cleaned(unit); kept != 0)
            clean += QChar(kept);
    }
    return clean;
}

bool showsNothing(char32_t c) {
    return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 ||
           (c >= 0x180B && c <= 0x180F) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0 ||
           (c >= 0xFFF0 && c <= 0xFFF8) || (c >= 0x1BCA0 && c <= 0x1BCA3) || (c >= 0x1D173 && c <= 0x1D17A) ||
           (c >= 0xE0000 && c <= 0xE0FFF);
}

} // namespace omgekeerd
