// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/method/content.h"
#include "core/store/vault.h"

namespace omgekeerd {

/// How many days a case lies in the bin before it goes for good.
constexpr int kDaysInBin = 30;
/// How long before its date a case comes on the list of reminders.
constexpr int kDaysOfReminder = 30;

/// Until when a case is kept by the term of its process, counted from the end of what was granted, else from the
/// decision. Nothing without a decision, without a process, or where the content gives no term.
std::optional<QDate> retainUntil(const CaseFile& file, const MethodContent& content);

/// One case that asks what to do with it; nothing is ever removed by a date alone.
struct RetentionReminder {
    CaseSummary summary;
    QDate until;
    bool isPast = false;
};
/// The cases whose date has come or comes within kDaysOfReminder, the earliest first; none that lies in the bin.
std::vector<RetentionReminder> retentionReminders(const std::vector<CaseSummary>& summaries, QDate today);

/// The day from which the bin may let this case go; nothing when it does not lie there.
std::optional<QDate> leavesBinOn(const CaseSummary& summary);

} // namespace omgekeerd
