// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseservice.h"

namespace omgekeerd {

/// The case of the bingo, as it lies in the program.
QByteArray bingoCase();
/// Every exercise case that lies in the program, the bingo last, so that it stands on top of the list.
std::vector<QByteArray> sampleCases();
/// Imports them all as new cases.
Result<void> importSampleCases(CaseService& service);

} // namespace omgekeerd
