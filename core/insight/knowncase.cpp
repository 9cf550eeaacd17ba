// SPDX-License-Identifier: EUPL-1.2
#include "core/insight/knowncase.h"

namespace omgekeerd {

bool isDecided(const CaseFile& file) {
    return file.decision && (file.definitive || (file.kind == CaseKind::Exercise && file.decision->decidedOn));
}

std::optional<QDate> dayOf(const CaseFile& file) {
    if (file.definitive && file.definitive->on)
        return file.definitive->on;
    if (file.decision && file.decision->decidedOn)
        return file.decision->decidedOn;
    return file.referenceDate;
}

} // namespace omgekeerd
