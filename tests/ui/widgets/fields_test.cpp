// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/servicebench.h"
#include "ui/style/appearance.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/meansandeffect.h"
#include "ui/widgets/moneyfield.h"
#include "ui/widgets/numbernotice.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/wantfield.h"
#include "ui/widgets/whyladder.h"

#include <QAccessible>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace omgekeerd;
using namespace omgekeerd::test;
using namespace omgekeerd::ui;

namespace {

/// The bingo case in a session, with a first place for the keyboard beside the field under test.
struct FieldBench : ServiceBench {
    FieldBench() {
        session.setDelays({1, 600'000, 600'000});
        REQUIRE(session.openCase(importBingo().id));
        shown.show();
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return session.saveState().kind == SaveState::Kind::Saved; }));
    }
    Appearance appearance;
    DossierSession session{service, content(), clock};
    QWidget shown;
};

const NumberNotice* noticeOf(const QWidget& field) {
    return field.findChild<NumberNotice*>();
}

} // namespace

TEST_CASE("A number that may be a citizen service number is pointed out under the field while it stands there") {
    FieldBench bench;
    TextField text(bench.session, p("wish.summary"), {p("Wat begrepen we?"), {}}, &bench.shown);
    text.show();
    text.edit()->setFocus();
    QTest::keyClicks(text.edit(), p(" haar nummer is 111222333"));
    REQUIRE(noticeOf(text)->isSaying());
    CHECK(noticeOf(text)->text().contains(p("111222333 lijkt een burgerservicenummer.")));
    CHECK(text.edit()->accessibleDescription().contains(p("burgerservicenummer")));
    bench.settle();
    CHECK(noticeOf(text)->isSaying()); // kept, but never in silence
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(text.edit(), Qt::Key_Backspace);
    CHECK_FALSE(noticeOf(text)->isSaying());
    QTest::keyClicks(text.edit(), p("123456789")); // does not pass the elfproef
    CHECK_FALSE(noticeOf(text)->isSaying());
}

TEST_CASE("Also in one line, and when it stood there before") {
    FieldBench bench;
    REQUIRE(bench.session.change(Change::set(p("title"), Json(p("Zaak 111222333")))));
    LineField line(bench.session, p("title"), {p("Waar gaat het over?"), {}}, &bench.shown);
    CHECK(noticeOf(line)->isSaying());
}

TEST_CASE("Half a date is kept as it was typed, stands there again, and becomes a date when it is one") {
    FieldBench bench;
    const QString path = p("decideBefore");
    {
        DateField date(bench.session, path, {p("Beslissen vóór"), {}}, &bench.shown);
        date.edit()->clear();
        QTest::keyClicks(date.edit(), p("ergens in mei"));
        CHECK(bench.session.saveState().kind == SaveState::Kind::Saving);
        bench.settle();
    }
    CHECK(bench.session.looseText(path) == p("ergens in mei"));
    DateField after(bench.session, path, {p("Beslissen vóór"), {}}, &bench.shown);
    CHECK(after.edit()->text() == p("ergens in mei"));
    after.edit()->clear();
    QTest::keyClicks(after.edit(), p("12-5-2026"));
    QTest::keyClick(after.edit(), Qt::Key_Return);
    CHECK(bench.session.open().committed.file().decideBefore == QDate(2026, 5, 12));
    CHECK_FALSE(bench.session.looseText(path));
    CHECK(bench.session.open().drafts.empty());
}

TEST_CASE("Half a date that is taken away again leaves nothing behind") {
    FieldBench bench;
    const QString path = p("decideBefore");
    REQUIRE(bench.session.change(Change::set(path, Json())));
    DateField date(bench.session, path, {p("Beslissen vóór"), {}}, &bench.shown);
    QTest::keyClicks(date.edit(), p("mei"));
    bench.settle();
    REQUIRE(bench.session.holdsText(path));
    date.edit()->selectAll();
    QTest::keyClick(date.edit(), Qt::Key_Backspace);
    QTest::keyClick(date.edit(), Qt::Key_Return);
    CHECK_FALSE(bench.session.holdsText(path));
    CHECK(bench.session.saveState().kind == SaveState::Kind::Saved);
}

TEST_CASE("Half an amount is kept too") {
    FieldBench bench;
    const QString path = p("options[0].costOnce");
    MoneyField money(bench.session, path, {p("Kosten"), {}}, MoneyField::Kind::Cost, &bench.shown);
    auto* edit = money.findChild<QLineEdit*>();
    edit->clear();
    QTest::keyClicks(edit, p("nog vragen"));
    bench.settle();
    CHECK(bench.session.looseText(path) == p("nog vragen"));
    edit->clear();
    QTest::keyClicks(edit, p("12,50"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(bench.session.file().options[0].costOnce->cents == 1250);
    CHECK_FALSE(bench.session.looseText(path));
}

TEST_CASE("Undo takes back a word, not all that was typed since the field was entered, and Ctrl+Shift+Z brings it back") {
    FieldBench bench;
    REQUIRE(bench.session.change(Change::set(p("wish.summary"), Json(QString()))));
    TextField text(bench.session, p("wish.summary"), {p("Wat begrepen we?"), {}}, &bench.shown);
    text.show();
    text.edit()->setFocus();
    QTest::keyClicks(text.edit(), p("Zij wil mensen zine"));
    QTest::keyClick(text.edit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(text.edit()->text() == p("Zij wil mensen "));
    QTest::keyClicks(text.edit(), p("zien"));
    QTest::keyClick(text.edit(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(text.edit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(text.edit()->text() == p("Zij wil "));
    QTest::keyClick(text.edit(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(text.edit()->text() == p("Zij wil mensen "));
}

TEST_CASE("A pause also ends what undo takes back") {
    FieldBench bench;
    REQUIRE(bench.session.change(Change::set(p("wish.summary"), Json(QString()))));
    TextField text(bench.session, p("wish.summary"), {p("Wat begrepen we?"), {}}, &bench.shown);
    text.show();
    text.edit()->setFocus();
    QTest::keyClicks(text.edit(), p("samen"));
    auto* pause = text.edit()->findChild<QTimer*>(p("undoPause"));
    REQUIRE(pause);
    REQUIRE(QTest::qWaitFor([&] { return !pause->isActive(); }));
    QTest::keyClicks(text.edit(), p("eten"));
    QTest::keyClick(text.edit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(text.edit()->text() == p("samen"));
}

TEST_CASE("Undo goes on by the word where a pause made a decision of what was typed") {
    FieldBench bench;
    bench.session.setDelays({1, 30, 600'000});
    REQUIRE(bench.session.change(Change::set(p("wish.summary"), Json(QString()))));
    TextField text(bench.session, p("wish.summary"), {p("Wat begrepen we?"), {}}, &bench.shown);
    LineField line(bench.session, p("title"), {p("Waar gaat het over?"), {}}, &bench.shown);
    text.show();
    line.show();
    const auto decided = [&](const char* words) {
        return [&bench, words = p(words)] { return bench.session.open().committed.file().wish.summary == words; };
    };
    text.edit()->setFocus();
    QTest::keyClicks(text.edit(), p("Zij wil mensen zien"));
    REQUIRE(QTest::qWaitFor(decided("Zij wil mensen zien")));
    QTest::keyClick(text.edit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(text.edit()->text() == p("Zij wil mensen "));
    REQUIRE(QTest::qWaitFor([&] { return bench.session.open().committed.file().wish.summary.trimmed() == p("Zij wil mensen"); }));
    QTest::keyClick(text.edit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(text.edit()->text() == p("Zij wil "));
    line.edit()->setFocus();
    line.edit()->end(false);
    const QString before = line.edit()->text();
    QTest::keyClicks(line.edit(), p(" op donderdag"));
    REQUIRE(QTest::qWaitFor([&] { return bench.session.open().committed.file().title == before + p(" op donderdag"); }));
    QTest::keyClick(line.edit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(line.edit()->text() == before + p(" op "));
}

TEST_CASE("Undo takes back a word in one line too") {
    FieldBench bench;
    LineField line(bench.session, p("title"), {p("Waar gaat het over?"), {}}, &bench.shown);
    line.show();
    line.edit()->setFocus();
    line.edit()->end(false);
    const QString before = line.edit()->text();
    QTest::keyClicks(line.edit(), p(" Bingo op dnderdag"));
    QTest::keyClick(line.edit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(line.edit()->text() == before + p(" Bingo op "));
    QTest::keyClick(line.edit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(line.edit()->text() == before + p(" Bingo "));
}

TEST_CASE("A field as high as its text never hides the first line") {
    FieldBench bench;
    REQUIRE(bench.session.change(Change::set(p("wish.summary"), Json(p("Een.\nTwee.\nDrie.\nVier.")))));
    WantField want(bench.session, p("wish.summary"), p("Wat begrepen we?"), Step::Wish, &bench.shown);
    want.resize(240, 200);
    want.show();
    want.edit()->setFocus(Qt::TabFocusReason);
    want.edit()->moveCursor(QTextCursor::End);
    want.edit()->ensureCursorVisible();
    want.edit()->verticalScrollBar()->setValue(1);
    CHECK(want.edit()->verticalScrollBar()->value() == 0);
    CHECK(want.edit()->cursorRect().bottom() <= want.edit()->viewport()->height());
}

TEST_CASE("What was typed or ticked for one option does not turn up at the next") {
    FieldBench bench;
    MoneyField money(bench.session, p("options[1].costPerYear"), {p("Kosten"), {}}, MoneyField::Kind::Cost, &bench.shown);
    REQUIRE(money.estimate()->isChecked());
    money.setPath(p("options[1].costOnce")); // there is none
    CHECK_FALSE(money.estimate()->isChecked());
    QTest::keyClicks(money.edit(), p("nog vragen"));
    QTest::keyClick(money.edit(), Qt::Key_Return);
    CHECK_FALSE(money.edit()->accessibleDescription().isEmpty());
    bench.settle();
    money.setPath(p("options[2].costOnce"));
    CHECK(money.edit()->text() == p("180"));
    CHECK(money.edit()->accessibleDescription().isEmpty());
    money.setPath(p("options[1].costOnce"));
    CHECK(money.edit()->text() == p("nog vragen"));
}

TEST_CASE("With nothing chosen the keyboard comes in at the first answer, also after something was chosen") {
    FieldBench bench;
    ChoiceRow row(
        bench.session, {}, {p("Hoe zeker ben je daarvan?"), {}},
        {{Json(1), p("laag"), {}}, {Json(2), p("midden"), {}}, {Json(3), p("hoog"), {}}}, ChoiceRow::Layout::Below,
        &bench.shown
    );
    row.show();
    const auto answers = row.findChildren<QRadioButton*>();
    answers[2]->click();
    row.showChoice(Json(3));
    for (QRadioButton* answer : answers)
        answer->setFocusPolicy(answer == answers[2] ? Qt::StrongFocus : Qt::ClickFocus); // as after a walk with arrows
    row.showChoice(Json());
    CHECK(answers[0]->focusPolicy() & Qt::TabFocus);
}

TEST_CASE("What is wrong with a field is said aloud to who has left it") {
    FieldBench bench;
    QLineEdit elsewhere(&bench.shown);
    elsewhere.show();
    DateField date(bench.session, p("wish.summaryConfirmedOn"), {p("Wanneer?"), {}}, &bench.shown);
    date.show();
    bench.shown.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&bench.shown));
    date.edit()->setFocus();
    date.edit()->selectAll();
    QTest::keyClicks(date.edit(), p("gisteren"));
    elsewhere.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return bench.shown.findChild<Announcement*>() != nullptr; }));
    const QString said = bench.shown.findChild<Announcement*>()->words();
    CHECK(said == date.edit()->accessibleDescription());
    CHECK(said.contains(p("Dit is nog geen datum.")));
}

TEST_CASE("A reason is announced by its question, not by the one word before it") {
    FieldBench bench;
    WantField want(bench.session, p("decision.coreReason"), p("Wat is in één zin de reden?"), Step::Decision, &bench.shown);
    want.show();
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(want.findChild<GrowingEdit*>());
    REQUIRE(heard != nullptr);
    CHECK(heard->text(QAccessible::Name) == p("Wat is in één zin de reden? want"));
    for (const auto& [other, relation] : heard->relations(QAccessible::Label))
        CHECK(other->text(QAccessible::Name) != p("want:"));
}

TEST_CASE("What is asked for and what somebody wants to achieve begin at one height, however long the questions are") {
    FieldBench bench;
    MeansAndEffect pair(bench.session, &bench.shown);
    const auto topOf = [](const TextField& field) { return field.mapTo(field.parentWidget(), field.edit()->pos()).y(); };
    pair.show();
    const int oneLine = pair.requested()->head()->fontMetrics().height();
    for (const int width : {340, 420, 520, 640, 900}) {
        pair.resize(width, 300);
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
        INFO(width);
        CHECK(topOf(*pair.requested()) == topOf(*pair.desired()));
        const auto needed = [](const TextField& field) { return field.head()->wordsHeight(field.width()); };
        CHECK(pair.desired()->head()->height() == qMax(needed(*pair.requested()), needed(*pair.desired())));
    }
    CHECK(pair.desired()->head()->height() < 2 * oneLine); // and no room is left over where both fit on a line
}

TEST_CASE("Enter in the last why asks once more, also after one that is answered, and never leaves two empty ones") {
    FieldBench bench;
    REQUIRE(bench.session.change(Change::set(p("wish.whyChain"), Json::array())));
    WhyLadder ladder(bench.session, p("wish.whyChain"), {p("Waarom is dat belangrijk?"), {}}, &bench.shown);
    ladder.show();
    ladder.askAgain()->click();
    QTest::keyClicks(ladder.answer(0), p("Omdat ze mensen mist."));
    QTest::keyClick(ladder.answer(0), Qt::Key_Return);
    REQUIRE(ladder.count() == 2);
    CHECK(bench.shown.focusWidget() == ladder.answer(1));
    CHECK(bench.session.file().wish.whyChain[0] == p("Omdat ze mensen mist."));
    QTest::keyClick(ladder.answer(1), Qt::Key_Return);
    CHECK(ladder.count() == 2);
    QTest::keyClicks(ladder.answer(1), p("Alleen zijn"));
    QTest::keyClick(ladder.answer(1), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(ladder.answer(1), p("maakt stil."));
    CHECK(ladder.count() == 2);
    CHECK(ladder.answer(1)->text() == p("Alleen zijn\nmaakt stil."));
    ladder.answer(0)->setFocus();
    QTest::keyClick(ladder.answer(0), Qt::Key_Return);
    CHECK(ladder.count() == 2);
    CHECK(bench.shown.focusWidget() == ladder.answer(1));
}
