// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/method/content.h"
#include "core/store/vault.h"

namespace omgekeerd {

/// The cases whose resident has this alias, capitals aside: what an inhabitant who asks is about. The user looks
/// through the list, since two people may share an alias.
std::vector<CaseSummary> casesOfResident(const std::vector<CaseSummary>& summaries, const QString& alias);

/// Everything the vault holds in these cases as one readable document for the inhabitant (AVG art. 15): each whole
/// report with the notes of the professional, what no report shows, unfinished text, the journal with its words, and
/// the stored versions. CaseUnknown, VaultDamaged.
Result<Document> composeAccess(
    Vault& vault, const MethodContent& content, const std::vector<CaseId>& ids, QDate on
);

} // namespace omgekeerd
