// SPDX-License-Identifier: EUPL-1.2
#include "core/base/jsonfaults.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

#include <thread>

using namespace omgekeerd;

namespace {

const char kSchema[] = R"({
  "type": "object", "additionalProperties": false, "required": ["title"],
  "properties": {
    "title": {"$ref": "#/definitions/line"},
    "version": {"const": 1},
    "rows": {"type": "array", "items": {
      "type": "object", "additionalProperties": false, "required": ["id", "kind"],
      "properties": {
        "id": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$", "$comment": "sleutel"},
        "kind": {"enum": ["yes", "partly", "no"]},
        "cents": {"type": "integer", "minimum": 0, "maximum": 100}
      }}},
    "tags": {"type": "array", "uniqueItems": true, "items": {"type": "string"}},
    "either": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
    "flag": {"type": "boolean"},
    "free": {"type": "object"}
  },
  "definitions": {"line": {"type": "string", "minLength": 1, "maxLength": 5}}
})";

JsonFaults faults() {
    return JsonFaults::of(JsonSchema::parse(kSchema).value()).value();
}

QStringList linesFor(const QByteArray& text) {
    QStringList lines;
    for (const Fault& fault : faults().in(Json::parse(text).value()))
        lines += QString(fault.path + u": " + fault.message);
    return lines;
}

} // namespace

TEST_CASE("a sound value has no faults") {
    CHECK(linesFor(R"({"title": "T", "version": 1, "tags": ["a", "b"], "either": 2, "flag": true,
                       "rows": [{"id": "a-b", "kind": "no", "cents": 3}], "free": {"x": [1]}})")
              .isEmpty());
}

TEST_CASE("a fault is one sentence with path, value and what is allowed") {
    struct Row {
        QByteArray text;
        QString line;
    };
    const auto row = GENERATE(values<Row>(
        {{R"({"title": "T", "rows": [{"id": "a", "kind": "no"}, {"id": "b", "kind": "maybe"}]})",
          QStringLiteral("$.rows[1].kind: \"maybe\" is none of yes, partly, no")},
         {R"({"title": "T", "rows": [{"id": "a"}]})", QStringLiteral("$.rows[0].kind: ontbreekt")},
         {R"({"title": "T", "foo": 1})", QStringLiteral("$.foo: onbekend")},
         {R"({"title": "T", "version": 2})", QStringLiteral("$.version: 2 is none of 1")},
         {R"({"title": ""})", QStringLiteral("$.title: \"\" heeft 0 tekens, minstens 1")},
         {R"({"title": "𝄞𝄞𝄞𝄞𝄞𝄞"})",
          QStringLiteral("$.title: \"𝄞𝄞𝄞𝄞𝄞𝄞\" heeft 6 tekens, hoogstens 5")},
         {R"({"title": 3})", QStringLiteral("$.title: 3 is geen tekst")},
         {R"({"title": "T", "rows": {}})", QStringLiteral("$.rows: {…} is geen lijst")},
         {R"({"title": "T", "flag": "ja"})",
          QStringLiteral("$.flag: \"ja\" is geen ja of nee (true of false)")},
         {R"({"title": "T", "rows": [{"id": "A B", "kind": "no"}]})",
          QStringLiteral("$.rows[0].id: \"A B\" is geen sleutel")},
         {R"({"title": "T", "rows": [{"id": "a", "kind": "no", "cents": 1.5}]})",
          QStringLiteral("$.rows[0].cents: 1.5 is geen geheel getal")},
         {R"({"title": "T", "rows": [{"id": "a", "kind": "no", "cents": 2.0}]})",
          QStringLiteral("$.rows[0].cents: 2.0 is geen geheel getal")},
         {R"({"title": "T", "rows": [{"id": "a", "kind": "no", "cents": -1}]})",
          QStringLiteral("$.rows[0].cents: -1 is minder dan 0")},
         {R"({"title": "T", "rows": [{"id": "a", "kind": "no", "cents": 101}]})",
          QStringLiteral("$.rows[0].cents: 101 is meer dan 100")},
         {R"({"title": "T", "tags": ["a", "b", "a"]})",
          QStringLiteral("$.tags[2]: \"a\" staat er twee keer")},
         {R"({"title": "T", "either": []})",
          QStringLiteral("$.either: […] past niet in het schema")},
         {"[]", QStringLiteral("$: […] is geen object")},
         {"null", QStringLiteral("$: null is geen object")}}
    ));
    CHECK(linesFor(row.text) == QStringList{row.line});
}

TEST_CASE("several faults come in the order of the file") {
    CHECK(
        linesFor(R"({"foo": 1, "rows": [{"kind": "x", "bar": 2}], "version": 3, "baz": 4})") ==
        QStringList{
            QStringLiteral("$.title: ontbreekt"), QStringLiteral("$.foo: onbekend"),
            QStringLiteral("$.rows[0].id: ontbreekt"),
            QStringLiteral("$.rows[0].kind: \"x\" is none of yes, partly, no"),
            QStringLiteral("$.rows[0].bar: onbekend"), QStringLiteral("$.version: 3 is none of 1"),
            QStringLiteral("$.baz: onbekend")}
    );
}

TEST_CASE("a hostile value is refused in bounded time, with its fault wherever it stands") {
    QElapsedTimer watch;
    watch.start();
    QByteArray tags;
    QByteArray rows;
    for (int i = 0; i < 12'000; ++i) {
        tags += "\"a" + QByteArray::number(i) + "\",";
        rows += R"({"id":"a","kind":"no"},)";
    }
    CHECK(
        linesFor(R"({"title":"T","tags":[)" + tags + R"("a7"]})") ==
        QStringList{QStringLiteral("$.tags[12000]: \"a7\" staat er twee keer")}
    );
    CHECK(
        linesFor(R"({"title":"T","rows":[)" + rows + R"({"id":"a"}],"flag":1})") ==
        QStringList{
            QStringLiteral("$.rows[12000].kind: ontbreekt"),
            QStringLiteral("$.flag: 1 is geen ja of nee (true of false)")}
    );
    CHECK(
        linesFor(R"({"title":"T","rows":[)" + rows.replace("no", "x") + R"({"id":"a"}]})").size() ==
        100
    );
    const QByteArray endless = "a" + QByteArray("-a").repeated(200'000);
    CHECK(
        linesFor(R"({"title":"T","rows":[{"id":")" + endless + R"(","kind":"no"}]})").size() == 1
    );
    CHECK(watch.elapsed() < 20'000);
}

TEST_CASE("a schema that cannot be used is refused") {
    CHECK_FALSE(JsonSchema::parse("[]"));
    CHECK_FALSE(JsonSchema::parse("{"));
    CHECK_FALSE(JsonFaults::of(JsonSchema::parse(R"({"properties": 3})").value()));
}

TEST_CASE("two threads may search at once") {
    const JsonFaults both = faults();
    const Json value =
        Json::parse(R"({"title": "T", "rows": [{"id": "a", "kind": "maybe"}]})").value();
    std::size_t there = 0;
    std::jthread other([&] { there = both.in(value).size(); });
    CHECK(both.in(value).size() == 1);
    other.join();
    CHECK(there == 1);
}
