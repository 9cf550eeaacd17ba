// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/windowlocale.h"

#include "tests/support/catch.h"
#include "tests/support/english.h"

using namespace omgekeerd;
using namespace omgekeerd::ui;

TEST_CASE("dates and amounts stand in the language of the window") {
    const QDate day(2026, 3, 9);
    CHECK(windowLanguage() == Language::Dutch);
    CHECK(dayInWords(day) == u"9 maart 2026");
    CHECK(amountInWords(125050) == u"€ 1.250,50");
    CHECK(windowLocale().dayName(1) == u"maandag");

    const test::EnglishLocale english;
    CHECK(windowLanguage() == Language::English);
    CHECK(dayInWords(day) == u"9 March 2026");
    CHECK(amountInWords(125050) == u"€1,250.50");
    CHECK(amountInWords(-93600) == u"-€936");
    CHECK(amountInWords(5) == u"€0.05");
    CHECK(windowLocale().dayName(1) == u"Monday");
}

TEST_CASE("a locale of another language is spoken to in Dutch") {
    QLocale::setDefault(QLocale(QLocale::French));
    const Language spoken = windowLanguage();
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    CHECK(spoken == Language::Dutch);
}
