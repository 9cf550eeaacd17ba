// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/restson.h"

#include "tests/core/workflow/walking.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

Dossier compared(const char* because) {
    Json one = row(R"({"case": "5b0c7a52-6a35-4c0e-9a2e-0d4bb0f5a001", "outcome": "refused", "is": "different"})");
    if (because[0] != 0)
        one.set(p("because"), Json(QString::fromUtf8(because)));
    return changed(deviating(), Change::insert(p("comparedCases[0]"), one));
}

} // namespace

TEST_CASE("who sets an earlier case beside this one says why it is alike or different") {
    CHECK(definitive(deviating()).empty());
    const Dossier silent = compared("");
    CHECK(codesOf(definitive(silent)) == std::vector<QString>{p("comparison-because")});
    CHECK(names(page(Step::Decision, silent), BlockerCode::ComparisonBecause, "comparedCases[0].because"));
    const Dossier said = compared("Daar reed een zoon mee.");
    CHECK_FALSE(names(page(Step::Decision, said), BlockerCode::ComparisonBecause, "comparedCases[0].because"));
    CHECK(said.file().comparedCases.front().is == Sameness::Different);
}

TEST_CASE("a reading of the decision is of other words once an earlier case is set beside it") {
    const BlockRef decision{BlockKind::Decision, {}};
    const Dossier said = compared("Daar reed een zoon mee.");
    CHECK(contentOf(said.file(), decision) != contentOf(deviating().file(), decision));
    CHECK(contentOf(said.file(), decision) != contentOf(compared("Daar reed een dochter mee.").file(), decision));
    // The second reading was of the case without it.
    const Basis basis = Basis::of(deviating().file());
    CHECK_FALSE(readingCounts(said.file(), basis, said.file().readings[0]));
}
