// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseservice.h"
#include "core/service/lawdesk.h"

namespace omgekeerd {

/// A case that was decided under another text than the newest in the library.
struct ChangedCase {
    CaseSummary summary;
    QDate decidedOn;
    std::vector<LawDifference> articles;
};

/// The cases of the vault whose articles changed after their decision; asked for when a newer version came in.
Result<std::vector<ChangedCase>> casesWithChangedLaw(CaseService& cases, LawDesk& law);

} // namespace omgekeerd
