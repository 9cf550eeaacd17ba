// SPDX-License-Identifier: EUPL-1.2
#include "core/language/dutchstems.h"

#include "tests/support/catch.h"

using namespace omgekeerd;

namespace {

QStringList stemsOf(const char* text) {
    QStringList stems;
    for (const StemmedWord& word : DutchStems().of(QString::fromUtf8(text)))
        stems += word.stem;
    return stems;
}

} // namespace

TEST_CASE("forms of one Dutch word have one stem") {
    CHECK(stemsOf("vergoedingen") == stemsOf("Vergoeding"));
    CHECK(stemsOf("schulden") == stemsOf("schuld"));
    CHECK(stemsOf("cliënten") == stemsOf("client"));
    CHECK(stemsOf("eenzame") == stemsOf("eenzaam"));
    CHECK_FALSE(stemsOf("vervoer") == stemsOf("verhuizing"));
}

TEST_CASE("words that stand in every case and numbers tell nothing") {
    CHECK(stemsOf("Zij moet dat nu van 936 euro doen").size() == 1);
    CHECK(stemsOf("").isEmpty());
    CHECK(stemsOf("12-34 % -- …").isEmpty());
}

TEST_CASE("a text without end or of strange signs is read in bounded steps") {
    CHECK(DutchStems().of(QString(200'000, u'a')).empty());
    CHECK(DutchStems().of(QString(200'000, QChar(0xD800))).size() <= 1);
    CHECK(stemsOf("taxi taxi").size() == 2);
}
