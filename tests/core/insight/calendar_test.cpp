// SPDX-License-Identifier: EUPL-1.2
#include "core/insight/calendar.h"

#include "tests/support/catch.h"

#include <QSet>

using namespace omgekeerd;

namespace {

const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

KnownCase someCase() {
    KnownCase known;
    known.id = CaseId(QStringLiteral("3f2504e0-4f89-41d3-9a0c-0305e82c3301"));
    known.file.title = QStringLiteral("Mevrouw Zwanenberg naar de bingo");
    known.file.residentAlias = QStringLiteral("Mevrouw Zwanenberg");
    known.file.caseNumber = QStringLiteral("Z-2026-0042");
    known.file.municipality = QStringLiteral("Zeldzaamdorp");
    known.file.decideBefore = QDate(2026, 2, 1);
    Decision decision;
    decision.decidedOn = QDate(2026, 1, 20);
    decision.evaluateOn = QDate(2026, 7, 1);
    decision.agreements = {{PersonId(QStringLiteral("zwanenberg")), QStringLiteral("Zwanenberg belt"), QDate(2026, 3, 1), {}},
                           {{}, QStringLiteral("Nog iets"), QDate(2026, 3, 1), {}},
                           {{}, QStringLiteral("Klaar"), QDate(2026, 3, 2), QDate(2026, 2, 28)}};
    known.file.decision = decision;
    known.file.definitive = Definitive{1, QDate(2026, 1, 21), {}, {}};
    return known;
}

/// The logical lines: those that were folded, whole again.
QStringList unfolded(QByteArray ics) {
    ics.replace("\r\n ", "");
    QStringList lines = QString::fromUtf8(ics).split(QStringLiteral("\r\n"));
    CHECK(lines.takeLast().isEmpty());
    return lines;
}

} // namespace

TEST_CASE("the days of a case are in the calendar, the kept ones are not, and each once") {
    const auto days = calendarDays({someCase()});
    REQUIRE(days.size() == 2);
    CHECK(days[0].matter == CalendarMatter::Agreement);
    CHECK(days[0].on == QDate(2026, 3, 1));
    CHECK(days[1].matter == CalendarMatter::LookBack);
    KnownCase open = someCase();
    open.file.definitive.reset();
    const auto before = calendarDays({open});
    CHECK(before.front().matter == CalendarMatter::Decide);
}

TEST_CASE("a calendar is well formed: CRLF, lines of 75 octets at most, an id and a stamp that stay the same") {
    std::vector<KnownCase> cases;
    for (int number = 0; number < 20; ++number) {
        cases.push_back(someCase());
        cases.back().id = CaseId(QStringLiteral("zaak-%1").arg(number));
    }
    const QByteArray ics = toIcs(calendarDays(cases), content());
    CHECK(ics == toIcs(calendarDays(cases), content()));
    CHECK(ics.count('\n') == ics.count("\r\n"));
    CHECK(ics.count('\r') == ics.count("\r\n"));
    CHECK(ics.contains("\r\n "));
    for (const QByteArray& line : ics.split('\n')) {
        const QByteArray bare = line.endsWith('\r') ? line.chopped(1) : line;
        CHECK(bare.size() <= 75);
        // No letter was cut.
        CHECK(QString::fromUtf8(bare).toUtf8() == bare);
    }
    const QStringList lines = unfolded(ics);
    CHECK(lines.front() == u"BEGIN:VCALENDAR");
    CHECK(lines[1] == u"VERSION:2.0");
    CHECK(lines.back() == u"END:VCALENDAR");
    CHECK(lines.filter(QStringLiteral("BEGIN:VEVENT")).size() == 40);
    QSet<QString> ids;
    for (const QString& line : lines.filter(QStringLiteral("UID:")))
        ids.insert(line);
    CHECK(ids.size() == 40);
    CHECK(lines.contains(QStringLiteral("DTSTAMP:20260121T000000Z")));
    CHECK(lines.contains(QStringLiteral("DTSTART;VALUE=DATE:20260701")));
    CHECK(lines.contains(QStringLiteral("DTEND;VALUE=DATE:20260702")));
}

TEST_CASE("nothing of a person is in the calendar, and no number of a case") {
    const QString text = unfolded(toIcs(calendarDays({someCase()}), content())).join(u'\n');
    for (const char* personal : {"wanenberg", "bingo", "Z-2026-0042", "Zeldzaamdorp", "belt", "3f2504e0", "0305e82c3301"})
        CHECK_FALSE(text.contains(QString::fromUtf8(personal), Qt::CaseInsensitive));
    CHECK(text.contains(calendarMark(someCase().id)));
}
