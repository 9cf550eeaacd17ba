// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"

namespace omgekeerd {

/// What has to be filled in by hand in what is read of a document, each once, in its order.
std::vector<QString> placesToFill(const Document& document);

} // namespace omgekeerd
