// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/knowncase.h"
#include "core/method/content.h"

namespace omgekeerd {

/// What a day in the calendar is for.
enum class CalendarMatter { LookBack, Decide, Agreement };
constexpr auto codeTable(CalendarMatter) {
    return std::to_array<CodeRow<CalendarMatter>>(
        {{CalendarMatter::LookBack, "lookBack"},
         {CalendarMatter::Decide, "decide"},
         {CalendarMatter::Agreement, "agreement"}}
    );
}

/// A day that leaves for the calendar of the user. Nothing in it tells of a person: it knows its case by a mark only.
struct CalendarDay {
    CalendarMatter matter = CalendarMatter::LookBack;
    QDate on;
    QString mark;  ///< six letters and figures that the list in the program shows too
    QString uid;   ///< always the same for this day of this case
    QDate stamp;   ///< the day it was agreed
};

/// The mark of a case outside the vault; it cannot be led back to its number.
QString calendarMark(const CaseId& id);

/// The days to look back, to decide before, and of agreements that are not kept yet; the earliest first.
std::vector<CalendarDay> calendarDays(const std::vector<KnownCase>& cases);

/// RFC 5545: one event of a whole day for each, in the words of the content. The same days give the same bytes.
QByteArray toIcs(const std::vector<CalendarDay>& days, const MethodContent& content);

} // namespace omgekeerd
