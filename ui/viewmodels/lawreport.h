// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/lawchanges.h"
#include "core/service/lawimport.h"

#include <QStringList>

namespace omgekeerd::ui {

/// What an import did, line by line: what came in, what the reader remarked with its place, what was refused and why.
QStringList reportInWords(const LawImportReport& report);

/// The cases whose articles changed after their decision, each with what left the text and what came into it.
QStringList changedCasesInWords(const std::vector<ChangedCase>& cases);

} // namespace omgekeerd::ui
