// SPDX-License-Identifier: EUPL-1.2
#include "core/export/paper.h"

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr double kMillimetre = 72.0 / 25.4;
// Pictures for A4 are drawn no wider than its text: one that is wider than the sheet is meant for a larger one.
constexpr double kWidestOnA4 = 210 * kMillimetre;

bool isWide(const Block& block) {
    const auto* figure = std::get_if<std::shared_ptr<const Figure>>(&block);
    return figure != nullptr && (*figure)->drawing.width > kWidestOnA4;
}

} // namespace

Paper paperOf(const Document& document) {
    return std::any_of(document.blocks.begin(), document.blocks.end(), isWide) ? Paper::A3Landscape : Paper::A4;
}

PaperSize sizeOf(Paper paper) {
    switch (paper) {
    case Paper::A4:
        return {595.276, 841.890};
    case Paper::A3Landscape:
        return {1190.551, 841.890};
    }
    return {};
}

} // namespace omgekeerd
