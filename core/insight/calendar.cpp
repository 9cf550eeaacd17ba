// SPDX-License-Identifier: EUPL-1.2
#include "core/insight/calendar.h"

#include "core/base/crypto.h"
#include "core/insight/evaluations.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace omgekeerd {

namespace {

constexpr qsizetype kMostOctets = 75;

QString digestOf(const QStringList& parts, qsizetype bytes) {
    return QString::fromLatin1(crypto::digest(parts.join(QChar(u'\x1f')).toUtf8()).first(bytes).toHex());
}

CalendarDay dayFor(const KnownCase& known, CalendarMatter matter, QDate on, const QString& which) {
    CalendarDay day;
    day.matter = matter;
    day.on = on;
    day.mark = calendarMark(known.id);
    day.uid = digestOf({known.id.text(), codeOf(matter), which}, 16) + QStringLiteral("@omgekeerd");
    day.stamp = dayOf(known.file).value_or(known.file.requestedOn.value_or(on));
    return day;
}

// RFC 5545, 3.3.11: a backslash, semicolon, comma and line end are written with a backslash.
QString escaped(QString text) {
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u';', QStringLiteral("\\;")).replace(u',', QStringLiteral("\\,"));
    return text.replace(u'\n', QStringLiteral("\\n"));
}

// RFC 5545, 3.1: no line is longer than 75 octets; one that goes on begins with a space. No letter is cut.
void addLine(QByteArray& ics, const QString& text) {
    QByteArray line = text.toUtf8();
    qsizetype room = kMostOctets;
    while (line.size() > room) {
        qsizetype cut = room;
        while (cut > 1 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U)
            --cut;
        ics += line.first(cut) + "\r\n ";
        line = line.sliced(cut);
        room = kMostOctets - 1;
    }
    ics += line + "\r\n";
}

QString basicDate(QDate day) { return day.toString(QStringLiteral("yyyyMMdd")); }

void addEvent(QByteArray& ics, const CalendarDay& day, const MethodContent& content) {
    const QString place = QStringLiteral("calendar.") + codeOf(day.matter);
    addLine(ics, QStringLiteral("BEGIN:VEVENT"));
    addLine(ics, QStringLiteral("UID:") + day.uid);
    addLine(ics, QStringLiteral("DTSTAMP:") + basicDate(day.stamp) + QStringLiteral("T000000Z"));
    addLine(ics, QStringLiteral("DTSTART;VALUE=DATE:") + basicDate(day.on));
    addLine(ics, QStringLiteral("DTEND;VALUE=DATE:") + basicDate(day.on.addDays(1)));
    addLine(ics, QStringLiteral("SUMMARY:") +
                     escaped(content.phrase(place).replace(QLatin1String("{mark}"), day.mark)));
    addLine(ics, QStringLiteral("DESCRIPTION:") +
                     escaped(content.phrase(QStringLiteral("calendar.where")).replace(QLatin1String("{mark}"), day.mark)));
    addLine(ics, QStringLiteral("CLASS:PRIVATE"));
    addLine(ics, QStringLiteral("TRANSP:TRANSPARENT"));
    addLine(ics, QStringLiteral("END:VEVENT"));
}

} // namespace

QString calendarMark(const CaseId& id) { return digestOf({QStringLiteral("calendar"), id.text()}, 3); }

std::vector<CalendarDay> calendarDays(const std::vector<KnownCase>& cases) {
    std::vector<CalendarDay> days;
    for (const KnownCase& known : cases) {
        const CaseFile& file = known.file;
        if (const std::optional<QDate> on = lookBackDay(file))
            days.push_back(dayFor(known, CalendarMatter::LookBack, *on, {}));
        if (file.decideBefore && !file.definitive)
            days.push_back(dayFor(known, CalendarMatter::Decide, *file.decideBefore, {}));
        if (!file.decision)
            continue;
        // Two promises for one day are one day in the calendar.
        std::set<QDate> promised;
        for (const Agreement& agreement : file.decision->agreements)
            if (agreement.by && !agreement.doneOn && promised.insert(*agreement.by).second)
                days.push_back(
                    dayFor(known, CalendarMatter::Agreement, *agreement.by, agreement.by->toString(Qt::ISODate))
                );
    }
    std::sort(days.begin(), days.end(), [](const CalendarDay& a, const CalendarDay& b) {
        return std::tie(a.on, a.uid) < std::tie(b.on, b.uid);
    });
    return days;
}

QByteArray toIcs(const std::vector<CalendarDay>& days, const MethodContent& content) {
    QByteArray ics;
    addLine(ics, QStringLiteral("BEGIN:VCALENDAR"));
    addLine(ics, QStringLiteral("VERSION:2.0"));
    addLine(ics, QStringLiteral("PRODID:-//Omgekeerd//Omgekeerd " OMGEKEERD_VERSION "//NL"));
    addLine(ics, QStringLiteral("CALSCALE:GREGORIAN"));
    addLine(ics, QStringLiteral("METHOD:PUBLISH"));
    for (const CalendarDay& day : days)
        addEvent(ics, day, content);
    addLine(ics, QStringLiteral("END:VCALENDAR"));
    return ics;
}

} // namespace omgekeerd
