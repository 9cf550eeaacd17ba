// SPDX-License-Identifier: EUPL-1.2
#include "core/insight/comparableindex.h"

#include "tests/support/casefamilies.h"
#include "tests/support/catch.h"

#include <cmath>
#include <map>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

/// Forty cases, ten of each family.
std::vector<FamilyCase> fortyCases(unsigned seed) {
    CaseFamilies families(seed);
    std::vector<FamilyCase> cases;
    for (int number = 0; number < 40; ++number)
        cases.push_back(families.make(number % CaseFamilies::kFamilies, number + 1));
    return cases;
}

ComparableIndex indexOf(const std::vector<FamilyCase>& cases) {
    ComparableIndex index;
    for (const FamilyCase& one : cases)
        index.put(*one.file.id, one.file);
    return index;
}

/// What an open case holds while it is being decided: no decision yet.
CaseFile open(CaseFile file) {
    file.decision.reset();
    file.definitive.reset();
    return file;
}

const Likeness& likenessOf(const ComparableCase& found, Aspect aspect) {
    for (const Likeness& likeness : found.aspects)
        if (likeness.aspect == aspect)
            return likeness;
    FAIL("an aspect is missing");
    return found.aspects.front();
}

} // namespace

TEST_CASE("of forty cases of known likeness the nearest three are right in nine of ten") {
    // Each seed is another forty; none of them was used to choose how heavy an aspect is.
    for (const unsigned seed : {101U, 202U, 303U, 404U, 505U}) {
        const std::vector<FamilyCase> cases = fortyCases(seed);
        const ComparableIndex index = indexOf(cases);
        std::map<CaseId, int> familyOf;
        for (const FamilyCase& one : cases)
            familyOf[*one.file.id] = one.family;
        int right = 0;
        int asked = 0;
        for (const FamilyCase& one : cases) {
            const auto found = index.nearest(open(one.file), 3, one.file.id);
            REQUIRE(found.size() == 3);
            for (const ComparableCase& near : found) {
                ++asked;
                right += familyOf[near.decided.id] == one.family ? 1 : 0;
            }
        }
        INFO("seed " << seed << ": " << right << " of " << asked);
        CHECK(right * 10 >= asked * 9);
    }
}

TEST_CASE("a comparison says in what two cases are the same and in what not, and what was decided") {
    const std::vector<FamilyCase> cases = fortyCases(7);
    ComparableIndex index;
    CaseFile earlier = cases.front().file;
    earlier.values = {{ValueId(QStringLiteral("participation")), Touched::Yes, {}, {}, {}},
                      {ValueId(QStringLiteral("belonging")), Touched::Partly, {}, {}, {}}};
    earlier.decision->coreReason = QStringLiteral("Contact houdt haar overeind");
    index.put(*earlier.id, earlier);
    CaseFile now = open(earlier);
    now.values[1].value = ValueId(QStringLiteral("livelihood"));
    now.values.push_back({ValueId(QStringLiteral("living-at-home")), Touched::No, {}, {}, {}});
    now.legal.clear();
    const auto found = index.nearest(now, 3);
    REQUIRE(found.size() == 1);
    CHECK(found.front().decided.id == *earlier.id);
    CHECK(found.front().decided.outcome == earlier.decision->outcome);
    CHECK(found.front().decided.coreReason == u"Contact houdt haar overeind");
    const Likeness& values = likenessOf(found.front(), Aspect::Values);
    CHECK(values.same == std::vector{QStringLiteral("participation")});
    CHECK(values.onlyHere == std::vector{QStringLiteral("livelihood")});
    CHECK(values.onlyThere == std::vector{QStringLiteral("belonging")});
    CHECK(likenessOf(found.front(), Aspect::Words).same.size() == 6);
    CHECK(likenessOf(found.front(), Aspect::Words).onlyThere.empty());
}

TEST_CASE("an alias is no likeness, nor is a word that stands in every case") {
    CaseFile one;
    one.title = QStringLiteral("Zwanenberg");
    one.residentAlias = QStringLiteral("Mevrouw Zwanenberg");
    one.wish.requested = QStringLiteral("Zij wil dat het anders moet");
    const auto traits = traitsOf(one, DutchStems());
    CHECK(traits.empty());
}

TEST_CASE("one article is one article, whatever lid, date or version it is named by") {
    CHECK(wholeArticle(ArticleId(QStringLiteral("jci1.3:c:BWBR0035362&hoofdstuk=2&artikel=2.3.5&lid=3&z=2026-01-01&g=2026-01-01"))) ==
          wholeArticle(ArticleId(QStringLiteral("jci1.3:c:BWBR0035362&hoofdstuk=2&artikel=2.3.5"))));
    CHECK(wholeArticle(ArticleId(QStringLiteral("CVDR625849_3#artikel=12"))) ==
          wholeArticle(ArticleId(QStringLiteral("CVDR625849_4#artikel=12"))));
    CHECK(wholeArticle(ArticleId(QStringLiteral("CVDR625849_3#artikel=12"))) !=
          wholeArticle(ArticleId(QStringLiteral("CVDR625849_3#artikel=13"))));
}

TEST_CASE("a case goes in, changes and goes out, and the others answer as if it had always been so") {
    const std::vector<FamilyCase> cases = fortyCases(11);
    ComparableIndex index = indexOf(cases);
    CaseFile changed = cases[5].file;
    changed.title = QStringLiteral("Heel iets anders");
    index.put(*changed.id, changed);
    index.remove(*cases[7].file.id);
    index.remove(CaseId(QStringLiteral("onbekend")));
    ComparableIndex fresh;
    for (const FamilyCase& one : cases)
        if (one.file.id != cases[7].file.id)
            fresh.put(*one.file.id, one.file.id == changed.id ? changed : one.file);
    CHECK(index.size() == 39);
    CHECK(index.entryCount() == fresh.entryCount());
    for (const FamilyCase& one : cases) {
        const auto a = index.nearest(open(one.file), 5, one.file.id);
        const auto b = fresh.nearest(open(one.file), 5, one.file.id);
        REQUIRE(a.size() == b.size());
        for (std::size_t i = 0; i < a.size(); ++i) {
            CHECK(a[i].decided.id == b[i].decided.id);
            CHECK(std::abs(a[i].likeness - b[i].likeness) < 1e-9);
        }
    }
    index.put(*cases[7].file.id, cases[7].file);
    CHECK(index.size() == 40);
    CHECK(index.nearest(open(CaseFile()), 3).empty());
}

TEST_CASE("like cases that went different ways stand together, with what they share") {
    CaseFamilies families(3);
    ComparableIndex index;
    std::vector<CaseFile> files;
    for (int number = 0; number < 8; ++number) {
        // Two of each family that are the same but for who it is about.
        CaseFile file = families.make(number / 2, 100 + number / 2).file;
        if (number % 2 == 1)
            file = files.back();
        file.id = CaseId(QStringLiteral("zaak-%1").arg(number));
        file.decision->outcome = Outcome::TailoredWithinLaw;
        file.decision->decidedOn = QDate(2025, 1, 1 + number);
        files.push_back(file);
    }
    files[1].decision->outcome = Outcome::Refused;    // of the first family one was refused
    files[3].decision->outcome = Outcome::Referred;   // a resting point is no other way
    for (const CaseFile& file : files)
        index.put(*file.id, file);
    const std::vector<DivergentGroup> groups = index.divergent();
    REQUIRE(groups.size() == 1);
    REQUIRE(groups.front().cases.size() == 2);
    CHECK(groups.front().cases.front().id == *files[0].id);
    CHECK(groups.front().cases.back().outcome == Outcome::Refused);
    for (const Likeness& shared : groups.front().shared)
        CHECK_FALSE((shared.aspect == Aspect::Values && shared.same.empty()));
    std::stop_source stop;
    stop.request_stop();
    CHECK(index.divergent(stop.get_token()).empty());
}
