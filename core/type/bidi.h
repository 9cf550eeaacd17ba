// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace omgekeerd {

/// The embedding level of each UTF-16 unit of one paragraph (odd: right to left), by the Unicode algorithm; the
/// paragraph's own direction comes from its first strong letter.
struct BidiLevels {
    std::vector<quint8> levels;
    bool rightToLeft = false;

    static BidiLevels of(const QString& paragraph);
    bool isPlain() const; ///< everything runs left to right
};

/// The order in which stretches of one line are drawn from left to right, given their levels.
std::vector<std::size_t> visualOrder(const std::vector<quint8>& levels);

} // namespace omgekeerd
