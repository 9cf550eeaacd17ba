// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/familystart.h"
#include "tests/support/samplecases.h"
#include "tests/support/catch.h"

using namespace omgekeerd;

TEST_CASE("A case for somebody of the same family takes along what they share, and nothing of the other's wish or decision") {
    const Dossier from = test::bingo();
    const Dossier start = familyStart(from, QStringLiteral("De zoon"), QStringLiteral("K."));
    const CaseFile& file = start.file();
    CHECK(file.title == QStringLiteral("De zoon"));
    CHECK(file.residentAlias == QStringLiteral("K."));
    CHECK(file.kind == from.file().kind);
    CHECK(file.municipality == from.file().municipality);
    CHECK(file.lifeDomains == from.file().lifeDomains);
    REQUIRE(file.people.size() == from.file().people.size());
    CHECK(file.people[1].alias == from.file().people[1].alias);
    CHECK(file.people[1].contribution.isEmpty());
    CHECK(file.situation.facts.size() == from.file().situation.facts.size());
    CHECK(file.wish.desiredEffect.isEmpty());
    CHECK(file.values.empty());
    CHECK(file.options.empty());
    CHECK(file.legal.empty());
    CHECK(file.pitfalls.empty());
    CHECK_FALSE(file.decision.has_value());
    CHECK(file.caseNumber.isEmpty());
    CHECK_FALSE(file.id.has_value());
}

TEST_CASE("From an empty case an empty case starts") {
    const Dossier start = familyStart(Dossier::empty(QStringLiteral("T"), CaseKind::Practice), QStringLiteral("U"), {});
    CHECK(start.file().title == QStringLiteral("U"));
    CHECK(start.file().people.empty());
    CHECK_FALSE(start.json().contains(u"situation"));
}
