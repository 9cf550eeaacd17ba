// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/caseschema.h"
#include "core/dossier/dossier.h"
#include "tests/support/catch.h"

#include <set>

using namespace omgekeerd;

namespace {

/// The codes the schema allows at a place, or of the items of the list there.
std::vector<QString> allowedAt(const QString& path) {
    std::vector<QString> codes;
    for (const Json& code : caseSchema().at(*parseJsonPath(path))[u"enum"].items())
        codes.push_back(code.toString());
    return codes;
}

template <class E> std::vector<QString> codesOf() {
    std::vector<QString> codes;
    for (const E value : allOf<E>())
        codes.push_back(codeOf(value));
    return codes;
}

} // namespace

TEMPLATE_TEST_CASE(
    "every enumerator has a code of its own that leads back to it", "", Step, CaseKind, Language,
    LifeDomain, Role, FactSource, Touched, Fits, OptionKind, EffectOn, Term, Direction, Certainty,
    CameTrue, Pitfall, LegalKey, LegalUse, Outcome, AmountPer, Sameness, Verdict, SignalKind, SignalAudience,
    SignalStatus, EffectReached, CaseStatus, Change::Kind
) {
    std::set<QString> codes;
    for (const TestType value : allOf<TestType>()) {
        const QString code = codeOf(value);
        CHECK_FALSE(code.isEmpty());
        CHECK(codes.insert(code).second);
        CHECK(fromCode<TestType>(code) == value);
    }
    // The tables are written in the order of the enumerators, so a gap would show as a number
    // without a code.
    CHECK(codeView(static_cast<TestType>(codes.size() - 1)) != "");
    CHECK(codeView(static_cast<TestType>(codes.size())) == "");
    CHECK_FALSE(fromCode<TestType>(u"nergens"));
    CHECK_FALSE(fromCode<TestType>(u""));
}

TEST_CASE("the codes of the program are those of the schema, in the same order") {
    CHECK(codesOf<CaseKind>() == allowedAt(QStringLiteral("kind")));
    CHECK(codesOf<Language>() == allowedAt(QStringLiteral("language")));
    CHECK(codesOf<LifeDomain>() == allowedAt(QStringLiteral("lifeDomains[0]")));
    CHECK(codesOf<Role>() == allowedAt(QStringLiteral("people[0].role")));
    CHECK(codesOf<FactSource>() == allowedAt(QStringLiteral("situation.facts[0].source")));
    CHECK(codesOf<Touched>() == allowedAt(QStringLiteral("values[0].touched")));
    CHECK(codesOf<Fits>() == allowedAt(QStringLiteral("purposes[0].fits")));
    CHECK(codesOf<OptionKind>() == allowedAt(QStringLiteral("options[0].kind")));
    CHECK(codesOf<EffectOn>() == allowedAt(QStringLiteral("options[0].effects[0].on")));
    CHECK(codesOf<Term>() == allowedAt(QStringLiteral("options[0].effects[0].term")));
    CHECK(codesOf<Direction>() == allowedAt(QStringLiteral("options[0].effects[0].direction")));
    CHECK(codesOf<Certainty>() == allowedAt(QStringLiteral("options[0].effects[0].certainty")));
    CHECK(codesOf<CameTrue>() == allowedAt(QStringLiteral("options[0].effects[0].cameTrue")));
    CHECK(codesOf<Pitfall>() == allowedAt(QStringLiteral("pitfalls[0].pitfall")));
    CHECK(codesOf<LegalKey>() == allowedAt(QStringLiteral("legal[0].key")));
    CHECK(codesOf<LegalUse>() == allowedAt(QStringLiteral("legal[0].use")));
    CHECK(codesOf<Outcome>() == allowedAt(QStringLiteral("decision.outcome")));
    CHECK(codesOf<AmountPer>() == allowedAt(QStringLiteral("decision.amount.per")));
    CHECK(codesOf<Outcome>() == allowedAt(QStringLiteral("comparedCases[0].outcome")));
    CHECK(codesOf<Sameness>() == allowedAt(QStringLiteral("comparedCases[0].is")));
    CHECK(codesOf<Verdict>() == allowedAt(QStringLiteral("readings[0].verdict")));
    CHECK(codesOf<SignalKind>() == allowedAt(QStringLiteral("signals[0].kind")));
    CHECK(codesOf<SignalAudience>() == allowedAt(QStringLiteral("signals[0].audience")));
    CHECK(codesOf<SignalStatus>() == allowedAt(QStringLiteral("signals[0].status")));
    CHECK(codesOf<EffectReached>() == allowedAt(QStringLiteral("evaluation.effectReached")));
    CHECK(codesOf<Step>() == allowedAt(QStringLiteral("aheads[0].step")));
}
