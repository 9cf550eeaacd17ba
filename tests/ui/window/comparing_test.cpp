// SPDX-License-Identifier: EUPL-1.2
// Earlier own cases beside the one that is decided: shown in words, weighed by hand, kept with the reason.
#include "core/document/motivation.h"
#include "tests/ui/window/desk.h"
#include "tests/ui/window/seen.h"
#include "ui/commands.h"
#include "ui/dialogs/divergentdialog.h"
#include "ui/pageset.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/comparedcard.h"
#include "ui/widgets/comparedcases.h"
#include "ui/widgets/wantfield.h"

#include <QAction>
#include <QPushButton>
#include <QRadioButton>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

/// A window with real pages on the bingo case, in a vault where like cases may have been decided.
struct Deciding : Desk {
    Deciding() : id(import(q("bingo"))) {}

    /// A copy of the bingo case, decided before.
    CaseId decided(const char* title, const char* outcome = "tailoredWithinLaw") {
        Json json = Json::parse(sample(q("bingo"))).value();
        json.set(q("title"), Json(q(title)));
        json.find(u"decision")->set(q("outcome"), Json(q(outcome)));
        const OpenCase open = service->importCase(json.dump(), true).value();
        return service->makeDefinitive(open).value().id;
    }
    ComparedCases& openDecision() {
        openWith(&makePage);
        window->openCase(id, Place::Decision);
        return *find<ComparedCases>("comparedCases");
    }
    const CaseFile& file() const { return window->session().file(); }

    CaseId id;
};

} // namespace

TEST_CASE("An earlier case like this one stands on the page of the decision, and alike or different is kept with its reason") {
    Deciding desk;
    const CaseId other = desk.decided("De bingo van gisteren");
    ComparedCases& block = desk.openDecision();
    REQUIRE(QTest::qWaitFor([&] { return block.cards().size() == 1; }));
    ComparedCard* card = block.cards().front();
    CHECK(card->findChild<QLabel*>(q("comparedTitle"))->text() == u"De bingo van gisteren");
    CHECK(card->findChild<QLabel*>(q("comparedOutcome"))->text().startsWith(q("Maatwerk binnen de wet, besloten op")));
    CHECK(card->findChild<QLabel*>(q("comparedReason"))->text().startsWith(q("want: ")));
    const QString why = card->findChild<QLabel*>(q("comparedLikeness"))->text();
    CHECK(why.contains(q("zelfde waarden: ")));
    CHECK_FALSE(why.contains(u'%'));
    CHECK(card->because()->isHidden());
    CHECK(desk.file().comparedCases.empty());

    auto* alike = card->choice()->findChild<QRadioButton*>();
    alike->setFocus();
    QTest::keyClick(alike, Qt::Key_Space);
    REQUIRE(desk.file().comparedCases.size() == 1);
    CHECK(desk.file().comparedCases.front().other == other);
    CHECK(desk.file().comparedCases.front().is == Sameness::Alike);
    CHECK(desk.file().comparedCases.front().outcome == Outcome::TailoredWithinLaw);
    REQUIRE_FALSE(card->because()->isHidden());
    const auto isOpen = [&desk] {
        const auto open = desk.window->session().blockersForDefinitive();
        return std::any_of(open.begin(), open.end(), [](const Blocker& blocker) {
            return blocker.code == BlockerCode::ComparisonBecause;
        });
    };
    CHECK(isOpen());
    QTest::keyClicks(card->because()->edit(), q("Ook daar ging het om mensen zien."));
    desk.window->session().settleAll();
    CHECK_FALSE(isOpen());
    const QString draft =
        motivationDraft(desk.file(), desk.window->session().open().basis, desk.content).text;
    CHECK(draft.contains(q("is gelijk, want: Ook daar ging het om mensen zien.")));
    // The other case has no name in what goes out, nor in what is kept.
    CHECK_FALSE(draft.contains(q("gisteren")));
    CHECK_FALSE(desk.window->session().open().committed.toText().contains("gisteren"));

    // After a restart the words of the other case are looked up again.
    desk.window.reset();
    ComparedCases& again = desk.openDecision();
    REQUIRE(QTest::qWaitFor([&] {
        return again.cards().size() == 1 &&
               again.cards().front()->findChild<QLabel*>(q("comparedTitle"))->text() == u"De bingo van gisteren";
    }));
    CHECK(again.cards().front()->because()->edit()->text() == u"Ook daar ging het om mensen zien.");

    // It can be taken away again.
    for (QPushButton* button : again.cards().front()->choice()->findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    CHECK(desk.file().comparedCases.empty());
    CHECK(again.cards().front()->because()->isHidden());
}

TEST_CASE("Where nothing was decided before, one sentence says so and the act of the menu leads to it") {
    Deciding desk;
    ComparedCases& block = desk.openDecision();
    const auto* state = block.findChild<QLabel*>(q("comparedState"));
    const QString none = q("Er is in deze kluis nog geen vastgelegd besluit dat hierop lijkt.");
    REQUIRE(QTest::qWaitFor([&] { return state->text() == none; }));
    CHECK(block.cards().empty());
    desk.window->workbench().begin(Place::Wish);
    desk.window->findChild<Commands*>()->compare->trigger();
    CHECK(desk.window->workbench().place() == Place::Decision);
    CHECK(QApplication::focusWidget() == state);
}

TEST_CASE("At most three cases stand there, and one that was erased since stays with its outcome but without its words") {
    Deciding desk;
    std::vector<CaseId> others;
    for (const char* title : {"Eén", "Twee", "Drie", "Vier"})
        others.push_back(desk.decided(title));
    ComparedCases& block = desk.openDecision();
    REQUIRE(QTest::qWaitFor([&] { return block.cards().size() == 3; }));
    auto* first = block.cards().front()->choice()->findChildren<QRadioButton*>().at(1);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    REQUIRE(desk.file().comparedCases.size() == 1);
    CHECK(desk.file().comparedCases.front().is == Sameness::Different);
    REQUIRE(desk.service->erase(*desk.file().comparedCases.front().other, q("Op verzoek")));
    desk.window->workbench().begin(Place::Wish);
    desk.window->workbench().begin(Place::Decision);
    REQUIRE(QTest::qWaitFor([&] {
        return block.cards().front()->findChild<QLabel*>(q("comparedTitle"))->text().contains(q("niet meer vastgelegd"));
    }));
    CHECK(block.cards().front()->findChild<QLabel*>(q("comparedOutcome"))->text().contains(q("Maatwerk")));
    CHECK(block.cards().size() == 4); // three others that are still there
}

TEST_CASE("Like cases that went different ways stand together, each with its outcome and reason, and can be opened") {
    Deciding desk;
    desk.decided("Wel een eetgroep");
    const CaseId no = desk.decided("Geen eetgroep", "standardSuffices");
    desk.openDecision();
    desk.window->findChild<Commands*>()->divergent->trigger();
    auto* dialog = desk.find<DivergentDialog>("divergentDialog");
    REQUIRE(QTest::qWaitFor([&] { return dialog->findChild<QFrame*>(q("divergentGroup")) != nullptr; }));
    for (const char* words : {"Dit delen ze – zelfde waarden: ", "De gewone oplossing is genoeg"}) {
        INFO(words);
        CHECK(QTest::qWaitFor([&] { return onScreen().join(u'\n').contains(q(words)); }));
    }
    QPushButton* link = nullptr;
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->accessibleName() == u"Geen eetgroep openen")
            link = button;
    REQUIRE(link != nullptr);
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(desk.window->session().open().id == no);
}

TEST_CASE("Where all like cases went one way, the view says so in one sentence") {
    Deciding desk;
    desk.decided("Eén");
    desk.decided("Twee");
    desk.openDecision();
    desk.window->findChild<Commands*>()->divergent->trigger();
    auto* dialog = desk.find<DivergentDialog>("divergentDialog");
    const QString none = q("Er zijn geen zaken die op elkaar lijken en anders uitkwamen.");
    CHECK(QTest::qWaitFor([&] { return onScreen().join(u'\n').contains(none); }));
    CHECK(dialog->findChild<QFrame*>(q("divergentGroup")) == nullptr);
}
