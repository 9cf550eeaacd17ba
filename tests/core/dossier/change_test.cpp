// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/dossier.h"
#include "tests/support/catch.h"
#include "tests/support/samplecases.h"

using namespace omgekeerd;

namespace {

Dossier changed(const Dossier& dossier, const Change& change) {
    const Result<Dossier> after = dossier.with(change);
    INFO(change.path.toStdString());
    REQUIRE(after);
    return *after;
}

QString p(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("a field is set, and the objects on the way are made") {
    const Dossier empty = Dossier::empty(p("T"), CaseKind::Practice);
    const Dossier with = changed(empty, Change::set(p("wish.requested"), p("Een taxi")));
    CHECK(with.file().wish.requested == u"Een taxi");
    CHECK(
        changed(with, Change::set(p("decision.outcome"), p("refused"))).file().decision->outcome ==
        Outcome::Refused
    );
    CHECK(changed(with, Change::set(p("wish.requested"), nullptr)).json() == empty.json());
    CHECK(changed(with, Change::set(p("wish.requested"), p(""))).json() == empty.json());
    CHECK(changed(empty, Change::set(p("lifeDomains"), Json::array())).json() == empty.json());
    CHECK(
        changed(test::bingo(), Change::set(p("options[1].effects[0].description"), p("Anders")))
            .file()
            .options[1]
            .effects[0]
            .description == u"Anders"
    );
}

TEST_CASE("a set field stands in the order of the schema") {
    Dossier dossier = Dossier::empty(p("T"), CaseKind::Practice);
    dossier = changed(dossier, Change::set(p("wish.summary"), p("s")));
    dossier = changed(dossier, Change::set(p("wish.ownWords"), p("w")));
    dossier = changed(dossier, Change::set(p("municipality"), p("m")));
    CHECK(dossier.json().dumpCompact().endsWith(
        R"("municipality":"m","wish":{"ownWords":"w","summary":"s"}})"
    ));
}

TEST_CASE("a text that its row must have is kept empty when it is cleared") {
    const Dossier dossier =
        changed(test::bingo(), Change::set(p("situation.facts[0].text"), p("")));
    CHECK(dossier.file().situation.facts.size() == 3);
    CHECK(dossier.json()[u"situation"][u"facts"].at(0)[u"text"].isString());
}

TEST_CASE("rows are inserted, removed and moved") {
    const Json fact = Json::object({{p("text"), p("Nieuw")}, {p("source"), p("other")}});
    const Dossier empty = Dossier::empty(p("T"), CaseKind::Practice);
    const Dossier one = changed(empty, Change::insert(p("situation.facts[0]"), fact));
    CHECK(one.file().situation.facts.size() == 1);
    CHECK(changed(one, Change::remove(p("situation.facts[0]"))).json() == empty.json());

    const Dossier last = changed(test::bingo(), Change::insert(p("situation.facts[3]"), fact));
    CHECK(last.file().situation.facts[3].text == u"Nieuw");
    const Dossier first = changed(last, Change::move(p("situation.facts[3]"), 0));
    CHECK(first.file().situation.facts[0].text == u"Nieuw");
    CHECK(changed(first, Change::move(p("situation.facts[0]"), 3)).json() == last.json());
    CHECK(changed(first, Change::remove(p("situation.facts[0]"))).json() == test::bingo().json());
    CHECK(
        changed(empty, Change::insert(p("wish.whyChain[0]"), p("Omdat")))
            .file()
            .wish.whyChain.front() == u"Omdat"
    );
}

TEST_CASE("a change that leads nowhere is refused") {
    const Change change = GENERATE(
        Change::set(p(""), p("x")), Change::set(p("a..b"), p("x")),
        Change::set(p("options[9].name"), p("x")), Change::set(p("title.below"), p("x")),
        Change::insert(p("options[9]"), Json::object()),
        Change::insert(p("options"), Json::object()), Change::remove(p("options[9]")),
        Change::remove(p("wish.nothing")), Change::move(p("options[0]"), 9),
        Change::move(p("options[0]"), -1), Change::move(p("title"), 0),
        Change::insert(p("title[0]"), p("x"))
    );
    const Result<Dossier> after = test::bingo().with(change);
    REQUIRE_FALSE(after);
    CHECK(after.error().code == FailureCode::InvalidCase);
    CHECK(after.error().faults.size() == 1);
}

TEST_CASE("when a person goes, what names the person goes along") {
    const Dossier without = changed(test::bingo(), Change::remove(p("people[3]")));
    CHECK(without.file().values[0].views.size() == 1);
    CHECK(without.file().decision->agreements[0].who.isEmpty());
    CHECK(without.file().decision->agreements[0].what == u"Gaat de eerste drie keer mee.");
    const Dossier undecided = changed(test::bingo(), Change::remove(p("people[2]")));
    CHECK(undecided.file().decision->decidedBy.isEmpty());
    const Dossier unread = changed(test::bingo(), Change::remove(p("people[4]")));
    CHECK(unread.file().readings.empty());
    CHECK_FALSE(unread.json().contains(u"readings"));
}

TEST_CASE("when a person gets another id, what names the person follows") {
    const Dossier renamed = changed(test::bingo(), Change::set(p("people[3].id"), p("wijkwerker")));
    CHECK(renamed.file().values[0].views[1].person.text() == u"wijkwerker");
    CHECK(renamed.file().decision->agreements[0].who.text() == u"wijkwerker");
    CHECK(
        changed(renamed, Change::set(p("people[3].id"), p("opbouwwerker"))).json() ==
        test::bingo().json()
    );
}

TEST_CASE("when an option goes or gets another id, the choice and the readings follow") {
    const Dossier read =
        changed(test::bingo(), Change::set(p("readings[0].about"), p("option:eetgroep")));
    const Dossier renamed = changed(read, Change::set(p("options[2].id"), p("gastvrouw")));
    CHECK(renamed.file().decision->option.text() == u"gastvrouw");
    CHECK(renamed.file().readings[0].about == u"option:gastvrouw");
    const Dossier without = changed(renamed, Change::remove(p("options[2]")));
    CHECK(without.file().decision->option.isEmpty());
    CHECK(without.file().readings.empty());
}

TEST_CASE("when a law or an article gets another reference, the readings about it follow") {
    const Dossier read =
        changed(test::bingo(), Change::set(p("readings[0].about"), p("purpose:BWBR0015703")));
    CHECK(
        changed(read, Change::set(p("purposes[1].law"), p("BWBR0034925")))
            .file()
            .readings[0]
            .about == u"purpose:BWBR0034925"
    );
    CHECK(
        changed(read, Change::move(p("purposes[1]"), 0)).file().readings[0].about ==
        u"purpose:BWBR0015703"
    );
    CHECK(changed(read, Change::remove(p("purposes[1]"))).file().readings.empty());
}

TEST_CASE("a change is written down and read back") {
    const Change change = GENERATE(
        Change::set(p("wish.requested"), p("x")), Change::set(p("wish.requested"), nullptr),
        Change::insert(p("options[0]"), Json::object({{p("id"), p("a")}})),
        Change::remove(p("options[0]")), Change::move(p("options[0]"), 2)
    );
    CHECK(Change::fromJson(change.toJson()).value() == change);
    CHECK_FALSE(Change::fromJson(Json::object()));
    CHECK_FALSE(Change::fromJson(Json::object({{p("kind"), p("set")}, {p("path"), p("")}})));
    CHECK_FALSE(Change::fromJson(
        Json::object({{p("kind"), p("move")}, {p("path"), p("a[0]")}, {p("to"), -1}})
    ));
}
