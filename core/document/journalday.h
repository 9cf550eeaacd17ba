// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QDate>
#include <QString>

#include <vector>

namespace omgekeerd {

/// What one person did in a case on one day, as the journal tells it.
struct JournalDay {
    QDate on;
    QString who;
    std::vector<Step> steps; ///< in the order of the method
    int acts = 0;
};

} // namespace omgekeerd
