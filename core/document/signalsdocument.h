// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/document/signalrows.h"

namespace omgekeerd {

/// What keeps coming back over a selection of cases, for policy makers and jurists; nobody can be known by it. Bears no
/// date: it is of no case.
Document composeSignals(
    const std::vector<const CaseFile*>& cases, const MethodContent& content, const TellingChange& change = {}
);

} // namespace omgekeerd
