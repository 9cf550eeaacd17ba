// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/document/journalday.h"
#include "core/method/content.h"
#include "core/workflow/gates.h"

namespace omgekeerd {

/// The complete weighing, internal: the whole chain with every view, option, effect and reading. Law last.
/// CONCEPT with its open points unless the case is definitive and nothing is open.
Document composeReport(
    const CaseFile& file, const Basis& basis, const MethodContent& content, const QString& journalHead,
    const std::vector<JournalDay>& days = {}
);

} // namespace omgekeerd
