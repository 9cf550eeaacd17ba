// SPDX-License-Identifier: EUPL-1.2
#include "core/service/casecheck.h"
#include "tests/support/servicebench.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

const QString kId = QStringLiteral("3f2504e0-4f89-41d3-9a0c-0305e82c3301");

QByteArray with(QByteArray text, const Change& change) {
    return Dossier::fromText(text).value().with(change).value().toText();
}

QByteArray bingoWithoutId() {
    return with(sampleText(p("bingo")), Change::set(p("title"), Json(p("Zonder nummer"))));
}

QByteArray edited(const char* key, Json value) {
    Json json = Json::parse(sampleText(p("bingo"))).value();
    json.set(p(key), std::move(value));
    return json.dump();
}

Json definitive(int version) {
    return Json::object({{p("version"), Json(version)}, {p("on"), Json(p("2026-01-05"))}});
}

} // namespace

TEST_CASE("import keeps an id that the vault does not hold and gives one where the file has none") {
    ServiceBench bench;
    const OpenCase given = bench.import(bingoWithoutId());
    CHECK(given.id == CaseId(p("00000000-0000-4000-8000-000000000001")));
    CHECK(given.committed.file().id == given.id);
    const OpenCase kept = bench.import(edited("id", Json(kId)));
    CHECK(kept.id.text() == kId);
    CHECK(bench.service.list().value().size() == 2);
}

TEST_CASE("import refuses an id that the vault holds, unless as a copy with a new id") {
    ServiceBench bench;
    const QByteArray text = edited("id", Json(kId));
    (void)bench.import(text);
    const Failure refused = bench.service.importCase(text, false).error();
    CHECK(refused.code == FailureCode::CaseExists);
    CHECK(refused.detail == kId);
    CHECK(bench.service.canImport(text, false).error().code == FailureCode::CaseExists);
    const OpenCase copy = bench.service.importCase(text, true).value();
    CHECK_FALSE(copy.id.text() == kId);
    CHECK(copy.committed.file().id == copy.id);
    CHECK(bench.service.list().value().size() == 2);
}

TEST_CASE("a case in the bin still holds its id") {
    ServiceBench bench;
    const OpenCase open = bench.import(edited("id", Json(kId)));
    REQUIRE(bench.service.moveToBin(open.id));
    CHECK(bench.service.importCase(edited("id", Json(kId)), false).error().code == FailureCode::CaseExists);
}

TEST_CASE("a definitive file comes in as the draft of the next version and says so") {
    ServiceBench bench;
    OpenCase open = bench.import(edited("definitive", definitive(3)));
    CHECK(open.cameAsVersion == 3);
    CHECK_FALSE(open.isFrozen());
    CHECK_FALSE(open.committed.json().contains(u"definitive"));
    open = bench.reopened(open);
    open = bench.service.makeDefinitive(open).value();
    CHECK(open.committed.file().definitive->version == 4);
    CHECK(open.committed.file().definitive->replaces == 3);
}

TEST_CASE("practice cases stay out of an exercise vault, and exercises out of a practice vault") {
    ServiceBench exercise;
    ServiceBench practice(VaultKind::Protected);
    Json json = Json::parse(sampleText(p("bingo"))).value();
    json.set(p("kind"), Json(p("practice")));
    json.remove(u"facilitation");
    CHECK(exercise.service.importCase(json.dump(), false).error().code == FailureCode::CaseKindMismatch);
    CHECK(practice.service.importCase(json.dump(), false));
    CHECK(practice.service.importCase(sampleText(p("bingo")), false).error().code == FailureCode::CaseKindMismatch);
    CHECK(exercise.vault.entries().empty());
}

TEST_CASE("values that the content does not have are faults at their path, and nothing comes in") {
    ServiceBench bench;
    Json json = Json::parse(sampleText(p("bingo"))).value();
    json.find(u"values")->items()[2].set(p("value"), Json(p("happiness")));
    json.find(u"values")->items()[0].set(p("conflictsWith"), Json(Json::Array{Json(p("belonging")), Json(p("luck"))}));
    json.find(u"purposes")->items()[1].set(p("values"), Json(Json::Array{Json(p("gw-99"))}));
    const Failure refused = bench.service.importCase(json.dump(), false).error();
    CHECK(refused.code == FailureCode::InvalidCase);
    REQUIRE(refused.faults.size() == 3);
    CHECK(refused.faults[0].path == u"$.values[0].conflictsWith[1]");
    CHECK(refused.faults[1].path == u"$.values[2].value");
    CHECK(refused.faults[1].message.startsWith(p("\"happiness\" is none of livelihood, self-reliance")));
    CHECK(refused.faults[2].path == u"$.purposes[1].values[0]");
    CHECK(bench.vault.entries().empty());
}

TEST_CASE("a file that is no case is refused with its faults") {
    ServiceBench bench;
    CHECK(bench.service.importCase("{", false).error().code == FailureCode::InvalidCase);
    CHECK_FALSE(bench.service.importCase("{", false).error().faults.empty());
    CHECK_FALSE(bench.service.importCase("{}", false).error().faults.empty());
    CHECK(bench.service.canImport(sampleText(p("bingo")), false));
    CHECK(bench.vault.entries().empty());
}

TEST_CASE("both shared cases come in wholly current, without blockers, and go out equal apart from id") {
    for (const char* name : {"bingo", "nieuwe-start"}) {
        INFO(name);
        ServiceBench bench;
        OpenCase open = bench.import(sampleText(p(name)));
        CHECK(open.basis.toLookAtAgain(open.shown.file()).empty());
        CHECK(blockersForDefinitive(open.shown.file(), open.basis).empty());

        Json before = Json::parse(bench.service.exportCase(open.id).value()).value();
        CHECK(before[u"id"].toString() == open.id.text());
        before.remove(u"id");
        CHECK(before == Json::parse(sampleText(p(name))).value());

        open = bench.service.makeDefinitive(open).value();
        Json after = Json::parse(bench.service.exportCase(open.id).value()).value();
        CHECK(after.remove(u"id"));
        CHECK(after.remove(u"definitive"));
        CHECK(after == before);
    }
}

TEST_CASE("what was exported keeps the order and the empty texts of what came in") {
    ServiceBench bench;
    Json json = Json::parse(sampleText(p("bingo"))).value();
    json.set(p("id"), Json(kId));
    json.find(u"wish")->set(p("expectation"), Json(QString()));
    json.find(u"situation")->set(p("facts"), Json::array());
    const Dossier ordered = Dossier::fromJson(json).value();
    const OpenCase open = bench.import(ordered.toText());
    CHECK(bench.service.exportCase(open.id).value() == ordered.toText());
}
