// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/method/content.h"
#include "core/workflow/gates.h"

namespace omgekeerd {

/// The motivation that goes with the decision letter: what is decided, and from the wish to the article why. Holds no
/// name; what only the letter knows stands as places to fill in. An outcome that is no decision is told as an interim
/// stand. CONCEPT with its open points unless the case is definitive and nothing is open.
Document composeDecision(
    const CaseFile& file, const Basis& basis, const MethodContent& content, const QString& journalHead
);

} // namespace omgekeerd
