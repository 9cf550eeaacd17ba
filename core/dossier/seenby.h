// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/codes.h"

namespace omgekeerd {

/// Who sees what is typed in a field, apart from the professional.
enum class SeenBy {
    Together,         ///< the resident sees it along on the screen
    OnPaper,          ///< the resident reads it on the page of the decision, not along on the screen
    InDecision,       ///< the resident reads it in the decision with its reasons, not along on the screen
    ProfessionalOnly, ///< in the report, never before the resident on the screen
    NotInDocuments
};
constexpr auto codeTable(SeenBy) {
    using S = SeenBy;
    return std::to_array<CodeRow<S>>(
        {{S::Together, "together"},
         {S::OnPaper, "onPaper"},
         {S::InDecision, "inDecision"},
         {S::ProfessionalOnly, "professionalOnly"},
         {S::NotInDocuments, "notInDocuments"}}
    );
}

/// One field of the case file, named as the content names it (`values[].views[].text`), with who sees it.
struct FieldSeenBy {
    std::string_view field;
    SeenBy seenBy;
};

/// Every field of the case file in its order; the one table of who sees what.
const std::vector<FieldSeenBy>& seenByTable();

/// For a field or the list or group that holds it. What the table does not have is the professional's alone, so that a
/// field somebody adds stays out of sight until it is said who may see it.
SeenBy seenByOf(QStringView field);
/// `values[2].views[0].text` as the content names it: `values[].views[].text`.
QString fieldOfPath(const QString& path);

} // namespace omgekeerd
