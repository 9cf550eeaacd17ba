// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace omgekeerd {

/// Registers what the program carries inside (`:/omgekeerd/...`); safe to call more than once.
void registerResources();

} // namespace omgekeerd
