// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/lawlibrary.h"
#include "ui/wording/failures.h"

namespace omgekeerd::ui {

/// What went wrong with the law library. The store has one set of failures for all its files; here they are said of the
/// library.
FailureWords lawWordsFor(const Failure& failure);

/// `geldt op 2 maart 2026`, `vervallen`, `treedt nog in werking`, `tekst van een andere dag`.
QString standingInWords(LawStanding standing);

/// `toestand per 1 januari 2026, bron BWB`; for a by-law CVDR.
QString versionInWords(const LawVersion& version);

} // namespace omgekeerd::ui
