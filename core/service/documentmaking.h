// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/documentkind.h"
#include "core/document/journalday.h"
#include "core/workflow/basis.h"

namespace omgekeerd {

/// The names of what travels inside a PDF: the case, and how the document was made of it.
constexpr QStringView kCarriedCase = u"dossier.json";
constexpr QStringView kCarriedMaking = u"opmaak.json";

/// What a document is made of besides the case file and the content; it travels with the case inside a PDF, so that
/// whoever has only that PDF can make the document again.
struct DocumentMaking {
    DocumentKind kind = DocumentKind::Report;
    QString journalHead;
    std::vector<JournalDay> days; ///< only the report tells them
    Basis basis;

    Json toJson() const;
    /// InvalidCase when this is no making of ours.
    static Result<DocumentMaking> fromJson(const Json& json);
};

} // namespace omgekeerd
