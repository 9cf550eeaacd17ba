// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/window/desk.h"
#include "ui/actionbar.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/caselistpage.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(
        QApplication::focusWidget() != nullptr ? QApplication::focusWidget()
                                               : QApplication::activeWindow(),
        key, modifiers
    );
}

/// A click on a widget that has its place.
void click(QWidget* widget, Qt::MouseButton button) {
    QApplication::processEvents();
    QTest::mouseClick(widget, button);
    QApplication::processEvents();
}

QString focusedName() {
    return QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->objectName()
                                                  : QString();
}

} // namespace

TEST_CASE("A case opens with Enter at the step where you were, and its heading has the keyboard") {
    Desk desk;
    desk.import(QStringLiteral("bingo"));
    MainWindow& window = desk.open();
    CHECK(window.windowTitle() == QStringLiteral("Omgekeerd – OEFENING"));
    desk.find<QListView>("cases")->setFocus();
    press(Qt::Key_Return);
    REQUIRE(window.session().isOpen());
    CHECK(window.windowTitle() == QStringLiteral("Omgekeerd – OEFENING – mevrouw B."));
    const auto* heading = qobject_cast<QLabel*>(QApplication::focusWidget());
    REQUIRE(heading != nullptr);
    CHECK(heading->text() == codeOf(window.workbench().place()));
}

TEST_CASE("Ctrl and PageDown turn to the next page, and no further than the last") {
    Desk desk;
    MainWindow& window = desk.open();
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    for (Place place : allOf<Place>()) {
        CHECK(window.workbench().place() == place);
        press(Qt::Key_PageDown, Qt::ControlModifier);
    }
    CHECK(window.workbench().place() == Place::ReadOver);
    CHECK(window.findChild<QDialog*>() == nullptr);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(window.workbench().place() == Place::Decision);
}

TEST_CASE(
    "Onward and back in the action bar turn the page, and back from the wish leaves to the list"
) {
    Desk desk;
    MainWindow& window = desk.open();
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    click(desk.find<QPushButton>("onward"), Qt::LeftButton);
    CHECK(window.workbench().place() == Place::Values);
    CHECK(desk.find<QPushButton>("back")->text() == QStringLiteral("Vorige: Wens"));
    click(desk.find<QPushButton>("back"), Qt::LeftButton);
    click(desk.find<QPushButton>("back"), Qt::LeftButton);
    CHECK_FALSE(window.session().isOpen());
    CHECK(window.cases().isVisible());
}

TEST_CASE("The article step asks why you go ahead; without a reason you stay, with one it is kept"
) {
    Desk desk;
    MainWindow& window = desk.open();
    auto made = desk.service->create(QStringLiteral("Een rolstoel"));
    REQUIRE(made);
    window.openCase(made->id, Place::Effects);
    window.workbench().goTo(Place::Article);
    CHECK(window.workbench().place() == Place::Effects);
    auto* dialog = desk.find<ReasonDialog>("aheadDialog");
    QPushButton* act = dialog->findChild<QPushButton*>(QStringLiteral("act"));
    auto* reason = dialog->findChild<QPlainTextEdit*>(QStringLiteral("reason"));
    click(act, Qt::LeftButton);
    CHECK(dialog->isVisible());
    CHECK(reason->accessibleDescription().startsWith(QStringLiteral("Let op")));
    QTest::keyClicks(reason, QStringLiteral("Het bedrijf wacht tot 1 mei."));
    click(act, Qt::LeftButton);
    CHECK(window.workbench().place() == Place::Article);
    REQUIRE(window.session().file().aheads.size() == 1);
    CHECK(
        window.session().file().aheads[0].reason == QStringLiteral("Het bedrijf wacht tot 1 mei.")
    );
    window.workbench().goTo(Place::Wish);
    window.workbench().goTo(Place::Article);
    CHECK(window.workbench().place() == Place::Article);
}

TEST_CASE("Staying before a closed step leaves everything as it was") {
    Desk desk;
    MainWindow& window = desk.open();
    auto made = desk.service->create(QStringLiteral("Een rolstoel"));
    REQUIRE(made);
    window.openCase(made->id, Place::Effects);
    window.workbench().goTo(Place::Article);
    QTest::keyClick(desk.find<ReasonDialog>("aheadDialog"), Qt::Key_Escape);
    CHECK(window.workbench().place() == Place::Effects);
    CHECK(window.session().file().aheads.empty());
}

TEST_CASE("The nearest thing that is missing stands in the action bar and leads to its field") {
    Desk desk;
    MainWindow& window = desk.open();
    auto made = desk.service->create(QStringLiteral("Een rolstoel"));
    REQUIRE(made);
    window.openCase(made->id, Place::Wish);
    CHECK(desk.find<QLabel>("missingSentence")
              ->text()
              .startsWith(QStringLiteral("Hier staat nog niet")));
    CHECK(desk.find<QPushButton>("onward")->isEnabled());
    window.workbench().leadTo(QStringLiteral("wish.desiredEffect"));
    CHECK(focusedName() == QStringLiteral("field"));
    window.workbench().leadTo(QStringLiteral("decision.content"));
    CHECK(window.workbench().place() == Place::Decision);
    CHECK(focusedName() == QStringLiteral("field"));
}

TEST_CASE("Undo in a field that has nothing to undo undoes the last act on the case") {
    Desk desk;
    MainWindow& window = desk.open();
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    REQUIRE(window.session().change(
        Change::set(QStringLiteral("title"), Json(QStringLiteral("Iets anders")))
    ));
    window.workbench().leadTo(QStringLiteral("wish.desiredEffect"));
    REQUIRE(focusedName() == QStringLiteral("field"));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.session().file().title != QStringLiteral("Iets anders"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.session().file().title == QStringLiteral("Iets anders"));
}

TEST_CASE("Undo in a field undoes its own typing first") {
    Desk desk;
    MainWindow& window = desk.open();
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    window.workbench().leadTo(QStringLiteral("wish.desiredEffect"));
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    QTest::keyClicks(field, QStringLiteral("Mensen"));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(field->text().isEmpty());
    CHECK(window.session().isOpen());
}

TEST_CASE("Covering takes every word of the case away at once, dialogs too, and gives it back") {
    Desk desk;
    MainWindow& window = desk.open();
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Effects);
    press(Qt::Key_F8);
    REQUIRE(window.isCovered());
    CHECK(window.windowTitle() == QStringLiteral("Omgekeerd – OEFENING"));
    CHECK_FALSE(window.workbench().isVisible());
    CHECK(window.menuWidget()->isHidden());
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->isVisible())
            CHECK_FALSE(label->text().contains(QStringLiteral("mevrouw B.")));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(window.isCovered());
    CHECK(window.workbench().place() == Place::Effects);
    press(Qt::Key_Escape);
    CHECK_FALSE(window.isCovered());
    CHECK(window.workbench().isVisible());
    CHECK(window.windowTitle() == QStringLiteral("Omgekeerd – OEFENING – mevrouw B."));
}

TEST_CASE("The cover also covers above an open dialog, and brings it back with its text") {
    Desk desk;
    MainWindow& window = desk.open();
    auto made = desk.service->create(QStringLiteral("Een rolstoel"));
    REQUIRE(made);
    window.openCase(made->id, Place::Effects);
    window.workbench().goTo(Place::Article);
    auto* dialog = desk.find<ReasonDialog>("aheadDialog");
    auto* reason = dialog->findChild<QPlainTextEdit*>(QStringLiteral("reason"));
    QTest::keyClicks(reason, QStringLiteral("Haast"));
    QTest::keyClick(reason, Qt::Key_F8);
    CHECK(window.isCovered());
    CHECK_FALSE(dialog->isVisible());
    window.uncover();
    CHECK(dialog->isVisible());
    CHECK(dialog->reason() == QStringLiteral("Haast"));
}

TEST_CASE("F6 walks the regions of the window round and round") {
    Desk desk;
    MainWindow& window = desk.open();
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    QStringList seen;
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_F6);
        QWidget* focused = QApplication::focusWidget();
        REQUIRE(focused != nullptr);
        seen += focused->objectName();
    }
    CHECK(seen.contains(QStringLiteral("search")));
    CHECK(seen.contains(QStringLiteral("steps")));
    CHECK(seen.contains(QStringLiteral("back")));
    CHECK(seen.removeDuplicates() == 0);
}

TEST_CASE("A narrow window has the strip and short words; larger text counts as a smaller window") {
    Desk desk;
    MainWindow& window = desk.open({1366, 738});
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    CHECK(desk.find<QWidget>("rail")->isVisible());
    CHECK_FALSE(desk.find<QWidget>("strip")->isVisible());
    window.resize(911, 449);
    CHECK_FALSE(desk.find<QWidget>("rail")->isVisible());
    CHECK(desk.find<QWidget>("strip")->isVisible());
    CHECK(desk.find<QPushButton>("onward")->text() == QStringLiteral("Volgende"));
    CHECK(
        desk.find<QPushButton>("onward")->accessibleName() ==
        QStringLiteral("Volgende: Grondwaarden")
    );
    window.resize(1366, 738);
    CHECK(desk.find<QWidget>("rail")->isVisible());
    desk.appearance.setTextPercent(150);
    CHECK(desk.find<QWidget>("strip")->isVisible());
}

TEST_CASE("Where the row of steps is full, only the current step keeps its word, so that the page keeps its height") {
    Desk desk;
    MainWindow& window = desk.open({880, 430});
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Purpose);
    const auto* steps = desk.find<QListView>("stripSteps");
    const auto widthOf = [steps](int row) {
        return steps->visualRect(steps->model()->index(row, 0)).width();
    };
    QApplication::processEvents();
    CHECK(widthOf(0) > 60);
    desk.appearance.setTextPercent(200);
    QApplication::processEvents();
    CHECK(widthOf(0) < 60);
    CHECK(widthOf(2) > 60);
    CHECK(steps->visualRect(steps->model()->index(5, 0)).top() == steps->visualRect(steps->model()->index(0, 0)).top());
    CHECK(steps->height() < 2 * steps->visualRect(steps->model()->index(0, 0)).height());
    for (const char* name : {"together", "cover"}) {
        CHECK(desk.find<QPushButton>(name)->text().isEmpty());
        CHECK_FALSE(desk.find<QPushButton>(name)->accessibleName().isEmpty());
    }
    desk.appearance.setTextPercent(100);
    window.resize(960, 430);
    QApplication::processEvents();
    CHECK(widthOf(0) > 60);
    CHECK(desk.find<QPushButton>("cover")->text() == QStringLiteral("Afdekken"));
}

TEST_CASE("The window fits in 880 by 430 at every size of text") {
    Desk desk;
    MainWindow& window = desk.open({880, 430});
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    for (int percent : {100, 150, 200}) {
        desk.appearance.setTextPercent(percent);
        QApplication::processEvents();
        CHECK(window.minimumSizeHint().width() <= 880);
        CHECK(window.minimumSizeHint().height() <= 430);
        const QWidget* onward = desk.find<QPushButton>("onward");
        const QRect place(onward->mapTo(&window, QPoint()), onward->size());
        CHECK(window.rect().contains(place));
    }
}

TEST_CASE("A definitive case says so, is not made again, and asks why it is reopened") {
    Desk desk;
    MainWindow& window = desk.open();
    window.openCase(desk.import(QStringLiteral("bingo")), Place::ReadOver);
    CHECK(desk.find<QPushButton>("onward")->text() == QStringLiteral("Definitief maken"));
    click(desk.find<QPushButton>("onward"), Qt::LeftButton);
    auto* sheet = desk.find<QDialog>("definitiveDialog");
    click(sheet->findChild<QPushButton*>(QStringLiteral("act")), Qt::LeftButton);
    QApplication::processEvents();
    REQUIRE(window.session().isFrozen());
    CHECK(desk.find<Banner>("frozenBanner")->text().contains(QStringLiteral("Versie 1 ligt vast")));
    window.workbench().askToReopen();
    auto* reopen = desk.find<ReasonDialog>("reopenDialog");
    QTest::keyClicks(
        reopen->findChild<QPlainTextEdit*>(QStringLiteral("reason")), QStringLiteral("Nieuw feit")
    );
    click(reopen->findChild<QPushButton*>(QStringLiteral("act")), Qt::LeftButton);
    QApplication::processEvents();
    CHECK_FALSE(window.session().isFrozen());
    CHECK(desk.find<Banner>("frozenBanner")->text().isEmpty());
}
