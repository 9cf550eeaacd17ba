// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/seenby.h"
#include "ui/viewmodels/dossiersession.h"

namespace omgekeerd::ui {

/// What stands above a field: the question, and behind it in muted the other word for it (may be empty).
struct FieldWords {
    QString question;
    QString second;
};

/// The guiding question for a field of the case; null where the content asks none.
const Question* questionAt(const MethodContent& content, const QString& path);
/// The professional's question filled with the open case; empty where the content asks none.
QString questionFor(const DossierSession& session, const QString& path);
/// A sentence of the content filled with the open case.
QString filledFor(const DossierSession& session, const QString& sentence);

/// Who sees what is typed in a field, apart from the professional.
enum class Audience {
    Together,        ///< the resident sees it in together mode, or on paper
    InDecision,       ///< not in together mode; in the decision that the resident gets
    ProfessionalOnly, ///< not in together mode; in the report
    NotInDocuments
};
Audience audienceOf(const QString& path);

/// The value at a path of a case, null where there is none.
const Json& valueAt(const Json& root, const QString& path);

} // namespace omgekeerd::ui
