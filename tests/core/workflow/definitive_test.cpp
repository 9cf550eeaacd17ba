// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/gates.h"

#include "tests/core/workflow/walking.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

/// One thing that is taken out, and what then keeps the case from being definitive (empty: nothing does).
struct TakenOut {
    const char* path;
    const char* code;
    const char* subject;
};

void walk(const Dossier& sound, const std::vector<TakenOut>& rows) {
    CHECK(codesOf(definitive(sound)).empty());
    for (const TakenOut& taken : rows) {
        INFO(taken.path);
        const std::vector<Blocker> open = definitive(without(sound, taken.path));
        if (*taken.code == '\0')
            CHECK(codesOf(open).empty());
        else
            CHECK(codesOf(open) == std::vector<QString>{p(taken.code)});
        if (*taken.subject != '\0' && !open.empty())
            CHECK(open[0].subject == p(taken.subject));
    }
}

const std::vector<TakenOut>& always() {
    static const std::vector<TakenOut> rows = {
        {"wish.requested", "wish-requested", "wish.requested"},
        {"wish.desiredEffect", "wish-desired-effect", "wish.desiredEffect"},
        {"values[0].how", "value-how", "values[0].how"},
        {"decision.decidedBy", "decided-by", "decision.decidedBy"},
        {"decision.mandate", "mandate", "decision.mandate"},
        {"decision.content", "content", "decision.content"},
        {"wish.summary", "", ""},
        {"decision.evaluateOn", "", ""},
    };
    return rows;
}

} // namespace

TEST_CASE("every exercise case can be made definitive and lists nothing on any page") {
    for (const QString& name : sampleNames()) {
        INFO(name.toStdString());
        const Dossier dossier = sampleCase(name);
        CHECK(codesOf(definitive(dossier)).empty());
        for (const Step step : stepsInOrder())
            CHECK(codesOf(page(step, dossier)).empty());
        CHECK(openPoints(dossier.file(), Basis::of(dossier.file())).empty());
    }
}

TEST_CASE("whatever the outcome, a decision says what was asked, wanted, touched, decided, and by whom") {
    for (const Dossier& sound : {shortRoad(), wholeRoad(), deviating(), refusing(), interim("referred"),
                                 interim("furtherResearch")})
        walk(sound, always());
}

TEST_CASE("a value counts only when it is touched") {
    for (const Dossier& sound : {shortRoad(), wholeRoad(), interim("referred")}) {
        const Dossier untouched = saying(sound, "values[0].touched", "no");
        CHECK(codesOf(definitive(untouched)) == std::vector<QString>{p("value-touched")});
        CHECK(codesOf(definitive(changed(sound, Change::remove(p("values[0]"))))) ==
              std::vector<QString>{p("value-touched")});
        CHECK(codesOf(definitive(saying(sound, "values[0].value", "gw-20"))).empty());
    }
}

TEST_CASE("who decides is a person of the case") {
    const Dossier gone = changed(shortRoad(), Change::remove(p("people[1]")));
    CHECK(codesOf(definitive(gone)) == std::vector<QString>{p("decided-by")});
}

TEST_CASE("without an outcome the case says so") {
    const Dossier open = without(shortRoad(), "decision");
    CHECK(codesOf(definitive(open)) ==
          std::vector<QString>{p("outcome"), p("core-reason"), p("decided-by"), p("mandate")});
    CHECK(codesOf(page(Step::Decision, open)) == codesOf(definitive(open)));
}

TEST_CASE("the short road asks why the standard suffices, and neither purpose, option nor article") {
    walk(shortRoad(), {{"decision.coreReason", "standard-suffices-reason", "decision.coreReason"}});
    for (const Step step : stepsInOrder())
        CHECK(codesOf(page(step, shortRoad())).empty());
    // On the whole road the same case is far from ready.
    CHECK(codesOf(definitive(saying(shortRoad(), "decision.outcome", "tailoredWithinLaw"))) ==
          std::vector<QString>{p("gate-purpose-reason"), p("gate-two-options"), p("gate-standard-or-nothing"),
                               p("article-basis"), p("option-chosen"), p("why-not-otherwise")});
}

TEST_CASE("tailoring within the law asks the gate, an option, why not otherwise, and an article with what it enables") {
    walk(
        wholeRoad(), {{"decision.coreReason", "core-reason", "decision.coreReason"},
                      {"purposes[0].reason", "gate-purpose-reason", "purposes[0].reason"},
                      {"options[1].effects[0].description", "gate-two-options", "options[1].effects[0].description"},
                      {"options[0].kind", "gate-standard-or-nothing", ""},
                      {"decision.option", "option-chosen", "decision.option"},
                      {"decision.whyNotOtherwise", "why-not-otherwise", "decision.whyNotOtherwise"},
                      {"legal", "article-basis", "legal"},
                      {"legal[0].enables", "article-enables", "legal[0].enables"}}
    );
    CHECK(codesOf(definitive(saying(wholeRoad(), "legal[0].use", "considered"))) ==
          std::vector<QString>{p("article-basis")});
    CHECK(codesOf(definitive(saying(wholeRoad(), "wish.desiredEffect", "Een parkeerpas"))) ==
          std::vector<QString>{p("gate-wish-effect")});
}

TEST_CASE("a reason at each other option stands for why not otherwise") {
    const Dossier open = without(wholeRoad(), "decision.whyNotOtherwise");
    CHECK(codesOf(definitive(saying(open, "options[1].reason", "Dit past."))) ==
          std::vector<QString>{p("why-not-otherwise")});
    const Dossier said = saying(open, "options[0].reason", "Dan blijft zij alleen.");
    CHECK(codesOf(definitive(said)).empty());
    const Dossier third = changed(said, Change::insert(p("options[2]"), row(R"({"id": "pas", "name": "Een pas"})")));
    CHECK(codesOf(definitive(third)) == std::vector<QString>{p("why-not-otherwise")});
}

TEST_CASE("one article with what it enables is enough; another may still be silent") {
    const Dossier two = changed(wholeRoad(), Change::insert(p("legal[0]"), row(R"({
        "article": "jci1.3:c:BWBR0035362&artikel=2.3.2", "key": "interpretation"})")));
    CHECK(codesOf(definitive(two)).empty());
    CHECK(names(page(Step::Article, two), BlockerCode::ArticleEnables, "legal[0].enables"));
}

TEST_CASE("a deviation is also suitable, necessary and balanced, and somebody else has read it") {
    walk(
        deviating(), {{"decision.coreReason", "core-reason", ""},
                      {"purposes[0].reason", "gate-purpose-reason", ""},
                      {"decision.option", "option-chosen", ""},
                      {"decision.whyNotOtherwise", "why-not-otherwise", ""},
                      {"legal", "article-basis", ""},
                      {"legal[0].enables", "article-enables", ""},
                      {"proportionality.suitable", "suitable", "proportionality.suitable"},
                      {"proportionality.necessary", "necessary", "proportionality.necessary"},
                      {"proportionality.balanced", "balanced", "proportionality.balanced"},
                      {"readings", "second-reading", "readings"}}
    );
    CHECK(codesOf(definitive(without(without(deviating(), "proportionality"), "readings"))) ==
          std::vector<QString>{p("suitable"), p("necessary"), p("balanced"), p("second-reading")});
    // The same without a deviation asks none of it.
    CHECK(codesOf(definitive(wholeRoad())).empty());
}

TEST_CASE("a refusal is explained, rests on an article, and agrees on what else could help") {
    walk(
        refusing(), {{"decision.coreReason", "core-reason", ""},
                     {"purposes[0].reason", "gate-purpose-reason", ""},
                     {"options[0].kind", "gate-standard-or-nothing", ""},
                     {"decision.whyNotOtherwise", "refusal-why", "decision.whyNotOtherwise"},
                     {"legal", "refusal-article", "legal"},
                     {"decision.plainLanguage", "plain-language", "decision.plainLanguage"},
                     {"decision.agreements", "agreement-alternative", "decision.agreements"}}
    );
    // Reasons at the options do not stand for the no itself.
    const Dossier reasons = saying(saying(refusing(), "options[0].reason", "a"), "options[1].reason", "b");
    CHECK(codesOf(definitive(without(reasons, "decision.whyNotOtherwise"))) == std::vector<QString>{p("refusal-why")});
    CHECK(codesOf(definitive(saying(refusing(), "decision.agreements[0].what", " "))) ==
          std::vector<QString>{p("agreement-alternative")});
}

TEST_CASE("referring and further research are interim, and agree on a date") {
    for (const char* outcome : {"referred", "furtherResearch"}) {
        walk(
            interim(outcome), {{"decision.coreReason", "core-reason", ""},
                               {"decision.agreements[0].by", "agreement-dated", "decision.agreements[0].by"},
                               {"decision.agreements", "agreement-dated", "decision.agreements"}}
        );
        for (const Step step : stepsInOrder())
            CHECK(codesOf(page(step, interim(outcome))).empty());
    }
    for (const Outcome outcome : allOf<Outcome>())
        CHECK(isInterim(outcome) == (outcome == Outcome::Referred || outcome == Outcome::FurtherResearch));
}

TEST_CASE("nothing definitive while something is to be looked at again, on the short road too") {
    for (const Dossier& sound : {shortRoad(), wholeRoad(), interim("referred")}) {
        const Basis basis = Basis::of(sound.file());
        const Dossier later = saying(sound, "wish.requested", "Een pas voor de taxi.");
        const std::vector<Blocker> open = blockersForDefinitive(later.file(), basis);
        REQUIRE(open.size() == 1);
        CHECK(open[0].code == BlockerCode::BlockReview);
        CHECK(open[0].step == Step::Values);
        CHECK(open[0].subject == u"values[0].how");
        CHECK(open[0].block == BlockRef{BlockKind::Value, p("participation")});
        CHECK(open[0].causes == std::vector<QString>{p("wish.requested")});
        CHECK(blockersFor(Step::Values, later.file(), basis) == open);
    }
}

TEST_CASE("what keeps a case from being definitive is always said on a page") {
    for (const char* outcome : {"standardSuffices", "tailoredWithinLaw", "deviation", "refused", "referred"}) {
        const Dossier bare = saying(Dossier::empty(p("T"), CaseKind::Practice), "decision.outcome", outcome);
        const std::vector<Blocker> points = openPoints(bare.file(), Basis::of(bare.file()));
        for (const Blocker& blocker : definitive(bare)) {
            INFO(codeOf(blocker.code).toStdString());
            CHECK(std::any_of(points.begin(), points.end(), [&blocker](const Blocker& point) {
                return point.subject == blocker.subject && point.step == blocker.step;
            }));
        }
    }
}
