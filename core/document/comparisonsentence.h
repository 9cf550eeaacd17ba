// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/scribe.h"

namespace omgekeerd {

/// `Een eerdere zaak van 3 maart 2026 (uitkomst: Maatwerk binnen de wet) is gelijk, want: …`
/// The other case is somebody else's: it has no name here.
QString comparisonInWords(const Scribe& scribe, const ComparedCase& compared);

} // namespace omgekeerd
