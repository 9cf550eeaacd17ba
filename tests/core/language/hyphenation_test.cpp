// SPDX-License-Identifier: EUPL-1.2
#include "core/language/hyphenation.h"

#include "tests/support/catch.h"

using namespace omgekeerd;

TEST_CASE("Dutch words are broken where a reader expects it") {
    Hyphenation hyphenation;
    CHECK(hyphenation.places(QStringLiteral("taxivergoeding")) == std::vector<qsizetype>{4, 7, 10});
    CHECK(hyphenation.places(QStringLiteral("Wijkcentrum")) == std::vector<qsizetype>{4, 7});
    CHECK(hyphenation.places(QStringLiteral("aan")).empty());
    CHECK(hyphenation.places(QString()).empty());
}

TEST_CASE("A word with accents is broken by letters, not by bytes, and never before a trema") {
    Hyphenation hyphenation;
    CHECK(hyphenation.places(QStringLiteral("cliëntondersteuner")) == std::vector<qsizetype>{5, 8, 11, 15});
}

TEST_CASE("What is no word does no harm") {
    Hyphenation hyphenation;
    CHECK_NOTHROW(hyphenation.places(QString(5000, u'x')));
    CHECK_NOTHROW(hyphenation.places(QStringLiteral("İİİİİİİİ")));
    CHECK_NOTHROW(hyphenation.places(QStringLiteral("1234567890")));
}
