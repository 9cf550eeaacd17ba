// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/servicebench.h"
#include "ui/pages/effectspage.h"
#include "ui/style/appearance.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/effectpanel.h"
#include "ui/widgets/effectsside.h"
#include "ui/widgets/effectstable.h"
#include "ui/widgets/moneyfield.h"
#include "ui/widgets/newoptionpanel.h"
#include "ui/widgets/optionbar.h"
#include "ui/widgets/optionpanel.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/wantfield.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace omgekeerd;
using namespace omgekeerd::test;
using namespace omgekeerd::ui;

namespace {

/// The page of the effects with its side, on a case that may lack its options.
struct EffectsBench : ServiceBench {
    EffectsBench() {
        session.setDelays({1, 600'000, 600'000});
        REQUIRE(session.openCase(importBingo().id));
        page = std::make_unique<EffectsPage>(session);
        page->resize(900, 1200);
        page->side()->resize(300, 1200);
        page->show();
        page->side()->show();
    }
    QPushButton* button(const char* name) {
        auto* found = page->findChild<QPushButton*>(p(name));
        REQUIRE(found);
        return found;
    }
    const EffectsModel& rows() { return *qobject_cast<EffectsModel*>(page->table()->model()); }

    Appearance appearance;
    DossierSession session{service, content(), clock};
    std::unique_ptr<EffectsPage> page;
};

int checkedIn(const QWidget& panel) {
    int checked = 0;
    for (const QRadioButton* button : panel.findChildren<QRadioButton*>())
        checked += button->isChecked() ? 1 : 0;
    return checked;
}

} // namespace

TEST_CASE("A sentence that is typed in an empty cell does not choose where the effect leads") {
    EffectsBench bench;
    for (const Option& option : bench.session.file().options)
        for (const Term term : allOf<Term>())
            if (const QModelIndex cell = bench.rows().cell(option.id, EffectOn::Municipality, term);
                bench.rows().effectsAt(cell).empty())
                bench.page->table()->setCurrentIndex(cell);
    REQUIRE(bench.rows().effectsAt(bench.page->table()->currentIndex()).empty());
    bench.page->table()->setFocus();
    QTest::keyClicks(bench.page->table(), p("Rust"));
    bench.session.settleAll();
    const auto effects = bench.rows().effectsAt(bench.page->table()->currentIndex());
    REQUIRE(effects.size() == 1);
    CHECK(effects.front().text == p("Rust"));
    CHECK_FALSE(effects.front().direction.has_value());
    CHECK(effects.front().word == p("nog niet gekozen"));
    EffectPanel* panel = bench.page->side()->effect();
    CHECK(checkedIn(*panel) == 0);
    panel->findChildren<QRadioButton*>().first()->click();
    const auto chosen = bench.rows().effectsAt(bench.page->table()->currentIndex());
    CHECK(chosen.front().direction == Direction::Better);
    CHECK(chosen.front().text == p("Rust"));
    CHECK(checkedIn(*panel) == 1);
}

TEST_CASE("An effect without a direction is kept, exported and read back") {
    EffectsBench bench;
    const Json effect = Json::object(
        {{p("on"), Json(p("resident"))}, {p("term"), Json(p("short"))}, {p("description"), Json(p("Zij slaapt beter."))}}
    );
    const QString path = p("options[0].effects[%1]").arg(bench.session.file().options.front().effects.size());
    REQUIRE(bench.session.change(Change::insert(path, effect)));
    const OpenCase again = bench.reopened(bench.session.open());
    CHECK(valueAt(again.committed.json(), path + p(".direction")).isNull());
}

TEST_CASE("Under the table one button adds an option and one shows the option as a whole") {
    EffectsBench bench;
    const OptionId id = bench.session.file().options.back().id;
    bench.page->table()->setCurrentIndex(bench.rows().cell(id, EffectOn::Resident, Term::Short));
    CHECK(bench.page->side()->shownPanel() == bench.page->side()->effect());
    QTest::mouseClick(bench.button("aboutOption"), Qt::LeftButton);
    CHECK(bench.page->side()->shownPanel() == bench.page->side()->option());
    CHECK(bench.page->side()->option()->shownOption() == static_cast<int>(bench.session.file().options.size()) - 1);
    QTest::mouseClick(bench.button("newOption"), Qt::LeftButton);
    CHECK(bench.page->side()->shownPanel() == bench.page->side()->newOption());
}

TEST_CASE("An option is offered to move only where it can go") {
    EffectsBench bench;
    const auto& options = bench.session.file().options;
    REQUIRE(options.size() > 1);
    bench.page->table()->setCurrentIndex(bench.rows().cell(options.front().id, EffectOn::Resident, Term::Short));
    CHECK(bench.button("optionUp")->isHidden());
    CHECK_FALSE(bench.button("optionDown")->isHidden());
    bench.page->table()->setCurrentIndex(bench.rows().cell(options.back().id, EffectOn::Resident, Term::Short));
    CHECK_FALSE(bench.button("optionUp")->isHidden());
    CHECK(bench.button("optionDown")->isHidden());
}

TEST_CASE("With no options yet there is one place to begin: the name of the first") {
    EffectsBench bench;
    REQUIRE(bench.session.change(Change::set(p("decision"), Json())));
    while (!bench.session.file().options.empty())
        REQUIRE(bench.session.change(Change::remove(p("options[0]"))));
    CHECK(bench.page->findChild<OptionBar*>()->isHidden());
    CHECK(bench.page->side()->shownPanel() == bench.page->side()->newOption());
}

TEST_CASE("Those of the first step who are near the resident are named where the effects on the family stand") {
    EffectsBench bench;
    const QString path = p("people[%1]").arg(bench.session.file().people.size());
    REQUIRE(bench.session.change(Change::insert(
        path, Json::object({{p("id"), Json(p("zus"))}, {p("role"), Json(p("network"))}, {p("alias"), Json(p("zus"))}})
    )));
    const QString who = whoInWords(bench.session.file(), content(), EffectOn::Household);
    CHECK(who.startsWith(p("het gezin (")));
    CHECK(who.contains(p("zus")));
    CHECK(whoInWords(bench.session.file(), content(), EffectOn::Municipality) == p("de gemeente"));
}

TEST_CASE("Without an option the first one is asked for on the page itself, and then beside the table") {
    EffectsBench bench;
    while (!bench.session.file().options.empty())
        REQUIRE(bench.session.change(Change::remove(p("options[0]"))));
    bench.page->setLayoutMode(LayoutMode::Wide);
    const QWidget* writing = bench.page->side()->writing();
    CHECK(bench.page->isAncestorOf(writing));
    CHECK_FALSE(bench.page->side()->isAncestorOf(writing));
    CHECK(bench.button("doingNothing")->isVisible());
    bench.button("doingNothing")->click();
    REQUIRE(bench.session.file().options.size() == 1);
    // The next one is asked for in the same place, until one goes to the table.
    CHECK_FALSE(bench.page->side()->isAncestorOf(writing));
    bench.button("toTable")->click();
    CHECK(bench.page->side()->isAncestorOf(writing));
    REQUIRE(bench.session.undo());
    CHECK_FALSE(bench.page->side()->isAncestorOf(writing));
}

TEST_CASE("One option after the other is typed in the same field, and none of them ends up as an effect") {
    EffectsBench bench;
    const std::size_t before = bench.session.file().options.size();
    bench.button("newOption")->click();
    auto* name = bench.page->findChild<QLineEdit*>(p("newOptionName"));
    REQUIRE(name != nullptr);
    for (const char* option : {"Een lening", "Een fiets"}) {
        QTest::keyClicks(name, p(option));
        QTest::keyClick(name, Qt::Key_Return);
        CHECK(name->text().isEmpty());
        CHECK(bench.page->side()->shownPanel() == bench.page->side()->newOption());
    }
    REQUIRE(bench.session.file().options.size() == before + 2);
    CHECK(bench.session.file().options[before].name == p("Een lening"));
    CHECK(bench.session.file().options[before + 1].name == p("Een fiets"));
    CHECK(bench.session.file().options[before].effects.empty());
    bench.button("toTable")->click();
    CHECK(bench.page->side()->shownPanel() == bench.page->side()->effect());
    CHECK(bench.page->table()->currentIndex() ==
          bench.rows().cell(bench.session.file().options[before + 1].id, EffectOn::Resident, Term::Short));
}

TEST_CASE("Who is touched by an option has a line in the next one from the start") {
    EffectsBench bench;
    const std::size_t before = bench.session.file().options.size();
    bench.button("newOption")->click();
    auto* name = bench.page->findChild<QLineEdit*>(p("newOptionName"));
    QTest::keyClicks(name, p("Een lening"));
    QTest::keyClick(name, Qt::Key_Return);
    const OptionId added = bench.session.file().options[before].id;
    // The bingo case looks at those round her in one of its options, and at the family in none.
    CHECK(bench.rows().cell(added, EffectOn::Surroundings, Term::Short).isValid());
    CHECK_FALSE(bench.rows().cell(added, EffectOn::Household, Term::Short).isValid());
}

TEST_CASE("How a drawback is made smaller is asked only where there is one") {
    EffectsBench bench;
    EffectPanel* panel = bench.page->side()->effect();
    QWidget* asked = nullptr;
    for (TextField* field : panel->findChildren<TextField*>())
        if (field->path().endsWith(p("mitigation")))
            asked = field;
    REQUIRE(asked != nullptr);
    const auto shownFor = [&](Direction direction) {
        const auto& options = bench.session.file().options;
        for (std::size_t i = 0; i < options.size(); ++i)
            for (std::size_t j = 0; j < options[i].effects.size(); ++j)
                if (options[i].effects[j].direction == direction && options[i].effects[j].mitigation.isEmpty()) {
                    panel->showEffect({static_cast<int>(i), options[i].effects[j].on, options[i].effects[j].term},
                                      static_cast<int>(j));
                    return !asked->isHidden();
                }
        FAIL("no such effect");
        return false;
    };
    CHECK(shownFor(Direction::Worse));
    CHECK_FALSE(shownFor(Direction::Better));
}

TEST_CASE("A line for somebody else is there for every option, so that they can be held against each other") {
    EffectsBench bench;
    bench.page->table()->setCurrentIndex(
        bench.rows().cell(bench.session.file().options.front().id, EffectOn::Resident, Term::Short)
    );
    QMenu* menu = bench.button("forWhomToo")->menu();
    REQUIRE(menu != nullptr);
    const QString family = whoInWords(bench.session.file(), content(), EffectOn::Household);
    for (QAction* action : menu->actions())
        if (action->text() == family)
            action->trigger();
    for (const Option& option : bench.session.file().options)
        CHECK(bench.rows().cell(option.id, EffectOn::Household, Term::Short).isValid());
}

TEST_CASE("An amount is kept for the option it was typed for, also when another one is pressed right after it") {
    EffectsBench bench;
    const auto& options = bench.session.file().options;
    REQUIRE(options.size() > 2);
    const auto centsOf = [](const std::optional<Cost>& cost) { return cost ? cost->cents : -1; };
    const qint64 other = centsOf(options[2].costOnce);
    bench.page->table()->setCurrentIndex(bench.rows().cell(options[1].id, {}, Term::Short));
    MoneyField* once = nullptr;
    for (MoneyField* field : bench.page->side()->option()->findChildren<MoneyField*>())
        if (field->path().endsWith(p("costOnce")))
            once = field;
    REQUIRE(once != nullptr);
    REQUIRE(once->path() == p("options[1].costOnce"));
    auto* edit = once->findChild<QLineEdit*>();
    edit->clear();
    QTest::keyClicks(edit, p("90"));
    bench.page->table()->setCurrentIndex(bench.rows().cell(options[2].id, {}, Term::Short));
    REQUIRE(bench.session.file().options[1].costOnce.has_value());
    CHECK(bench.session.file().options[1].costOnce->cents == 9000);
    CHECK(centsOf(bench.session.file().options[2].costOnce) == other);
}

TEST_CASE("What is typed over the name of an option in the table changes no name") {
    EffectsBench bench;
    const QString before = bench.session.file().options[1].name;
    bench.page->table()->setCurrentIndex(bench.rows().cell(bench.session.file().options[1].id, {}, Term::Short));
    bench.page->table()->setFocus();
    QTest::keyClicks(bench.page->table(), p("het kind"));
    bench.session.settleAll();
    CHECK(bench.session.file().options[1].name == before);
}

TEST_CASE("A reason is kept for the option it was typed for, also when another one is pressed right after it") {
    EffectsBench bench;
    bench.page->table()->setCurrentIndex(bench.rows().cell(bench.session.file().options[1].id, {}, Term::Short));
    const QString other = bench.session.file().options[2].reason;
    WantField* reason = bench.page->side()->option()->findChild<WantField*>();
    REQUIRE(reason != nullptr);
    REQUIRE(reason->path() == p("options[1].reason"));
    reason->edit()->setFocus();
    reason->edit()->selectAll();
    QTest::keyClicks(reason->edit(), p("Zij komt er de deur voor uit."));
    bench.page->table()->setCurrentIndex(bench.rows().cell(bench.session.file().options[2].id, {}, Term::Short));
    CHECK(reason->path() == p("options[2].reason"));
    CHECK(reason->edit()->text() == other);
    // Decided at once, so that undo goes back in the order in which it was written.
    CHECK(bench.session.file().options[1].reason == p("Zij komt er de deur voor uit."));
    CHECK(bench.session.file().options[2].reason == other);
}
