// SPDX-License-Identifier: EUPL-1.2
#include "core/service/ownwords.h"

#include "tests/support/servicebench.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

TEST_CASE("The user's own words are kept in the vault, sorted and once") {
    ServiceBench bench;
    OwnWords words(bench.vault);
    CHECK(words.list().value().empty());
    REQUIRE(words.keep({p("zorgkaart"), p("buurtteam"), p("zorgkaart")}));
    CHECK(words.list().value() == std::vector<QString>{p("buurtteam"), p("zorgkaart")});
    REQUIRE(words.keep({}));
    CHECK(words.list().value().empty());
}

TEST_CASE("A list of words that is none reads as empty") {
    ServiceBench bench;
    REQUIRE(bench.vault.setSetting(p("spelling.ownWords"), p("{geen lijst")));
    CHECK(OwnWords(bench.vault).list().value().empty());
}
