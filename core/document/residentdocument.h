// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/method/content.h"
#include "core/workflow/gates.h"

namespace omgekeerd {

/// The page for the resident: what was heard, what is decided and why, what happens now, and what to do when not
/// agreeing. In large type and plain words; the articles stand in a footnote only. Meant for one page: exporters tell
/// how far it reaches beyond.
Document composeResident(
    const CaseFile& file, const Basis& basis, const MethodContent& content, const QString& journalHead
);

} // namespace omgekeerd
