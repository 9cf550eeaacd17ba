// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/verifying.h"

namespace omgekeerd::ui {

/// Which document this is, of which case, and what it was held against.
QString sentenceFor(const Verification& verification, const MethodContent& content);
/// Where something differs, what stands there and what should.
QString sentenceFor(const PdfDifference& difference);

} // namespace omgekeerd::ui
