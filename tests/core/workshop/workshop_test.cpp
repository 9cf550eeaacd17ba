// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/workshop.h"
#include "tests/support/catch.h"
#include "tests/support/workshopplay.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

const CaseId kBingo(q("bingo"));
const CaseId kStart(q("nieuwe-start"));

QString refusal(const Result<void>& result) {
    REQUIRE_FALSE(result);
    CHECK(result.error().code == FailureCode::Usage);
    return result.error().detail;
}
template <class T> QString refusal(const Result<T>& result) {
    REQUIRE_FALSE(result);
    CHECK(result.error().code == FailureCode::Usage);
    return result.error().detail;
}

ProgrammeItem item(ItemKind kind, std::optional<Step> step, const char* title, int minutes) {
    return ProgrammeItem::make(kind, step, q(title), Minutes::make(minutes).value()).value();
}

Answer said(const char* text) { return answerFor(q(text), {}).value(); }

} // namespace

TEST_CASE("Each code of a workshop stands for one thing, and comes back as the same") {
    const auto holds = [](auto value) {
        std::set<QString> codes;
        for (const auto one : allOf<decltype(value)>()) {
            CHECK(fromCode<decltype(value)>(codeOf(one)) == one);
            codes.insert(codeOf(one));
        }
        CHECK(codes.size() == allOf<decltype(value)>().size());
        CHECK_FALSE(fromCode<decltype(value)>(u"nonsense"));
    };
    holds(ItemKind::Free);
    holds(GroupRole::Official);
    holds(EntrySource::Typed);
    holds(Tips::No);
    holds(TimerState::Ready);
    holds(SlideKind::Free);
}

TEST_CASE("The ready programme fills three hours and has work on each step in the order of the method") {
    for (const Language language : {Language::Dutch, Language::English}) {
        const WorkshopWords words = WorkshopWords::load(language).value();
        const Workshop workshop = Workshop::make(WorkshopId(q("w")), q("W"), QDate(2026, 3, 10), words.programme()).value();
        CHECK(minutesOf(workshop.programme()) == 180);
        std::vector<Step> steps;
        for (const PlacedItem& placed : workshop.programme())
            if (placed.item.step())
                steps.push_back(*placed.item.step());
        CHECK(steps == allOf<Step>());
        CHECK(words.lenses().size() == 5);
        for (const Step step : allOf<Step>())
            CHECK_FALSE(words.round(step).prompts.empty());
    }
}

TEST_CASE("Nonsense does not fit in a workshop, and each refusal says why") {
    CHECK(refusal(Minutes::make(0)) == q("een onderdeel duurt 1 tot 480 minuten, niet 0"));
    CHECK(refusal(ProgrammeItem::make(ItemKind::StepWork, {}, q("x"), Minutes::make(1).value())) == q("werken aan een stap noemt de stap"));
    CHECK(refusal(ProgrammeItem::make(ItemKind::Break, Step::Wish, q("x"), Minutes::make(1).value())) == q("alleen werken aan een stap noemt een stap"));
    CHECK(refusal(Group::make(q("   "), {})) == q("de naam van de groep is leeg"));
    CHECK(refusal(answerFor({}, q("daarom"))) == q("er staat een want zonder antwoord"));
    CHECK(refusal(answerFor(QString(4001, u'x'), {})) == q("het antwoord is langer dan 4000 tekens"));
    CHECK(refusal(ChangedFact::make(q("a"), q(" a "))) == q("er is niets anders dan in de casus"));
    CHECK(refusal(outcomeFor(q("ja"), Tips::Yes, {})) == q("het feit dat het omgooit is leeg"));
    CHECK(refusal(outcomeFor(q("ja"), Tips::No, q("iets"))) == q("wat niets omgooit, noemt geen feit"));
    CHECK(refusal(Workshop::make(WorkshopId(q("w")), {}, QDate(2026, 3, 10), {})) == q("de titel van de workshop is leeg"));
    CHECK(refusal(Workshop::make(WorkshopId(q("w")), q("W"), QDate(), {})) == q("de dag van de workshop is geen dag"));
    Workshop workshop = freshWorkshop();
    CHECK(refusal(workshop.putOnTable(kBingo)) == q("deze casus ligt niet op de stapel"));
    CHECK(refusal(workshop.reveal(kBingo, Step::Wish)) == q("deze casus ligt niet op de stapel"));
    REQUIRE(workshop.addCase(kBingo));
    CHECK(refusal(workshop.addCase(kBingo)) == q("deze casus ligt al op de stapel"));
    CHECK(refusal(workshop.write({kBingo, GroupId(q("g99")), Step::Wish}, said("x"), EntrySource::Typed, momentOf(0))) == q("deze groep doet niet mee"));
    CHECK(workshop.groups().empty());
}

TEST_CASE("Items of the programme are added, moved, changed and removed") {
    Workshop workshop = freshWorkshop();
    const std::size_t before = workshop.programme().size();
    const ItemId id = workshop.addItem(item(ItemKind::Free, {}, "Koffie", 5), 2).value();
    CHECK(workshop.programme()[2].id == id);
    REQUIRE(workshop.moveItem(id, before));
    CHECK(workshop.programme().back().id == id);
    REQUIRE(workshop.changeItem(id, item(ItemKind::Break, {}, "Thee", 8)));
    CHECK(workshop.item(id)->item.title() == q("Thee"));
    CHECK(minutesOf(workshop.programme()) == 188);
    CHECK(refusal(workshop.moveItem(id, before + 1)) == q("op die plaats staat niets in het programma"));
    REQUIRE(workshop.removeItem(id));
    CHECK(workshop.programme().size() == before);
    CHECK(refusal(workshop.removeItem(id)) == q("dit onderdeel staat niet in het programma"));
    while (!workshop.programme().empty())
        REQUIRE(workshop.removeItem(workshop.programme().front().id));
    CHECK_FALSE(workshop.slide());
    CHECK(workshop.advance() == Advanced::AtEnd);
    CHECK_FALSE(workshop.goBack());
}

TEST_CASE("What a group wrote can change, and everything it wrote before is kept") {
    Workshop workshop = freshWorkshop();
    REQUIRE(workshop.addCase(kBingo));
    const GroupId group = workshop.addGroup(Group::make(q("Groep 1"), {}).value()).value();
    const EntryPlace place{kBingo, group, Step::Wish};
    REQUIRE(workshop.write(place, Answer(), EntrySource::Typed, momentOf(0)));
    CHECK(workshop.entry(place) == nullptr);
    REQUIRE(workshop.write(place, said("Een taxi."), EntrySource::Typed, momentOf(1)));
    REQUIRE(workshop.reveal(kBingo, Step::Wish));
    REQUIRE(workshop.write(place, said("Mensen zien."), EntrySource::HandedIn, momentOf(2)));
    REQUIRE(workshop.write(place, said("Mensen zien."), EntrySource::Typed, momentOf(3)));
    REQUIRE(workshop.write(place, Answer(), EntrySource::Typed, momentOf(4)));
    CHECK_FALSE(workshop.hasWritten(place));
    const std::vector<EntryRevision>& all = workshop.entry(place)->revisions();
    REQUIRE(all.size() == 3);
    CHECK(all[0] == EntryRevision{said("Een taxi."), EntrySource::Typed, momentOf(1)});
    CHECK(all[1] == EntryRevision{said("Mensen zien."), EntrySource::HandedIn, momentOf(2)});
    CHECK(refusal(workshop.removeGroup(group)) == q("deze groep heeft al iets opgeschreven; zij blijft meedoen"));
    CHECK(refusal(workshop.removeCase(kBingo)) == q("over deze casus is al geschreven; hij blijft op de stapel"));
}

TEST_CASE("Words that are still being typed are kept, and leave no trace behind the words that were meant") {
    Workshop workshop = freshWorkshop();
    REQUIRE(workshop.addCase(kBingo));
    const GroupId group = workshop.addGroup(Group::make(q("Groep 1"), {}).value()).value();
    const EntryPlace place{kBingo, group, Step::Wish};
    const auto write = [&](const char* text, EntrySource source, int act) {
        REQUIRE(workshop.write(place, text[0] == 0 ? Answer() : said(text), source, momentOf(act)));
        return workshop.entry(place)->revisions();
    };
    write("Ze wil", EntrySource::Typing, 1);
    CHECK(workshop.hasWritten(place));
    CHECK(Workshop::fromJson(workshop.id(), workshop.toJson()).value() == workshop);
    CHECK(write("Ze wil mensen zien", EntrySource::Typing, 2).size() == 1);
    CHECK(write("Ze wil mensen zien", EntrySource::Typed, 3) ==
          std::vector{EntryRevision{said("Ze wil mensen zien"), EntrySource::Typed, momentOf(3)}});
    write("Ze wil", EntrySource::Typing, 4);
    // Back to what stood there: nothing was said meanwhile.
    CHECK(write("Ze wil mensen zien", EntrySource::Typed, 5).size() == 1);
    write("Ze wil er", EntrySource::Typing, 6);
    CHECK(write("Ze wil erbij horen", EntrySource::Typed, 7).size() == 2);
    CHECK(write("", EntrySource::Typing, 8).size() == 3);
    CHECK_FALSE(workshop.hasWritten(place));
}

TEST_CASE("The deck and the groups change while nobody wrote, and two groups cannot be called the same") {
    Workshop workshop = freshWorkshop();
    REQUIRE(workshop.addCase(kBingo));
    REQUIRE(workshop.addCase(kStart));
    CHECK(workshop.onTable() == kBingo);
    REQUIRE(workshop.removeCase(kBingo));
    CHECK(workshop.onTable() == kStart);
    REQUIRE(workshop.removeCase(kStart));
    CHECK(workshop.onTable().isEmpty());
    const GroupId one = workshop.addGroup(Group::make(q("Een"), {GroupRole::Inhabitant, GroupRole::Official, GroupRole::Official}).value()).value();
    CHECK(workshop.group(one)->roles() == std::vector{GroupRole::Official, GroupRole::Inhabitant});
    const GroupId two = workshop.addGroup(Group::make(q("Twee"), {}).value()).value();
    CHECK(refusal(workshop.addGroup(Group::make(q("Een"), {}).value())) == q("er is al een groep die zo heet"));
    CHECK(refusal(workshop.changeGroup(two, Group::make(q("Een"), {}).value())) == q("er is al een groep die zo heet"));
    REQUIRE(workshop.changeGroup(one, Group::make(q("Een"), {}).value()));
    REQUIRE(workshop.removeGroup(two));
    CHECK(workshop.groups().size() == 1);
}

TEST_CASE("A played workshop is written down and read back the same") {
    const Workshop workshop = playedWorkshop(kBingo);
    const Result<Workshop> read = Workshop::fromJson(workshop.id(), Json::parse(workshop.toJson().dumpCompact()).value());
    INFO((read ? std::string() : read.error().detail.toStdString()));
    REQUIRE(read);
    CHECK(*read == workshop);
    CHECK(read->toJson() == workshop.toJson());
}

TEST_CASE("A written workshop that holds nonsense is refused") {
    const Json sound = playedWorkshop(kBingo).toJson();
    const auto refusedWith = [&](const std::function<void(Json&)>& change) {
        Json json = sound;
        change(json);
        return !Workshop::fromJson(WorkshopId(q("w1")), json).has_value();
    };
    CHECK_FALSE(refusedWith([](Json&) {}));
    CHECK(refusedWith([](Json& j) { j.set(q("version"), Json(2)); }));
    CHECK(refusedWith([](Json& j) { j.set(q("title"), Json(q(""))); }));
    CHECK(refusedWith([](Json& j) { j.set(q("date"), Json(q("ooit"))); }));
    CHECK(refusedWith([](Json& j) { j.find(u"programme")->items()[0].set(q("minutes"), Json(0)); }));
    CHECK(refusedWith([](Json& j) { j.find(u"programme")->items()[0].set(q("kind"), Json(q("dans"))); }));
    CHECK(refusedWith([](Json& j) { j.find(u"programme")->items()[0].set(q("id"), j[u"programme"].at(1)[u"id"]); }));
    CHECK(refusedWith([](Json& j) { j.find(u"groups")->items()[0].set(q("name"), Json(q(" "))); }));
    CHECK(refusedWith([](Json& j) { j.find(u"groups")->items().pop_back(); }));
    CHECK(refusedWith([](Json& j) { j.find(u"deck")->items().clear(); }));
    CHECK(refusedWith([](Json& j) { j.find(u"entries")->items()[0].set(q("step"), Json(q("nergens"))); }));
    CHECK(refusedWith([](Json& j) { j.find(u"entries")->items()[0].set(q("revisions"), Json::array()); }));
    CHECK(refusedWith([](Json& j) { j.find(u"variants")->items()[0].set(q("becomes"), Json(q(""))); }));
    CHECK(refusedWith([](Json& j) { j.find(u"signals")->items()[0].set(q("audience"), Json(q("niemand"))); }));
    CHECK(refusedWith([](Json& j) { j.set(q("keys"), Json(3)); }));
    CHECK(refusedWith([](Json& j) { j.find(u"timer")->set(q("left"), Json(-5)); }));
}
