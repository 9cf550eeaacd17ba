// SPDX-License-Identifier: EUPL-1.2
#include "core/language/bsn.h"
#include "tests/support/catch.h"

using namespace omgekeerd;

namespace {

QString p(const char* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("Nine digits that pass the elfproef are pointed out where they stand") {
    const auto found = citizenNumbersIn(p("Haar nummer is 123456782, zegt ze."));
    REQUIRE(found.size() == 1);
    CHECK(found.front().from == 15);
    CHECK(found.front().length == 9);
    CHECK(citizenNumbersIn(p("1234.56.782")).size() == 1);
    CHECK(citizenNumbersIn(p("123 456 782")).front().digits == p("123456782"));
    CHECK(citizenNumbersIn(p("(111222333)")).size() == 1);
    CHECK(citizenNumbersIn(p("eerst 123456782 en dan 111222333")).size() == 2);
}

TEST_CASE("What fails the elfproef or is part of a longer number is left alone") {
    for (const char* text : {"123456789", "000000000", "1234567821", "0612345678", "NL91ABNA0417164300", "12345678", ""}) {
        INFO(text);
        CHECK(citizenNumbersIn(p(text)).empty());
    }
}

TEST_CASE("Exactly one in eleven numbers passes the elfproef for each last digit but ten") {
    int passing = 0;
    for (int number = 100'000'000; number < 100'011'000; ++number)
        passing += passesElfproef(QString::number(number)) ? 1 : 0;
    // Eleven thousand numbers in a row; where ten would have to be the last digit, none passes.
    CHECK(passing > 900);
    CHECK(passing < 1100);
}
