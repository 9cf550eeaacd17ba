// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/window/desk.h"
#include "ui/pageset.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/growingedit.h"
#include "ui/widgets/whyladder.h"

#include <QAction>
#include <QPushButton>
#include <QApplication>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

/// The field of the first page with a word in it that is not decided yet.
QLineEdit* typedIn(Desk& desk, MainWindow& window) {
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    window.workbench().leadTo(QStringLiteral("wish.desiredEffect"));
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    QTest::keyClicks(field, QStringLiteral("Mensen"));
    return field;
}

QAction* actionOf(MainWindow& window, const QKeySequence& key) {
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcuts().contains(key))
            return action;
    return nullptr;
}

} // namespace

TEST_CASE("Ctrl and Y bring back in a field what was undone there, as in an office program") {
    Desk desk;
    MainWindow& window = desk.open();
    QLineEdit* field = typedIn(desk, window);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(field->text().isEmpty());
    QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
    CHECK(field->text() == QStringLiteral("Mensen"));
}

TEST_CASE("Ctrl and Y also redo the last act on the case") {
    Desk desk;
    MainWindow& window = desk.open();
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    REQUIRE(window.session().change(Change::set(QStringLiteral("title"), Json(QStringLiteral("Iets anders")))));
    REQUIRE(window.session().undo());
    CHECK(window.session().file().title != QStringLiteral("Iets anders"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(window.session().file().title == QStringLiteral("Iets anders"));
}

TEST_CASE("Undo from the menu takes back the typing in the field first, as the key does") {
    Desk desk;
    MainWindow& window = desk.open();
    QLineEdit* field = typedIn(desk, window);
    QAction* undo = actionOf(window, Qt::CTRL | Qt::Key_Z);
    REQUIRE(undo);
    undo->trigger();
    CHECK(field->text().isEmpty());
}

TEST_CASE("Redo after the field was left finds what was undone in it") {
    Desk desk;
    MainWindow& window = desk.open();
    QLineEdit* field = typedIn(desk, window);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    desk.find<QPushButton>("onward")->setFocus();
    REQUIRE_FALSE(field->hasFocus());
    actionOf(window, Qt::CTRL | Qt::Key_Y)->trigger();
    CHECK(field->text() == QStringLiteral("Mensen"));
    CHECK(field->hasFocus());
}

TEST_CASE("The message that nothing can be redone goes when something is done") {
    Desk desk;
    MainWindow& window = desk.open();
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    auto* notice = desk.find<Banner>("noticeBanner");
    actionOf(window, Qt::CTRL | Qt::Key_Y)->trigger();
    REQUIRE(notice->isVisible());
    REQUIRE(window.session().change(Change::set(QStringLiteral("title"), Json(QStringLiteral("Iets anders")))));
    CHECK_FALSE(notice->isVisible());
}

TEST_CASE("Who undoes until the line goes in which they typed, types on in the line before it") {
    Desk desk;
    MainWindow& window = desk.openWith(&makePage);
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    auto* ladder = window.findChild<WhyLadder*>();
    REQUIRE(ladder != nullptr);
    const int before = ladder->count();
    REQUIRE(before > 0);
    REQUIRE(window.session().change(Change::insert(
        QStringLiteral("wish.whyChain[%1]").arg(before), Json(QStringLiteral("Omdat het thuis stil is."))
    )));
    ladder->answer(before)->setFocus();
    REQUIRE(window.session().undo());
    CHECK(ladder->count() == before);
    CHECK(QApplication::focusWidget() == ladder->answer(before - 1));
}

TEST_CASE("After an undo that takes away what had the keyboard, the keyboard is near it") {
    Desk desk;
    MainWindow& window = desk.openWith(&makePage);
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    const std::size_t facts = window.session().file().situation.facts.size();
    REQUIRE(window.session().change(Change::insert(
        QStringLiteral("situation.facts[%1]").arg(facts),
        Json::object({{QStringLiteral("text"), Json(QStringLiteral("Zij woont alleen."))},
                      {QStringLiteral("source"), Json(QStringLiteral("resident"))}})
    )));
    window.workbench().leadTo(QStringLiteral("situation.facts[%1].text").arg(facts));
    REQUIRE(QApplication::focusWidget() != nullptr);
    window.workbench().undo();
    CHECK(window.session().file().situation.facts.size() == facts);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->isVisible());
}
