// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/gates.h"

#include "tests/core/workflow/walking.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

bool counts(const Dossier& dossier, const Basis& basis) {
    return readingCounts(dossier.file(), basis, dossier.file().readings[0]);
}

bool counts(const Dossier& dossier) { return counts(dossier, Basis::of(dossier.file())); }

/// A case that sets a rule aside, read by the jurist.
Dossier setAside(const Dossier& dossier) {
    Dossier with = changed(dossier, Change::insert(p("legal[0]"), row(R"({
        "article": "jci1.3:c:BWBR0005537&artikel=3:4", "key": "disapplication", "enables": "De regel wijkt."})")));
    return changed(with, Change::insert(p("readings[0]"), row(R"({"person": "jurist", "verdict": "followable"})")));
}

} // namespace

TEST_CASE("a reading counts when somebody other than the decider can follow it") {
    CHECK(counts(deviating()));
    const Dossier own = saying(deviating(), "readings[0].person", "consulent");
    CHECK_FALSE(counts(own));
    CHECK(codesOf(definitive(own)) == std::vector<QString>{p("second-reading")});
}

TEST_CASE("a question stays open") {
    const Dossier asked = saying(deviating(), "readings[0].verdict", "question");
    CHECK_FALSE(counts(asked));
    CHECK(codesOf(definitive(asked)) == std::vector<QString>{p("second-reading")});
    CHECK(names(page(Step::Decision, asked), BlockerCode::ReadingQuestion, "readings[0].verdict"));
    CHECK_FALSE(names(page(Step::Decision, deviating()), BlockerCode::ReadingQuestion, "readings[0].verdict"));
}

TEST_CASE("a dissent counts while why not otherwise is filled") {
    const Dossier dissent = saying(deviating(), "readings[0].verdict", "dissent");
    CHECK(counts(dissent));
    CHECK(codesOf(definitive(dissent)).empty());
    Dossier silent = saying(dissent, "options[0].reason", "Dan blijft zij alleen.");
    silent = without(silent, "decision.whyNotOtherwise");
    CHECK_FALSE(counts(silent));
    CHECK(codesOf(definitive(silent)) == std::vector<QString>{p("second-reading")});
    CHECK(names(page(Step::Decision, silent), BlockerCode::ReadingDissent, "readings[0].verdict"));
}

TEST_CASE("a reading of an earlier text does not count, and counts again once it is confirmed") {
    const Dossier read = deviating();
    Basis basis = Basis::of(read.file());
    const Dossier later = saying(read, "decision.similarCases", "We besluiten dan hetzelfde.");
    CHECK_FALSE(counts(later, basis));
    const std::vector<Blocker> open = blockersForDefinitive(later.file(), basis);
    CHECK(codesOf(open) == std::vector<QString>{p("reading-outdated"), p("second-reading")});
    CHECK(open[0].subject == u"readings[0].verdict");
    CHECK(open[0].causes == std::vector<QString>{p("decision")});
    basis.confirm(later.file(), *open[0].block);
    CHECK(counts(later, basis));
    CHECK(blockersForDefinitive(later.file(), basis).empty());
}

TEST_CASE("setting a rule aside asks a reading by a jurist, with any outcome") {
    for (const Dossier& sound : {shortRoad(), wholeRoad(), deviating(), refusing(), interim("referred")}) {
        const Dossier aside = setAside(sound);
        CHECK(codesOf(definitive(aside)).empty());
        // A colleague is no jurist; for a deviation the jurist is somebody else who read, so nothing more is asked.
        const Dossier colleague = saying(aside, "readings[0].person", "collega");
        CHECK(codesOf(definitive(colleague)) == std::vector<QString>{p("jurist-reading")});
        CHECK(codesOf(definitive(saying(aside, "readings[0].verdict", "question"))) ==
              std::vector<QString>{p("jurist-reading")});
        const Dossier considered = saying(colleague, "legal[0].use", "considered");
        CHECK(codesOf(definitive(considered)).empty());
    }
}

TEST_CASE("a jurist who decides does not count as the one who reads along") {
    const Dossier aside = saying(setAside(wholeRoad()), "decision.decidedBy", "jurist");
    CHECK(codesOf(definitive(aside)) == std::vector<QString>{p("jurist-reading")});
}
