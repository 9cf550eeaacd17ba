// SPDX-License-Identifier: EUPL-1.2
#include "core/service/retention.h"

#include <algorithm>

namespace omgekeerd {

namespace {

std::optional<QDate> termStartsOn(const CaseFile& file) {
    if (!file.decision)
        return std::nullopt;
    std::optional<QDate> start = file.decision->decidedOn;
    if (!start && file.definitive)
        start = file.definitive->on;
    if (start && file.decision->endsOn && *file.decision->endsOn > *start)
        start = file.decision->endsOn;
    return start;
}

} // namespace

// Archiefwet 1995 art. 5: hoe lang een dossier wordt bewaard, staat in de selectielijst; de gemeente vult die in.
std::optional<QDate> retainUntil(const CaseFile& file, const MethodContent& content) {
    const std::optional<QDate> start = termStartsOn(file);
    const auto& processes = content.processes();
    const auto process = std::find_if(processes.begin(), processes.end(), [&file](const ProcessText& text) {
        return text.id == file.process;
    });
    if (!start || process == processes.end() || !process->retentionYears)
        return std::nullopt;
    return start->addYears(*process->retentionYears);
}

std::vector<RetentionReminder> retentionReminders(const std::vector<CaseSummary>& summaries, QDate today) {
    std::vector<RetentionReminder> reminders;
    for (const CaseSummary& summary : summaries)
        if (!summary.binnedOn && summary.retainUntil && *summary.retainUntil <= today.addDays(kDaysOfReminder))
            reminders.push_back({summary, *summary.retainUntil, *summary.retainUntil <= today});
    std::stable_sort(reminders.begin(), reminders.end(), [](const auto& a, const auto& b) {
        return a.until < b.until;
    });
    return reminders;
}

std::optional<QDate> leavesBinOn(const CaseSummary& summary) {
    if (!summary.binnedOn)
        return std::nullopt;
    return summary.binnedOn->addDays(kDaysInBin);
}

} // namespace omgekeerd
