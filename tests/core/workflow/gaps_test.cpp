// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/gates.h"

#include "tests/core/workflow/walking.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

TEST_CASE("an empty case says on each page what it misses") {
    const Dossier empty = Dossier::empty(p("T"), CaseKind::Practice);
    CHECK(codesOf(page(Step::Wish, empty)) == std::vector<QString>{p("wish-requested"), p("wish-desired-effect")});
    CHECK(codesOf(page(Step::Values, empty)) == std::vector<QString>{p("value-touched")});
    CHECK(codesOf(page(Step::Purpose, empty)) == std::vector<QString>{p("gate-purpose-reason")});
    CHECK(codesOf(page(Step::Effects, empty)) ==
          std::vector<QString>{p("gate-two-options")}); // both gate sentences lead to the list of options
    CHECK(codesOf(page(Step::Article, empty)) ==
          std::vector<QString>{p("gate-wish-effect"), p("gate-value-how"), p("gate-purpose-reason"),
                               p("gate-two-options"), p("gate-standard-or-nothing"), p("article-basis")});
    CHECK(codesOf(page(Step::Decision, empty)) ==
          std::vector<QString>{p("outcome"), p("core-reason"), p("decided-by"), p("mandate")});
}

TEST_CASE("every blocker of a page stands on the step of its page, but for the gate of the article") {
    const Dossier empty = Dossier::empty(p("T"), CaseKind::Practice);
    for (const Step step : stepsInOrder())
        for (const Blocker& blocker : page(step, empty)) {
            const bool isGate = step == Step::Article && codeOf(blocker.code).startsWith(u"gate-");
            CHECK((isGate || blocker.step == step));
            CHECK((isGate || stepOf(blocker.subject) == step));
        }
}

TEST_CASE("an effect that repeats the request is asked through") {
    const Dossier same = saying(wholeRoad(), "wish.desiredEffect", "Een parkeerpas!");
    CHECK(names(page(Step::Wish, same), BlockerCode::EffectEqualsRequest, "wish.desiredEffect"));
    CHECK(page(Step::Wish, wholeRoad()).empty());
}

TEST_CASE("a summary is confirmed by the resident") {
    const Dossier told = saying(wholeRoad(), "wish.summary", "U wilt uw zus zien.");
    CHECK(names(page(Step::Wish, told), BlockerCode::SummaryConfirmed, "wish.summaryConfirmedOn"));
    CHECK(page(Step::Wish, saying(told, "wish.summaryConfirmedOn", "2026-03-02")).empty());
}

TEST_CASE("each touched value, purpose and option says its why") {
    Dossier more = changed(wholeRoad(), Change::insert(p("values[1]"), row(R"({"value": "gw-1", "touched": "partly"})")));
    CHECK(names(page(Step::Values, more), BlockerCode::ValueHow, "values[1].how"));
    CHECK(page(Step::Values, saying(more, "values[1].touched", "no")).empty());
    more = changed(wholeRoad(), Change::insert(p("purposes[1]"), row(R"({"law": "BWBR0015703", "fits": "no"})")));
    CHECK(names(page(Step::Purpose, more), BlockerCode::PurposeReason, "purposes[1].reason"));
    CHECK_FALSE(names(page(Step::Purpose, more), BlockerCode::PurposeReason, "purposes[0].reason"));
    more = changed(wholeRoad(), Change::insert(p("options[2]"), row(R"({"id": "pas", "name": "Pas"})")));
    CHECK(names(page(Step::Effects, more), BlockerCode::OptionEffect, "options[2].effects"));
    CHECK(codesOf(page(Step::Effects, more)).size() == 1);
}

TEST_CASE("an option that is not chosen says why, unless it is said once for all") {
    const Dossier open = without(wholeRoad(), "decision.whyNotOtherwise");
    CHECK(codesOf(page(Step::Effects, open)) == std::vector<QString>{p("option-reason")});
    CHECK(names(page(Step::Effects, open), BlockerCode::OptionReason, "options[0].reason"));
    CHECK(page(Step::Effects, wholeRoad()).empty());
}

TEST_CASE("deviating from policy says what makes this case special") {
    const char* field = "proportionality.specialCircumstances";
    CHECK(names(page(Step::Article, deviating()), BlockerCode::SpecialCircumstances, field));
    const Dossier policy = saying(wholeRoad(), "legal[0].key", "policyDeviation");
    CHECK(names(page(Step::Article, policy), BlockerCode::SpecialCircumstances, field));
    CHECK_FALSE(names(page(Step::Article, wholeRoad()), BlockerCode::SpecialCircumstances, field));
    CHECK(page(Step::Article, saying(policy, field, "Net weduwe.")).empty());
}

TEST_CASE("who grants something explains it and looks back") {
    CHECK(codesOf(page(Step::Decision, wholeRoad())) == std::vector<QString>{p("plain-language"), p("evaluate-on")});
    const Dossier said = saying(saying(wholeRoad(), "decision.plainLanguage", "U krijgt een rit."),
                                "decision.evaluateOn", "2026-09-01");
    CHECK(page(Step::Decision, said).empty());
    CHECK(page(Step::Decision, refusing()).empty());
}

TEST_CASE("open points name each field once, in the order of the steps") {
    const Dossier empty = Dossier::empty(p("T"), CaseKind::Practice);
    const std::vector<Blocker> points = openPoints(empty.file(), Basis());
    CHECK(codesOf(points) == std::vector<QString>{p("wish-requested"), p("wish-desired-effect"), p("value-touched"),
                                                  p("gate-purpose-reason"), p("gate-two-options"), p("article-basis"),
                                                  p("outcome"), p("core-reason"), p("decided-by"), p("mandate")});
}
