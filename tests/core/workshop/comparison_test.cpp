// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/comparison.h"
#include "tests/support/catch.h"
#include "tests/support/workshopplay.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

const CaseId kBingo(q("bingo"));

/// Groups that wrote this at a step, and which of them get ≠: `x..`.
std::string marksOf(Step step, const std::vector<const char*>& texts) {
    Workshop workshop = freshWorkshop();
    REQUIRE(workshop.addCase(kBingo));
    int number = 0;
    for (const char* text : texts) {
        const GroupId group = workshop.addGroup(Group::make(q("Groep %1").arg(++number), {}).value()).value();
        REQUIRE(workshop.write({kBingo, group, step}, answerFor(q(text), {}).value(), EntrySource::Typed, momentOf(0)));
    }
    std::string marks;
    const Comparison comparison = compared(workshop, kBingo, Sight::Trainer);
    for (const ComparedCell& cell : comparison.rows[static_cast<std::size_t>(step)].cells)
        marks += cell.differs ? 'x' : '.';
    return marks;
}

} // namespace

TEST_CASE("Marked are the answers unlike the most common one, and all where none is the most common") {
    CHECK(marksOf(Step::Wish, {"A", "A", "A"}) == "...");
    CHECK(marksOf(Step::Wish, {"A", "B", "A"}) == ".x.");
    CHECK(marksOf(Step::Wish, {"A", "B", "C"}) == "xxx");
    CHECK(marksOf(Step::Wish, {"A", "B"}) == "xx");
    CHECK(marksOf(Step::Wish, {"A", "A", "B", "B"}) == "xxxx");
    CHECK(marksOf(Step::Wish, {"A", "", "A", "B"}) == "...x");
    CHECK(marksOf(Step::Wish, {"A", ""}) == "..");
    CHECK(marksOf(Step::Wish, {}) == "");
}

TEST_CASE("Capitals, spaces and a full stop make no difference, and in a list neither does the order") {
    CHECK(marksOf(Step::Wish, {"Mensen zien.", "  mensen  zien"}) == "..");
    CHECK(marksOf(Step::Values, {"Meedoen, erbij horen", "Erbij horen en meedoen"}) == "..");
    CHECK(marksOf(Step::Values, {"Meedoen", "Meedoen, erbij horen", "erbij horen, meedoen"}) == "x..");
    CHECK(marksOf(Step::Decision, {"taxi, eetgroep", "eetgroep, taxi"}) == "xx");
}

TEST_CASE("In the played workshop the groups part at the wish, and the law is the same") {
    const Workshop workshop = playedWorkshop(kBingo);
    const Comparison comparison = compared(workshop, kBingo, Sight::Room);
    REQUIRE(comparison.rows.size() == 6);
    CHECK(comparison.firstDifference() == Step::Wish);
    std::vector<bool> differs;
    for (const ComparedRow& row : comparison.rows)
        differs.push_back(row.differs());
    CHECK(differs == std::vector{true, true, false, true, false, true});
    CHECK(comparison.rows[1].cells[0].differs);
    CHECK_FALSE(comparison.rows[1].cells[1].differs);
    CHECK(workshop.whatMakesTheDifference(kBingo) == q("Of je naar de rit kijkt of naar de mensen."));
}

TEST_CASE("The room sees nothing of a row that was not revealed, the trainer everything") {
    Workshop workshop = playedWorkshop(kBingo);
    REQUIRE(workshop.hide(kBingo, Step::Wish));
    const Comparison room = compared(workshop, kBingo, Sight::Room);
    CHECK(room.rows[0].isHidden);
    for (const ComparedCell& cell : room.rows[0].cells)
        CHECK_FALSE(cell.answer.hasWords());
    CHECK(room.firstDifference() == Step::Values);
    const Comparison trainer = compared(workshop, kBingo, Sight::Trainer);
    CHECK_FALSE(trainer.rows[0].isHidden);
    CHECK(trainer.firstDifference() == Step::Wish);
}
