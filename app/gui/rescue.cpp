// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/rescue.h"

#include "core/service/rebuilding.h"
#include "core/store/sqlite/rescue.h"

namespace omgekeerd {

Result<void> Rescue::restore(const QString& from, const QString& to, const QString& password) const {
    return store::restoreVault(from, to, password);
}

Result<ui::SalvageTold> Rescue::salvage(const QString& from, const QString& to, const QString& password) const {
    const Result<store::SalvageReport> report = store::salvageVault(
        from, to, password, m_clock, m_ids,
        [](const CaseId& id, const std::vector<JournalEntry>& entries, const std::optional<Json>& state) {
            return rebuiltCase(id, entries, state, CaseKind::Practice);
        }
    );
    if (!report)
        return Unexpected(report.error());
    return ui::SalvageTold{report->saved, report->entries, report->drafts, report->versions, report->lost};
}

} // namespace omgekeerd
