// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/blockercode.h"
#include "core/dossier/blocks.h"

namespace omgekeerd {

/// One thing to do next: which sentence, on which step, about which field, caused by which block.
struct Blocker {
    BlockerCode code = BlockerCode::WishRequested;
    Step step = Step::Wish;
    QString subject;                ///< path of the field that the sentence leads to
    std::optional<BlockRef> block;  ///< for BlockReview and readings: the block to look at again
    std::vector<QString> causes;    ///< for BlockReview: paths or block codes of what changed upstream
    friend bool operator==(const Blocker&, const Blocker&) = default;
};

} // namespace omgekeerd
