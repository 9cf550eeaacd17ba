// SPDX-License-Identifier: EUPL-1.2
// The one file that knows FriBidi.
#include "core/type/bidi.h"

#include <QList>

#include <fribidi.h>

#include <algorithm>
#include <numeric>

namespace omgekeerd {

namespace {

bool mayRunLeft(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar unit) {
        const char16_t code = unit.unicode();
        return (code >= 0x0590 && code <= 0x08FF) || (code >= 0x200E && code <= 0x200F) ||
               (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
               (code >= 0xD802 && code <= 0xD83B && unit.isHighSurrogate()) || (code >= 0xFB1D && code <= 0xFEFC);
    });
}

} // namespace

BidiLevels BidiLevels::of(const QString& paragraph) {
    BidiLevels result;
    result.levels.assign(static_cast<std::size_t>(paragraph.size()), 0);
    if (!mayRunLeft(paragraph))
        return result;
    const QList<uint> characters = paragraph.toUcs4();
    const auto count = static_cast<std::size_t>(characters.size());
    std::vector<FriBidiCharType> types(count);
    std::vector<FriBidiBracketType> brackets(count);
    std::vector<FriBidiLevel> levels(count);
    const auto length = static_cast<FriBidiStrIndex>(count);
    const FriBidiChar* first = characters.constData();
    fribidi_get_bidi_types(first, length, types.data());
    fribidi_get_bracket_types(first, length, types.data(), brackets.data());
    FriBidiParType direction = FRIBIDI_PAR_ON;
    if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), length, &direction, levels.data()) == 0)
        return result;
    std::size_t unit = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto level = static_cast<quint8>(std::max<int>(levels[i], 0));
        result.levels[unit++] = level;
        if (characters[static_cast<qsizetype>(i)] > 0xFFFF)
            result.levels[unit++] = level;
    }
    result.rightToLeft = FRIBIDI_IS_RTL(direction) != 0;
    return result;
}

bool BidiLevels::isPlain() const {
    return std::all_of(levels.begin(), levels.end(), [](quint8 level) { return level == 0; });
}

std::vector<std::size_t> visualOrder(const std::vector<quint8>& levels) {
    std::vector<std::size_t> order(levels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (levels.empty())
        return order;
    // Unicode UAX 9, rule L2: from the highest level down to the lowest odd one, reverse what is at least as high.
    const quint8 highest = *std::max_element(levels.begin(), levels.end());
    for (int level = highest; level >= 1; --level) {
        std::size_t start = 0;
        while (start < levels.size()) {
            std::size_t end = start;
            while (end < levels.size() && levels[order[end]] >= level)
                ++end;
            std::reverse(order.begin() + static_cast<std::ptrdiff_t>(start), order.begin() + static_cast<std::ptrdiff_t>(end));
            start = end + 1;
        }
    }
    return order;
}

} // namespace omgekeerd
