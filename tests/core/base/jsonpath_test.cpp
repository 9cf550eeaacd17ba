// SPDX-License-Identifier: EUPL-1.2
#include "core/base/jsonpath.h"
#include "tests/support/catch.h"

using namespace omgekeerd;

TEST_CASE("a path is read into names and indexes and written back") {
    const auto path = parseJsonPath(QStringLiteral("options[1].effects[0].description"));
    REQUIRE(path);
    CHECK(path->size() == 5);
    CHECK(std::get<std::size_t>((*path)[1]) == 1);
    CHECK(toText(*path) == u"options[1].effects[0].description");
    CHECK(toText(*parseJsonPath(QStringLiteral("$.wish.requested"))) == u"wish.requested");
}

TEST_CASE("what is no path is refused") {
    const QString text = GENERATE(
        as<QString>{}, QString(), QStringLiteral("$"), QStringLiteral("."), QStringLiteral("a."),
        QStringLiteral(".a"), QStringLiteral("a..b"), QStringLiteral("a[]"),
        QStringLiteral("a[-1]"), QStringLiteral("a[1"), QStringLiteral("a[1]b"),
        QStringLiteral("[1]"), QStringLiteral("a.[1]"), QStringLiteral("a b"),
        QStringLiteral("a[99999999999999999999]")
    );
    CHECK_FALSE(parseJsonPath(text));
}

TEST_CASE("a key that is no plain name stands between quotes and is cut when long") {
    CHECK(jsonPath(QStringLiteral("$"), QStringLiteral("a b")) == u"$[\"a b\"]");
    CHECK(jsonPath(QStringLiteral("$"), QString(500, u'x')).size() < 70);
    CHECK(jsonPath(QString(), QStringLiteral("wish")) == u"wish");
    CHECK(jsonPath(QStringLiteral("$.a"), 3) == u"$.a[3]");
}
