// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/typedvalues.h"

#include "tests/support/catch.h"
#include "tests/support/english.h"

using namespace omgekeerd::ui;

namespace {

QDate dateIn(const char* typed) { return readDate(QString::fromUtf8(typed)).date; }
std::optional<qint64> centsIn(const char* typed) { return readCents(QString::fromUtf8(typed)); }

} // namespace

TEST_CASE("amounts and dates are read as they are written in the language of the window") {
    const QDate day(2026, 3, 2);
    CHECK(centsIn("1.250,50") == 125050);
    CHECK(centsIn("€ 36,-") == 3600);
    CHECK_FALSE(centsIn("1,250.50"));
    CHECK(typedForm(qint64{125050}) == u"1.250,50");
    CHECK(dateIn("2 maart 2026") == day);
    CHECK(readDate(QStringLiteral("2 march 2026")).kind == TypedDate::Kind::Unread);

    const omgekeerd::test::EnglishLocale english;
    CHECK(centsIn("1,250.50") == 125050);
    CHECK(centsIn("12.5") == 1250);
    CHECK(centsIn("936 euros") == 93600);
    CHECK_FALSE(centsIn("1.250,50"));
    CHECK(typedForm(qint64{125050}) == u"1,250.50");
    CHECK(dateIn("2 March 2026") == day);
    CHECK(dateIn("2 maart 2026") == day);
    CHECK(dateIn("2-3-2026") == day);
    CHECK(typedForm(day) == u"2-3-2026");
}
