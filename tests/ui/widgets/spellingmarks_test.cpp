// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/spellingmarks.h"

#include "tests/ui/widgets/proof.h"
#include "ui/widgets/growingedit.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

QStringList wrong(const SpellingMarks& marks, const QString& text) {
    QStringList words;
    for (const TextSpan& span : marks.mistakes())
        words += text.mid(span.start, span.length);
    return words;
}

QMenu* openMenu() {
    QMenu* menu = nullptr;
    static_cast<void>(QTest::qWaitFor([&menu] {
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        return menu != nullptr;
    }));
    REQUIRE(menu != nullptr);
    return menu;
}

QAction* actionIn(QMenu* menu, const QString& words) {
    QAction* found = nullptr;
    static_cast<void>(QTest::qWaitFor([&] {
        for (QAction* action : menu->actions())
            if (action->text() == words)
                found = action;
        return found != nullptr;
    }));
    return found;
}

void shown(QWidget& window) {
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(QTest::qWaitForWindowExposed(&window));
}

} // namespace

TEST_CASE("A word that the dictionary does not have gets a dotted line, and loses it when it is mended") {
    Proof proof;
    GrowingEdit edit;
    SpellingMarks* marks = SpellingMarks::on(&edit, *proof.reader);
    edit.show(q("de wems is vervoer"));
    shown(edit);
    REQUIRE(QTest::qWaitFor([&] { return wrong(*marks, edit.text()) == QStringList{q("wems")}; }));
    REQUIRE(edit.extraSelections().size() == 1);
    CHECK(edit.extraSelections().front().cursor.selectedText() == q("wems"));
    CHECK(edit.extraSelections().front().format.underlineStyle() == QTextCharFormat::DotLine);
    edit.show(q("de wens is vervoer"));
    CHECK(QTest::qWaitFor([&] { return marks->mistakes().empty() && edit.extraSelections().empty(); }));
}

TEST_CASE("The word that is being typed is left alone until the next one, and marks are no typing") {
    Proof proof;
    GrowingEdit edit;
    SpellingMarks* marks = SpellingMarks::on(&edit, *proof.reader);
    shown(edit);
    edit.setFocus();
    QSignalSpy typed(&edit, &GrowingEdit::typed);
    QTest::keyClicks(&edit, q("de wems"));
    CHECK(typed.count() == 7);
    REQUIRE(QTest::qWaitFor([&] { return proof.reader->verdict(q("wems")).has_value(); }));
    QTest::qWait(50);
    CHECK(marks->mistakes().empty());
    QTest::keyClicks(&edit, q(" is"));
    CHECK(QTest::qWaitFor([&] { return wrong(*marks, edit.text()) == QStringList{q("wems")}; }));
    CHECK(typed.count() == 10);
    CHECK(edit.document()->isUndoAvailable());
}

TEST_CASE("Shift+F10 offers other words, and the chosen one takes the place as if it was typed") {
    Proof proof;
    GrowingEdit edit;
    SpellingMarks* marks = SpellingMarks::on(&edit, *proof.reader);
    edit.show(q("de wems is vervoer"));
    shown(edit);
    edit.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return !marks->mistakes().empty(); }));
    REQUIRE(marks->selectNext(true));
    CHECK(edit.textCursor().selectedText() == q("wems"));
    QSignalSpy typed(&edit, &GrowingEdit::typed);
    QTest::keyClick(&edit, Qt::Key_F10, Qt::ShiftModifier);
    QMenu* menu = openMenu();
    CHECK(menu->actions().front()->text().contains(q("wems")));
    QAction* use = actionIn(menu, q("wens"));
    REQUIRE(use != nullptr);
    CHECK(menu->activeAction() == use);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(edit.text() == q("de wens is vervoer"));
    CHECK(typed.count() == 1);
}

TEST_CASE("The right button offers the words for the place that was pressed") {
    Proof proof;
    GrowingEdit edit;
    SpellingMarks* marks = SpellingMarks::on(&edit, *proof.reader);
    edit.show(q("wems is vervoer"));
    shown(edit);
    REQUIRE(QTest::qWaitFor([&] { return !marks->mistakes().empty(); }));
    QTextCursor first(edit.document());
    first.setPosition(2);
    const QPoint at = edit.cursorRect(first).center();
    QContextMenuEvent pressed(QContextMenuEvent::Mouse, at, edit.viewport()->mapToGlobal(at));
    QApplication::sendEvent(edit.viewport(), &pressed);
    QMenu* menu = openMenu();
    CHECK(actionIn(menu, q("wens")) != nullptr);
    menu->close();
}

TEST_CASE("A word can be added to the own words, and is right from then on") {
    Proof proof;
    GrowingEdit edit;
    SpellingMarks* marks = SpellingMarks::on(&edit, *proof.reader);
    edit.show(q("de buurtkaart is"));
    shown(edit);
    edit.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return !marks->mistakes().empty(); }));
    QObject::connect(marks, &SpellingMarks::ownWordAsked, &edit, [&proof](const QString& word) {
        proof.reader->setOwnWords({word});
    });
    REQUIRE(marks->selectNext(true));
    QTest::keyClick(&edit, Qt::Key_Menu);
    QMenu* menu = openMenu();
    QAction* add = actionIn(menu, q("&Toevoegen aan mijn woordenlijst"));
    REQUIRE(add != nullptr);
    add->trigger();
    menu->close();
    CHECK(QTest::qWaitFor([&] { return marks->mistakes().empty(); }));
    CHECK(proof.reader->verdict(q("Buurtkaart")) == true);
}

TEST_CASE("In one line the marks change neither the text nor what can be undone") {
    Proof proof;
    QLineEdit edit;
    SpellingMarks* marks = SpellingMarks::on(&edit, *proof.reader);
    shown(edit);
    edit.setFocus();
    QSignalSpy edited(&edit, &QLineEdit::textEdited);
    QTest::keyClicks(&edit, q("wems is vervoer"));
    REQUIRE(QTest::qWaitFor([&] { return wrong(*marks, edit.text()) == QStringList{q("wems")}; }));
    CHECK(edit.text() == q("wems is vervoer"));
    CHECK(edited.count() == 15);
    REQUIRE(marks->selectNext(true));
    CHECK(edit.selectedText() == q("wems"));
    QTest::keyClick(&edit, Qt::Key_F10, Qt::ShiftModifier);
    QMenu* menu = openMenu();
    REQUIRE(actionIn(menu, q("wens")) != nullptr);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(edit.text() == q("wens is vervoer"));
    CHECK(edited.count() == 16);
}

TEST_CASE("Names of the case and read-only texts are no mistakes") {
    Proof proof;
    proof.reader->setNames({q("mevrouw Bijlsma")});
    GrowingEdit edit;
    SpellingMarks* marks = SpellingMarks::on(&edit, *proof.reader);
    edit.show(q("wems bijlsma"));
    shown(edit);
    REQUIRE(QTest::qWaitFor([&] { return wrong(*marks, edit.text()) == QStringList{q("wems")}; }));
    edit.setFrozen(true);
    CHECK(QTest::qWaitFor([&] { return marks->mistakes().empty(); }));
}

TEST_CASE("Without a dictionary nothing is marked and nothing is asked") {
    Proofreader reader({q("/nergens")});
    GrowingEdit edit;
    SpellingMarks* marks = SpellingMarks::on(&edit, reader);
    edit.show(q("wems xqzt"));
    shown(edit);
    REQUIRE(QTest::qWaitFor([&] { return !reader.hasDictionary(); }));
    QTest::qWait(20);
    CHECK(marks->mistakes().empty());
    CHECK_FALSE(marks->selectNext(true));
}
