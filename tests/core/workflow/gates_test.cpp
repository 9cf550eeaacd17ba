// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/gates.h"

#include "tests/core/workflow/walking.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

std::vector<QString> gate(const Dossier& dossier) { return codesOf(gateOf(Step::Article, dossier.file())); }

} // namespace

TEST_CASE("the steps stand in the order of the method, the law after the effects") {
    CHECK(stepsInOrder() == std::vector<Step>{Step::Wish, Step::Values, Step::Purpose, Step::Effects, Step::Article,
                                              Step::Decision});
}

TEST_CASE("only the article has a gate, and both sample cases pass it") {
    const Dossier empty = Dossier::empty(p("T"), CaseKind::Practice);
    for (const Step step : stepsInOrder())
        CHECK(gateOf(step, empty.file()).empty() == (step != Step::Article));
    CHECK(gate(bingo()).empty());
    CHECK(gate(sampleCase(p("nieuwe-start"))).empty());
    CHECK(gate(wholeRoad()).empty());
}

TEST_CASE("an empty case meets the whole gate, each condition with the step and field it leads to") {
    const std::vector<Blocker> open = gateOf(Step::Article, Dossier::empty(p("T"), CaseKind::Practice).file());
    CHECK(codesOf(open) == std::vector<QString>{p("gate-wish-effect"), p("gate-value-how"), p("gate-purpose-reason"),
                                                p("gate-two-options"), p("gate-standard-or-nothing")});
    CHECK(open[0].step == Step::Wish);
    CHECK(open[0].subject == u"wish.desiredEffect");
    CHECK(open[1].step == Step::Values);
    CHECK(open[1].subject == u"values");
    CHECK(open[2].step == Step::Purpose);
    CHECK(open[2].subject == u"purposes");
    CHECK(open[3].step == Step::Effects);
    CHECK(open[3].subject == u"options");
    CHECK(open[4].subject == u"options");
}

TEST_CASE("the article asks a desired effect apart from what was asked") {
    CHECK(gate(without(wholeRoad(), "wish.desiredEffect")) == std::vector<QString>{p("gate-wish-effect")});
    CHECK(gate(saying(wholeRoad(), "wish.desiredEffect", "  ")) == std::vector<QString>{p("gate-wish-effect")});
    // The same words in other letters, spaces and signs are the same request.
    CHECK(gate(saying(wholeRoad(), "wish.desiredEffect", "een PARKEERPAS")) ==
          std::vector<QString>{p("gate-wish-effect")});
    CHECK(gate(saying(wholeRoad(), "wish.desiredEffect", "Een parkeerpas, om haar zus te zien.")).empty());
}

TEST_CASE("the article asks a value that is touched, with its how") {
    const std::vector<QString> open = {p("gate-value-how")};
    CHECK(gate(without(wholeRoad(), "values[0].how")) == open);
    CHECK(gate(saying(wholeRoad(), "values[0].touched", "no")) == open);
    CHECK(gate(saying(wholeRoad(), "values[0].touched", "partly")).empty());
    CHECK(gateOf(Step::Article, without(wholeRoad(), "values[0].how").file())[0].subject == u"values[0].how");
}

TEST_CASE("the article asks a purpose with its reason, whether it fits or not") {
    CHECK(gate(without(wholeRoad(), "purposes[0].reason")) == std::vector<QString>{p("gate-purpose-reason")});
    CHECK(gate(saying(wholeRoad(), "purposes[0].fits", "no")).empty());
    CHECK(gateOf(Step::Article, without(wholeRoad(), "purposes[0].reason").file())[0].subject == u"purposes[0].reason");
}

TEST_CASE("the article asks two options with an effect in words") {
    const Dossier silent = without(wholeRoad(), "options[1].effects[0].description");
    CHECK(gate(silent) == std::vector<QString>{p("gate-two-options")});
    CHECK(gateOf(Step::Article, silent.file())[0].subject == u"options[1].effects[0].description");
    const Dossier bare = changed(wholeRoad(), Change::remove(p("options[1].effects[0]")));
    CHECK(gateOf(Step::Article, bare.file())[0].subject == u"options[1].effects");
    CHECK(gate(changed(wholeRoad(), Change::remove(p("options[1]")))) == std::vector<QString>{p("gate-two-options")});
}

TEST_CASE("one of the options with an effect is doing nothing or the standard") {
    CHECK(gate(saying(wholeRoad(), "options[0].kind", "tailored")) ==
          std::vector<QString>{p("gate-standard-or-nothing")});
    CHECK(gate(saying(wholeRoad(), "options[0].kind", "standard")).empty());
    // Naming it is not enough: what does it do?
    Dossier named = changed(wholeRoad(), Change::insert(p("options[2]"), row(R"({"id": "gewoon", "name": "Gewoon",
        "kind": "standard"})")));
    named = saying(named, "options[0].kind", "tailored");
    CHECK(gate(named) == std::vector<QString>{p("gate-standard-or-nothing")});
    CHECK(gateOf(Step::Article, named.file())[0].subject == u"options[2].effects");
}

TEST_CASE("the short road has no gate") {
    CHECK(gate(shortRoad()).empty());
    CHECK_FALSE(gate(saying(shortRoad(), "decision.outcome", "tailoredWithinLaw")).empty());
}

TEST_CASE("going ahead with a reason opens the article, and what was passed by stays visible") {
    Dossier dossier = without(wholeRoad(), "purposes[0].reason");
    CHECK_FALSE(isOpen(Step::Article, dossier.file()));
    dossier = changed(dossier, Change::insert(p("aheads[0]"), row(R"({"step": "article", "reason": "De termijn."})")));
    CHECK(wentAhead(Step::Article, dossier.file()));
    CHECK(isOpen(Step::Article, dossier.file()));
    CHECK(gate(dossier) == std::vector<QString>{p("gate-purpose-reason")});
    CHECK(definitive(dossier).size() == 1);

    const Dossier silent = saying(dossier, "aheads[0].reason", " ");
    CHECK_FALSE(isOpen(Step::Article, silent.file()));
    CHECK(names(page(Step::Article, silent), BlockerCode::AheadReason, "aheads[0].reason"));
    CHECK_FALSE(names(page(Step::Article, dossier), BlockerCode::AheadReason, "aheads[0].reason"));
}

TEST_CASE("the status follows what the case holds") {
    const Dossier empty = Dossier::empty(p("T"), CaseKind::Practice);
    CHECK(statusOf(empty.file()) == CaseStatus::Talking);
    CHECK(statusOf(saying(empty, "wish.requested", "Iets").file()) == CaseStatus::Talking);
    CHECK(statusOf(changed(empty, Change::insert(p("options[0]"), row(R"({"id": "a", "name": "A"})"))).file()) ==
          CaseStatus::Weighing);
    CHECK(statusOf(saying(empty, "decision.outcome", "referred").file()) == CaseStatus::Weighing);
    CHECK(statusOf(bingo().file()) == CaseStatus::Weighing);
    const Dossier decided =
        changed(bingo(), Change::set(p("definitive"), row(R"({"version": 1, "on": "2026-03-09"})")));
    CHECK(statusOf(decided.file()) == CaseStatus::Decided);
    CHECK(statusOf(changed(decided, Change::set(p("transferred"), row(R"({"on": "2026-03-10"})"))).file()) ==
          CaseStatus::Transferred);
}
