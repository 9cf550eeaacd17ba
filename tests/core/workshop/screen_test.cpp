// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/screen.h"
#include "core/workshop/trainersheet.h"
#include "tests/support/catch.h"
#include "tests/support/samplecases.h"
#include "tests/support/workshopplay.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

const CaseId kBingo(q("bingo"));

const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

const CaseFile& bingoFile() {
    static const CaseFile file = Dossier::fromText(sampleText(q("bingo"))).value().file();
    return file;
}

Screen shown(const Workshop& workshop, Sight sight = Sight::Room) {
    return screenOf(workshop, *workshop.slide(), &bingoFile(), sight, content(), workshopWords());
}

/// A workshop with two groups on the bingo case, at the work on a step.
Workshop atStep(Step step) {
    Workshop workshop = freshWorkshop();
    REQUIRE(workshop.addCase(kBingo));
    for (const char* name : {"Groep 1", "Groep 2"})
        REQUIRE(workshop.addGroup(Group::make(q(name), {GroupRole::Official}).value()));
    for (const PlacedItem& placed : workshop.programme())
        if (placed.item.step() == step)
            REQUIRE(workshop.showItem(placed.id));
    if (workshop.slide()->kind == SlideKind::Case)
        REQUIRE(workshop.advance() == Advanced::Moved);
    return workshop;
}

int countOf(const QString& text) { return static_cast<int>(text.simplified().split(u' ', Qt::SkipEmptyParts).size()); }

std::vector<SlideKind> kindsOf(const Workshop& workshop) {
    std::vector<SlideKind> kinds;
    for (const Slide& slide : slidesOf(workshop))
        kinds.push_back(slide.kind);
    return kinds;
}

} // namespace

TEST_CASE("The slides follow the programme: a question for each step, then what was asked is revealed") {
    using K = SlideKind;
    Workshop workshop = atStep(Step::Wish);
    CHECK(kindsOf(workshop) == std::vector{K::Opener, K::Method, K::Case, K::Question, K::Question, K::Question, K::Reveal,
                                           K::Reveal, K::Reveal, K::Break, K::Question, K::Question, K::Question, K::Compare,
                                           K::Variant, K::Harvest, K::Free});
    REQUIRE(workshop.addVariant(kBingo, ChangedFact::make({}, q("Er is een dochter.")).value()));
    REQUIRE(workshop.addVariant(kBingo, ChangedFact::make({}, q("Er is een lift.")).value()));
    CHECK(slidesOf(workshop).size() == 18);
}

TEST_CASE("The clicker goes to the next slide, but first shows what the slide still hides") {
    Workshop workshop = atStep(Step::Purpose);
    const GroupId one = groupNamed(workshop, q("Groep 1"));
    REQUIRE(workshop.write({kBingo, one, Step::Wish}, answerFor(q("Mensen zien"), {}).value(), EntrySource::Typed, momentOf(0)));
    CHECK(workshop.advance() == Advanced::Moved);
    CHECK(workshop.slide()->kind == SlideKind::Reveal);
    CHECK(workshop.slide()->step == Step::Wish);
    CHECK_FALSE(shown(workshop).groups[0].answer.hasWords());
    CHECK(shown(workshop, Sight::Trainer).groups[0].answer.text == q("Mensen zien"));
    CHECK(workshop.advance() == Advanced::Revealed);
    CHECK(shown(workshop).groups[0].answer.text == q("Mensen zien"));
    CHECK(workshop.advance() == Advanced::Moved);
    CHECK(workshop.slide()->step == Step::Values);
    CHECK(workshop.goBack());
    CHECK(workshop.slide()->step == Step::Wish);
    while (workshop.goBack()) {
    }
    CHECK(workshop.slide()->kind == SlideKind::Opener);
    int presses = 0;
    while (workshop.advance() != Advanced::AtEnd)
        ++presses;
    CHECK(presses < 40);
    CHECK(workshop.slide() == slidesOf(workshop).back());
}

TEST_CASE("On the comparison the rows are revealed one by one") {
    Workshop workshop = playedWorkshop(kBingo);
    for (const Step step : allOf<Step>())
        REQUIRE(workshop.hide(kBingo, step));
    for (const PlacedItem& placed : workshop.programme())
        if (placed.item.kind() == ItemKind::Compare)
            REQUIRE(workshop.showItem(placed.id));
    for (int rows = 1; rows <= 6; ++rows) {
        CHECK(workshop.advance() == Advanced::Revealed);
        const Screen screen = shown(workshop);
        CHECK(std::count_if(screen.comparison->rows.begin(), screen.comparison->rows.end(), [](const ComparedRow& row) {
                  return !row.isHidden;
              }) == rows);
    }
    CHECK(shown(workshop).conclusion == q("Het eerste verschil zit bij: Wens."));
    CHECK(workshop.advance() == Advanced::Moved);
}

TEST_CASE("Another item of the programme sets the clock at rest with its own minutes") {
    Workshop workshop = atStep(Step::Wish);
    workshop.timer().setSound(true);
    workshop.timer().start(momentOf(0));
    REQUIRE(workshop.showItem(workshop.programme()[7].id));
    CHECK(workshop.timer().state() == TimerState::Ready);
    CHECK(workshop.timer().whole() == std::chrono::minutes(15));
    CHECK(workshop.timer().hasSound());
    CHECK_FALSE(workshop.show({SlideKind::Reveal, ItemId(q("i99")), Step::Wish}));
}

TEST_CASE("When an item goes, the screen goes to what comes in its place") {
    Workshop workshop = atStep(Step::Values);
    const std::size_t at = 3;
    REQUIRE(workshop.removeItem(workshop.programme()[at].id));
    CHECK(workshop.slide()->item == workshop.programme()[at].id);
    REQUIRE(workshop.moveItem(workshop.programme()[at].id, 0));
    CHECK(workshop.slide()->item == workshop.programme()[0].id);
}

TEST_CASE("The screen asks one question with the words of the inhabitant, and tells who wrote but not what") {
    Workshop workshop = atStep(Step::Wish);
    REQUIRE(workshop.write({kBingo, groupNamed(workshop, q("Groep 1")), Step::Wish}, answerFor(q("geheim"), {}).value(), EntrySource::Typed, momentOf(0)));
    const Screen screen = shown(workshop);
    CHECK(screen.mark == q("OEFENING"));
    CHECK(screen.eyebrow == q("Stap 1 · Wens"));
    CHECK(screen.title == q("Wat vroeg mevrouw B., en wat is de wens daarachter?"));
    CHECK(screen.quote == q("„Ik hoef geen prijs te winnen. Ik wil gewoon dat iemand merkt dat ik er ben.”"));
    REQUIRE(screen.groups.size() == 2);
    CHECK(screen.groups[0].state == q("heeft opgeschreven"));
    CHECK(screen.groups[1].state == q("schrijft nog"));
    CHECK(screen.groups[0].roles == q("ambtenaren"));
    CHECK_FALSE(screen.groups[0].answer.hasWords());
}

TEST_CASE("Once revealed, the answers also stand on the slide of the question") {
    Workshop workshop = atStep(Step::Wish);
    REQUIRE(workshop.write({kBingo, groupNamed(workshop, q("Groep 1")), Step::Wish}, answerFor(q("Mensen zien"), {}).value(), EntrySource::Typed, momentOf(0)));
    REQUIRE(workshop.reveal(kBingo, Step::Wish));
    CHECK(shown(workshop).groups[0].answer.text == q("Mensen zien"));
    REQUIRE(workshop.hide(kBingo, Step::Wish));
    CHECK_FALSE(shown(workshop).groups[0].answer.hasWords());
}

TEST_CASE("Beside a slide the trainer reads what to do, what to ask and what comes next") {
    Workshop workshop = atStep(Step::Wish);
    const auto sheet = [&workshop] {
        return trainerSheetOf(workshop, *workshop.slide(), &bingoFile(), content(), workshopWords());
    };
    const auto holds = [](const std::vector<QString>& texts, const QString& part) {
        return std::any_of(texts.begin(), texts.end(), [&part](const QString& text) { return text.contains(part); });
    };
    CHECK(holds(sheet().notes, q("Loop langs de groepen")));
    CHECK(holds(sheet().notes, q("wat gevraagd wordt, is vaak een middel")));
    CHECK(holds(sheet().notes, q("Vergelijk de eerste ingevingen")));
    CHECK(holds(sheet().questions, q("Wat is er anders als het is gelukt?")));
    CHECK(holds(sheet().questions, q("Wat zou er veranderen als ze geen dochter had?")));
    CHECK(sheet().next == q("De casus: grondwaarden"));
    REQUIRE(workshop.showItem(workshop.programme()[0].id));
    CHECK(holds(sheet().questions, q("Rechtmatig: Mag het volgens de regels?")));
    CHECK_FALSE(holds(sheet().notes, q("Vergelijk de eerste ingevingen")));
    REQUIRE(workshop.showItem(workshop.programme()[4].id));
    CHECK(sheet().next == q("Wat schreven jullie op? Wens"));
    REQUIRE(workshop.showItem(workshop.programme().back().id));
    CHECK(sheet().next.isEmpty());
}

TEST_CASE("No slide carries more than forty words beside what the groups say") {
    Workshop workshop = playedWorkshop(kBingo);
    CaseFile wordy = bingoFile();
    wordy.wish.ownWords = q("Dit is een heel lang verhaal. ").repeated(40);
    REQUIRE(workshop.addVariant(kBingo, ChangedFact::make(wordy.wish.ownWords, q("woord ").repeated(300)).value()));
    for (int i = 0; i < 30; ++i)
        REQUIRE(workshop.addInsight(Insight::make(q("Een inzicht van zes woorden, nummer %1").arg(i)).value()));
    for (const Slide& slide : slidesOf(workshop)) {
        const Screen screen = screenOf(workshop, slide, &wordy, Sight::Room, content(), workshopWords());
        int words = countOf(screen.eyebrow) + countOf(screen.title) + countOf(screen.quote) + countOf(screen.conclusion);
        for (const QString& line : screen.lines)
            words += countOf(line);
        for (const StepInWords& step : screen.steps)
            words += countOf(step.name) + countOf(step.words);
        INFO(codeOf(slide.kind).toStdString());
        CHECK(words <= kMostWordsOnScreen);
        CHECK_FALSE(screen.title.isEmpty());
    }
    CHECK(cutAtWords(q("een twee drie, vier"), 3) == q("een twee drie…"));
    CHECK(cutAtWords(q("een twee"), 3) == q("een twee"));
}

TEST_CASE("The room sees the method as six steps in order, and each pair of glasses with its question") {
    const Workshop workshop = atStep(Step::Wish);
    const std::vector<Slide> slides = slidesOf(workshop);
    const Screen method = screenOf(workshop, slides[1], &bingoFile(), Sight::Room, content(), workshopWords());
    REQUIRE(method.steps.size() == 6);
    CHECK(method.steps.front().name == q("Wens"));
    CHECK(method.steps.front().words == q("Wat wil iemand echt?"));
    CHECK(method.steps.back().step == Step::Decision);
    const Screen opener = screenOf(workshop, slides[0], &bingoFile(), Sight::Room, content(), workshopWords());
    CHECK(opener.lines.front() == q("Rechtmatig: Mag het?"));
}

TEST_CASE("Before the first question the room meets the case by its facts, and not by its wish") {
    const Workshop workshop = atStep(Step::Wish);
    const Screen met = screenOf(workshop, slidesOf(workshop)[2], &bingoFile(), Sight::Room, content(), workshopWords());
    CHECK(met.title == q("Vervoer naar de bingomiddag"));
    REQUIRE_FALSE(met.lines.empty());
    CHECK(met.lines.front().startsWith(q("Mevrouw B. woont alleen, vierhoog met lift")));
    CHECK(met.quote.isEmpty());
    const TrainerSheet sheet =
        trainerSheetOf(workshop, slidesOf(workshop)[2], &bingoFile(), content(), workshopWords());
    CHECK(sheet.notes.front().startsWith(q("Vertel kort wat er aan de hand is")));
    CHECK(sheet.next == q("De casus: wens"));
}

TEST_CASE("Where answers are shown, the words of the inhabitant leave them the room") {
    Workshop workshop = atStep(Step::Wish);
    CHECK_FALSE(shown(workshop).quote.isEmpty());
    REQUIRE(workshop.write({kBingo, groupNamed(workshop, q("Groep 1")), Step::Wish}, answerFor(q("Mensen zien"), q("het is stil")).value(), EntrySource::Typed, momentOf(0)));
    CHECK_FALSE(shown(workshop).quote.isEmpty());
    REQUIRE(workshop.reveal(kBingo, Step::Wish));
    CHECK(shown(workshop).quote.isEmpty());
}

TEST_CASE("A screen without a case, and a variant nobody thought of yet, still say what to do") {
    Workshop workshop = freshWorkshop();
    for (const Slide& slide : slidesOf(workshop))
        CHECK_FALSE(screenOf(workshop, slide, nullptr, Sight::Room, content(), workshopWords()).title.isEmpty());
    for (const PlacedItem& placed : workshop.programme())
        if (placed.item.kind() == ItemKind::WhatIf)
            REQUIRE(workshop.showItem(placed.id));
    CHECK(shown(workshop).lines == std::vector{q("Welk ene feit zou alles anders maken?")});
}
