// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

namespace omgekeerd {

/// A case of the vault among the others, as it stands; its id also where the file has none.
struct KnownCase {
    CaseId id;
    CaseFile file;
};

/// Whether it was decided: made definitive, or for an exercise, which nobody makes definitive, with a day of decision.
bool isDecided(const CaseFile& file);

/// The day by which a case falls in a period: when it was made definitive, else decided, else its reference date.
std::optional<QDate> dayOf(const CaseFile& file);

} // namespace omgekeerd
