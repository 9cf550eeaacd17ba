// SPDX-License-Identifier: EUPL-1.2
#include "core/base/json.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>

using namespace omgekeerd;

namespace {

Fault onlyFault(const QByteArray& text) {
    const Result<Json> read = Json::parse(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == FailureCode::InvalidJson);
    REQUIRE(read.error().faults.size() == 1);
    return read.error().faults.front();
}

QByteArray nested(int levels) {
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

} // namespace

TEST_CASE("a JSON text keeps the order of its members and the kind of its numbers") {
    const Result<Json> read =
        Json::parse(R"({"z": 1, "a": [true, null, 1.0, 1.5, -7], "m": "é\n"})");
    REQUIRE(read);
    CHECK(read->members().front().first == u"z");
    CHECK(read->members().back().first == u"m");
    CHECK((*read)[u"z"].isInteger());
    CHECK((*read)[u"a"].at(2).isDouble());
    CHECK((*read)[u"a"].at(4).toInteger() == -7);
    CHECK((*read)[u"m"].toString() == QStringLiteral("é\n"));
    CHECK(read->dumpCompact() == R"({"z":1,"a":[true,null,1.0,1.5,-7],"m":"é\n"})");
}

TEST_CASE("what is written is read back equal") {
    const Json value = Json::object(
        {{QStringLiteral("tekst"), QStringLiteral("\"\\/\u0001\u2028€𝄞")},
         {QStringLiteral("leeg"), Json::object()},
         {QStringLiteral("lijst"), Json::array()},
         {QStringLiteral("getal"), 0.1},
         {QStringLiteral("groot"), 1e300},
         {QStringLiteral("nul"), -0.0},
         {QStringLiteral("centen"), qint64{100000000000}},
         {QStringLiteral(""), nullptr}}
    );
    for (const QByteArray& text : {value.dump(), value.dumpCompact()}) {
        const Result<Json> read = Json::parse(text);
        REQUIRE(read);
        CHECK(*read == value);
        CHECK((*read)[u"nul"].isDouble());
    }
    CHECK(value.dumpCompact().count('\n') == 0);
    CHECK(value.dump().endsWith("}\n"));
}

TEST_CASE("the sample cases are written exactly as they were read") {
    for (const QString& name : {QStringLiteral("bingo"), QStringLiteral("nieuwe-start")}) {
        QFile file(QStringLiteral(":/omgekeerd/cases/") + name + QStringLiteral(".json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const Result<Json> read = Json::parse(text);
        REQUIRE(read);
        CHECK(read->dump() == text);
    }
}

TEST_CASE("a fault in a JSON text is told with its path and place") {
    struct Row {
        QByteArray text;
        QString path;
        QString part;
    };
    const auto row = GENERATE(values<Row>(
        {{R"({"wish": {"requested": "a", "requested": "b"}})", QStringLiteral("$.wish.requested"),
          QStringLiteral("twee keer")},
         {"{\"a\": [1, {\"b\": \"\\ud800\"}]}", QStringLiteral("$.a[1].b"),
          QStringLiteral("surrogaat")},
         {"{\"a\": \"\\udc00\"}", QStringLiteral("$.a"), QStringLiteral("regel 1")},
         {"{\"a\": \"x\\u0000y\"}", QStringLiteral("$.a"), QStringLiteral("U+0000")},
         {"{\"a\\u0000b\": 1}", QStringLiteral("$[\"a\uFFFDb\"]"), QStringLiteral("U+0000")},
         {"{\"a\": \"\xff\"}", QStringLiteral("$.a"), QStringLiteral("UTF-8")},
         {"{\"a\": 1e999}", QStringLiteral("$.a"), QStringLiteral("getal")},
         {"{\n  \"a\": 1,\n  \"b\" 2\n}", QStringLiteral("$.b"),
          QStringLiteral("regel 3, kolom 7")},
         {"{\"a\": 1} x", QStringLiteral("$"), QStringLiteral("geen geldige JSON")},
         {"", QStringLiteral("$"), QStringLiteral("regel 1, kolom 1")},
         {"{\"a\": 'b'}", QStringLiteral("$.a"), QStringLiteral("geen geldige JSON")},
         {"{\"a\": NaN}", QStringLiteral("$.a"), QStringLiteral("geen geldige JSON")},
         {"[1,]", QStringLiteral("$[1]"), QStringLiteral("geen geldige JSON")},
         {"\xEF\xBB\xBF{}", QStringLiteral("$"), QStringLiteral("BOM")},
         {nested(65), QStringLiteral("$") + QStringLiteral("[0]").repeated(64),
          QStringLiteral("64")},
         {QByteArray(16 * 1024 * 1024 + 1, ' '), QStringLiteral("$"), QStringLiteral("16 MiB")}}
    ));
    const Fault fault = onlyFault(row.text);
    CHECK(fault.path == row.path);
    CHECK(fault.message.contains(row.part));
}

TEST_CASE("64 levels and every repeated key are told, not more") {
    CHECK(Json::parse(nested(64)));
    const Result<Json> read = Json::parse(R"({"a": 1, "a": 2, "b": {"c": 1, "c": 2}})");
    REQUIRE_FALSE(read);
    CHECK(read.error().faults.size() == 2);
    CHECK(read.error().faults.back().path == u"$.b.c");
}

TEST_CASE("a hostile text is refused in bounded time") {
    QElapsedTimer watch;
    watch.start();
    QByteArray many = "[0";
    for (int i = 0; i < 1'000'001; ++i)
        many += ",0";
    CHECK(onlyFault(many + ']').message.contains(QStringLiteral("miljoen")));
    QByteArray keys = "{";
    for (int i = 0; i < 5'000; ++i)
        keys += '"' + QByteArray::number(i) + "\":0,";
    CHECK(onlyFault(keys + "\"5\":1}").path == u"$.5");
    CHECK_FALSE(Json::parse(QByteArray(1'000'000, '[')));
    CHECK(watch.elapsed() < 20'000);
}
