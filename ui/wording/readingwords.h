// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/caseservice.h"

namespace omgekeerd::ui {

/// What a returned reading brought, in one line: how many remarks, and where the words were changed meanwhile.
QString sentenceFor(const MergedReading& merged);
/// Who asks to read which case, and since when.
QString sentenceFor(const ReadingFile& file);
/// Who hands which case over to whom.
QString sentenceFor(const Handover& handover);
/// `verteld: Sanne de Boer, 9 maart 2026 14:02, gewijzigd`
QString wordsFor(const ToldEntry& entry);

} // namespace omgekeerd::ui
