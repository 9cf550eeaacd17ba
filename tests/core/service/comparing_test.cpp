// SPDX-License-Identifier: EUPL-1.2
// The decided cases of one vault beside an open one.
#include "core/service/comparing.h"
#include "core/service/knowncases.h"
#include "tests/core/service/storebench.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

TEST_CASE("only what was decided in this vault is set beside a case, and each change is taken in") {
    StoreBench bench;
    Comparing comparing(bench.vault());
    const OpenCase first = bench.importBingo();
    const OpenCase open = bench.service().importCase(sampleText(p("bingo")), true).value();
    CHECK(comparing.like(open).value().empty());
    OpenCase decided = bench.service().makeDefinitive(first).value();
    const auto found = comparing.like(open).value();
    REQUIRE(found.size() == 1);
    CHECK(found.front().decided.id == first.id);
    CHECK(found.front().decided.coreReason == decided.committed.file().decision->coreReason);
    CHECK(found.front().likeness > 0.99);
    CHECK(comparing.like(decided).value().empty());
    decided = bench.service().reopen(decided, p("Er is iets nieuws")).value();
    CHECK(comparing.like(open).value().empty());
    decided = bench.service().makeDefinitive(decided).value();
    CHECK(comparing.like(open).value().size() == 1);
    REQUIRE(bench.service().moveToBin(decided.id));
    CHECK(comparing.like(open).value().empty());
    REQUIRE(bench.service().takeFromBin(decided.id));
    CHECK(comparing.like(open).value().size() == 1);
    REQUIRE(bench.service().erase(decided.id, p("Op verzoek")));
    CHECK(comparing.like(open).value().empty());
    CHECK(comparing.size() == 0);
}

TEST_CASE("the cases of a vault come as they stand, without what lies in the bin") {
    StoreBench bench;
    const OpenCase first = bench.importBingo();
    const OpenCase second = bench.service().importCase(sampleText(p("nieuwe-start")), false).value();
    REQUIRE(bench.service().moveToBin(second.id));
    const auto cases = knownCases(bench.vault()).value();
    REQUIRE(cases.size() == 1);
    CHECK(cases.front().id == first.id);
    CHECK(cases.front().file.title == first.committed.file().title);
}
