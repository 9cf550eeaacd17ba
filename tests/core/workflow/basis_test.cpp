// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/basis.h"

#include "tests/core/workflow/walking.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

/// A case with its basis, changed by acts as the service does it.
class Walk {
public:
    explicit Walk(Dossier start) : m_dossier(std::move(start)), m_basis(Basis::of(m_dossier.file())) {}

    Walk& does(const Change& change) {
        const Dossier after = changed(m_dossier, change);
        m_basis.written(m_dossier.file(), after.file(), change.path);
        m_dossier = after;
        return *this;
    }
    Walk& says(const char* path, const char* text) { return does(Change::set(p(path), p(text))); }
    Walk& confirms(const char* code) {
        m_basis.confirm(m_dossier.file(), *BlockRef::fromCode(p(code)));
        return *this;
    }
    std::vector<QString> again() const {
        std::vector<QString> codes;
        for (const BlockRef& block : m_basis.toLookAtAgain(m_dossier.file()))
            if (block.kind != BlockKind::Reading)
                codes.push_back(block.code());
        return codes;
    }
    std::size_t readingsAgain() const { return m_basis.toLookAtAgain(m_dossier.file()).size() - again().size(); }
    std::vector<QString> causes(const char* code) const {
        return m_basis.changedUnder(m_dossier.file(), *BlockRef::fromCode(p(code)));
    }
    const Basis& basis() const { return m_basis; }
    const Dossier& dossier() const { return m_dossier; }

private:
    Dossier m_dossier;
    Basis m_basis;
};

using Codes = std::vector<QString>;

/// The desired effect has changed: values, purposes and options are to be looked at again.
Walk afterAnotherWish() { return Walk(bingo()).says("wish.desiredEffect", "Iets anders"); }

} // namespace

TEST_CASE("blocks to look at again stand in the order of the method") {
    CHECK(afterAnotherWish().again() ==
          Codes{p("value:participation"), p("value:belonging"), p("value:self-reliance"), p("value:gw-20"),
                p("value:gw-1"), p("purpose:BWBR0035362"), p("purpose:BWBR0015703"), p("option:niets"),
                p("option:taxi"), p("option:eetgroep")});
    CHECK(afterAnotherWish().readingsAgain() == 1);
}

TEST_CASE("the cause is the part upstream that differs") {
    CHECK(afterAnotherWish().causes("value:gw-1") == Codes{p("wish.desiredEffect")});
    const Walk both = afterAnotherWish().says("wish.satisfiedWhen", "Anders").says("values[0].how", "Anders");
    CHECK(both.causes("option:taxi") == Codes{p("wish.desiredEffect"), p("wish.satisfiedWhen")});
    CHECK(both.causes("purpose:BWBR0035362") == Codes{p("value:participation"), p("wish.desiredEffect")});
    CHECK(Walk(bingo()).says("options[1].effects[0].description", "Anders").causes("decision") ==
          Codes{p("option:taxi")});
    CHECK(Walk(bingo()).says("decision.option", "taxi").causes("proportionality") == Codes{p("decision.option")});
}

TEST_CASE("undoing the change upstream clears the mark by itself") {
    Walk walk = afterAnotherWish();
    walk.says("wish.desiredEffect", " Mevrouw B. ziet elke week mensen bij haar in de buurt, en er wordt op haar "
                                    "gerekend. ");
    CHECK(walk.again().empty());
    CHECK(walk.readingsAgain() == 0);
}

TEST_CASE("confirming a block makes it current, and no other") {
    Walk walk = Walk(bingo()).says("wish.satisfiedWhen", "Anders").confirms("option:taxi");
    CHECK(walk.again() == Codes{p("option:niets"), p("option:eetgroep")});
    // What was confirmed rests on the new text: going back marks it.
    walk.says("wish.satisfiedWhen", "Over een half jaar kent ze drie mensen in de buurt bij naam en heeft ze een "
                                    "vaste taak.");
    CHECK(walk.again() == Codes{p("option:taxi")});
}

TEST_CASE("each kind of block can be confirmed by itself") {
    Walk walk(saying(bingo(), "decision.motivation", "Het verhaal."));
    walk.says("decision.content", "Iets anders");
    CHECK(walk.again() == Codes{p("plainLanguage"), p("motivation")});
    CHECK(walk.confirms("motivation").again() == Codes{p("plainLanguage")});
    CHECK(walk.confirms("plainLanguage").again().empty());
    CHECK(walk.readingsAgain() == 1);
    walk.confirms(blockAt(walk.dossier().file(), p("readings[0].verdict")).code().toUtf8().constData());
    CHECK(walk.readingsAgain() == 0);
}

TEST_CASE("writing a block makes it current") {
    Walk walk = Walk(bingo()).says("wish.satisfiedWhen", "Anders");
    CHECK(walk.says("options[1].reason", "Nog steeds te weinig.").again() ==
          Codes{p("option:niets"), p("option:eetgroep")});
    CHECK(walk.says("options[0].effects[1].direction", "uncertain").again() ==
          Codes{p("option:eetgroep"), p("decision")}); // the decision rests on what each option does
    Walk decision = Walk(bingo()).says("ethics.ownLens", "Anders");
    CHECK(decision.again() == Codes{p("decision")});
    CHECK(decision.says("decision.conditions", "Samen beginnen.").again().empty());
    Walk plain = Walk(bingo()).says("decision.content", "Iets anders");
    CHECK(plain.says("decision.mandate", "Een ander mandaat.").again() == Codes{p("plainLanguage")});
    CHECK(plain.says("decision.plainLanguage", "Wij doen iets anders.").again().empty());
}

TEST_CASE("choosing another option writes the decision, also when both have one name") {
    Walk walk(saying(bingo(), "options[1].name", "Gastvrouw bij de eetgroep om de hoek"));
    CHECK(walk.says("decision.option", "taxi").again() == Codes{p("proportionality")});
}

TEST_CASE("spaces around the text and moving rows in a block are no writing") {
    Walk walk = Walk(bingo()).says("wish.satisfiedWhen", "Anders");
    const Codes before = walk.again();
    walk.says("options[0].name", " Niets doen ");
    walk.does(Change::move(p("options[2].effects[0]"), 3));
    CHECK(walk.again() == before);
}

TEST_CASE("moving a block takes its mark along") {
    Walk walk = Walk(bingo()).says("wish.satisfiedWhen", "Anders").confirms("option:taxi");
    walk.does(Change::move(p("options[0]"), 2)).does(Change::move(p("options[0]"), 1));
    CHECK(walk.again() == Codes{p("option:eetgroep"), p("option:niets")});
}

TEST_CASE("removing a block forgets it, and the one that takes its row keeps its mark") {
    Walk walk = Walk(bingo()).says("wish.satisfiedWhen", "Anders");
    walk.does(Change::remove(p("options[0]")));
    CHECK(walk.again() == Codes{p("option:taxi"), p("option:eetgroep"), p("ethics"), p("decision")});
    walk.does(Change::insert(p("options[0]"), row(R"({"id": "niets", "name": "Niets doen", "kind": "nothing"})")));
    CHECK(walk.again() == Codes{p("option:taxi"), p("option:eetgroep"), p("decision")});
    CHECK_FALSE(walk.basis().toJson().contains(u"option:weg"));
}

TEST_CASE("a new block is current") {
    Walk walk = Walk(bingo()).says("wish.desiredEffect", "Iets anders");
    const std::size_t before = walk.again().size();
    walk.does(Change::insert(p("values[0]"), row(R"({"value": "livelihood", "touched": "yes", "how": "Krap."})")));
    CHECK(walk.causes("value:livelihood").empty());
    CHECK(walk.again().size() == before);
    walk.says("values[0].value", "living-at-home");
    CHECK(walk.causes("value:living-at-home").empty());
}

TEST_CASE("giving an option another key neither marks nor clears anything") {
    Walk calm(bingo());
    calm.says("options[1].id", "rit").says("options[2].id", "tafel");
    CHECK(calm.again().empty());
    CHECK(calm.readingsAgain() == 0);

    Walk walk = Walk(bingo()).says("wish.satisfiedWhen", "Anders").says("options[1].id", "rit");
    CHECK(walk.again() == Codes{p("option:niets"), p("option:rit"), p("option:eetgroep")});
    CHECK(walk.readingsAgain() == 1);
    CHECK(walk.causes("option:rit") == Codes{p("wish.satisfiedWhen")});
}

TEST_CASE("giving a person another key neither marks nor clears a reading") {
    Walk calm(bingo());
    calm.says("people[4].id", "collega2").says("people[2].id", "behandelaar");
    CHECK(calm.readingsAgain() == 0);
    CHECK(calm.again().empty());
    Walk walk = Walk(bingo()).says("decision.mandate", "Anders").says("people[4].id", "collega2");
    CHECK(walk.readingsAgain() == 1);
}

TEST_CASE("a reading of an earlier version that rested on the mirror too is still current") {
    const Dossier dossier = bingo();
    const BlockRef reading = blockAt(dossier.file(), p("readings[0].verdict"));
    Json older = Basis::of(dossier.file()).toJson();
    Json parts = older[reading.code()];
    REQUIRE(parts.isObject());
    parts.set(p("pitfalls"), Json(p("abc")));
    older.set(reading.code(), std::move(parts));
    CHECK(Basis::fromJson(older).changedUnder(dossier.file(), reading).empty());
}

TEST_CASE("a reading that is written again is current") {
    Walk walk = Walk(bingo()).says("decision.mandate", "Anders");
    CHECK(walk.readingsAgain() == 1);
    CHECK(walk.says("readings[0].remark", "Ook nu te volgen.").readingsAgain() == 0);
}

TEST_CASE("what keeps chafing is no reason to look at the ethics again, and clears nothing") {
    Walk walk = Walk(bingo()).says("options[0].name", "Afwachten");
    CHECK(walk.again() == Codes{p("ethics")});
    CHECK(walk.says("ethics.keepsChafing", "Het centrum is weg.").again() == Codes{p("ethics")});
    Walk only(without(without(without(bingo(), "ethics.capacityToAct"), "ethics.guidingPrinciples"), "ethics.ownLens"));
    CHECK(only.says("options[0].name", "Afwachten").again().empty());
}

TEST_CASE("a decision taken back as a whole leaves nothing to look at again") {
    Walk walk = Walk(bingo()).says("ethics.ownLens", "Anders");
    walk.does(Change::set(p("decision"), nullptr));
    CHECK(walk.again() == Codes{p("proportionality")}); // no option is chosen now
    walk.does(Change::set(p("decision"), bingo().json()[u"decision"]));
    CHECK(walk.again().empty());
}

TEST_CASE("The first choice of an option leaves nothing to look at again, another choice does") {
    Walk walk(without(bingo(), "decision.option"));
    walk.says("decision.option", "eetgroep");
    CHECK(walk.again().empty());
    walk.says("options[2].name", "Eten in de buurt");
    CHECK(walk.causes("proportionality") == Codes{p("decision.option")});
    walk.confirms("proportionality").confirms("ethics").says("decision.option", "taxi");
    CHECK(walk.causes("proportionality") == Codes{p("decision.option")});
}

TEST_CASE("The first reason of a choice leaves nothing to look at again, another reason does") {
    Walk walk(without(without(bingo(), "decision.option"), "options[2].reason"));
    walk.says("decision.option", "eetgroep").says("options[2].reason", "Daar zit zij met mensen uit haar straat.");
    CHECK(walk.again().empty());
    walk.says("options[2].reason", "Het is dichtbij.");
    CHECK(walk.causes("proportionality") == Codes{p("decision.option")});
}

TEST_CASE("The first reason of a choice hides no other change of it") {
    Walk walk(without(bingo(), "options[2].reason"));
    walk.says("options[2].name", "Eten in de buurt").says("options[2].reason", "Daar zit zij met mensen.");
    CHECK(walk.causes("proportionality") == Codes{p("decision.option")});
}

TEST_CASE("a block the basis does not know is being written, so it is current") {
    const Dossier dossier = bingo();
    CHECK(Basis().toLookAtAgain(dossier.file()).empty());
}

TEST_CASE("the basis comes back from its file as it was") {
    const Basis basis = afterAnotherWish().basis();
    CHECK(Basis::fromJson(basis.toJson()) == basis);
    CHECK(Basis::fromJson(Json::parse(basis.toJson().dump()).value()) == basis);
    CHECK_FALSE(basis == Basis::of(saying(bingo(), "wish.requested", "Anders").file()));
}
