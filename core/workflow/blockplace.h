// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/blocks.h"

namespace omgekeerd {

/// A block of the case with the place where it is written and the field that speaks for it.
struct BlockPlace {
    BlockRef block;
    QString root;  ///< `values[1]`, `decision`
    QString field; ///< `values[1].how`, `decision.content`
    Step step = Step::Wish;
};

/// Every block that holds something, with its place, in the order of the method.
std::vector<BlockPlace> placesOf(const CaseFile& file);
/// The name of the block that a reading is.
BlockRef blockOfReading(const CaseFile& file, std::size_t row);

} // namespace omgekeerd
