// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/codes.h"

namespace omgekeerd {

/// Which document of a case.
enum class DocumentKind { Report, Decision, Resident, Signals };
constexpr auto codeTable(DocumentKind) {
    return std::to_array<CodeRow<DocumentKind>>(
        {{DocumentKind::Report, "report"},
         {DocumentKind::Decision, "decision"},
         {DocumentKind::Resident, "resident"},
         {DocumentKind::Signals, "signals"}}
    );
}

} // namespace omgekeerd
