// SPDX-License-Identifier: EUPL-1.2
#include "core/export/palette.h"

namespace omgekeerd {

Rgb onPaper(Ink ink) {
    switch (ink) {
    case Ink::Text:
        return {0x1B, 0x1F, 0x23};
    case Ink::Muted:
        return {0x4A, 0x55, 0x60};
    case Ink::Border:
        return {0x6B, 0x76, 0x80};
    case Ink::Hairline:
        return {0xDA, 0xD7, 0xCE};
    case Ink::Ground:
    case Ink::None:
        return {0xFF, 0xFF, 0xFF};
    case Ink::Sunk:
        return {0xF3, 0xF1, 0xEB};
    case Ink::Wish:
        return {0x8C, 0x3B, 0x12};
    case Ink::WishTint:
        return {0xF7, 0xEB, 0xE3};
    case Ink::Values:
        return {0x5B, 0x3A, 0x8C};
    case Ink::ValuesTint:
        return {0xF0, 0xEA, 0xF7};
    case Ink::Purpose:
        return {0x0B, 0x5A, 0x6B};
    case Ink::PurposeTint:
        return {0xE3, 0xF0, 0xF2};
    case Ink::Effects:
        return {0x6A, 0x52, 0x00};
    case Ink::EffectsTint:
        return {0xF5, 0xEF, 0xDA};
    case Ink::Article:
        return {0x33, 0x48, 0x5C};
    case Ink::ArticleTint:
        return {0xE9, 0xEE, 0xF2};
    case Ink::Decision:
        return {0x1E, 0x6B, 0x3A};
    case Ink::DecisionTint:
        return {0xE5, 0xF1, 0xE8};
    case Ink::Missing:
        return {0xA6, 0x19, 0x2E};
    }
    return {};
}

QString hexOf(Rgb colour) {
    return QStringLiteral("#%1%2%3")
        .arg(colour.red, 2, 16, QLatin1Char('0'))
        .arg(colour.green, 2, 16, QLatin1Char('0'))
        .arg(colour.blue, 2, 16, QLatin1Char('0'));
}

} // namespace omgekeerd
