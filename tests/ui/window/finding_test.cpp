// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/window/desk.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/newcasedialog.h"
#include "ui/dialogs/palette.h"
#include "ui/pageset.h"
#include "ui/widgets/rowlist.h"

#include <QApplication>
#include <QFile>
#include <QListView>
#include <QPushButton>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QApplication::processEvents();
}

/// The bingo case in a window with its real pages.
struct RealDesk : Desk {
    RealDesk() {
        const CaseId id = import(QStringLiteral("bingo"));
        openWith(&makePage);
        window->openCase(id, Place::Wish);
        QApplication::processEvents();
    }
};

void drag(QWidget* from, const QPoint& at, const QPoint& to) {
    QTest::mousePress(from, Qt::LeftButton, Qt::NoModifier, at);
    for (const QPoint& place : {at + QPoint(0, 12), to}) {
        QMouseEvent move(
            QEvent::MouseMove, place, from->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, Qt::NoModifier
        );
        QApplication::sendEvent(from, &move);
    }
    QTest::mouseRelease(from, Qt::LeftButton, Qt::NoModifier, to);
    QApplication::processEvents();
}

} // namespace

TEST_CASE("Ctrl and F find a word in the open case and lead to its field") {
    RealDesk desk;
    MainWindow& window = *desk.window;
    press(Qt::Key_F, Qt::ControlModifier);
    auto* palette = desk.find<Palette>("palette");
    const auto* list = palette->findChild<QListView*>(QStringLiteral("paletteList"));
    const QString lens = window.session().file().ethics.ownLens;
    REQUIRE_FALSE(lens.isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), lens.section(u' ', 0, 2));
    CHECK(list->currentIndex().data().toString() == lens);
    press(Qt::Key_Return);
    CHECK(window.workbench().place() == Place::Effects);
}

TEST_CASE("A case for somebody of the family begins with the facts and without the wish") {
    RealDesk desk;
    MainWindow& window = *desk.window;
    const CaseId before = window.session().open().id;
    const std::size_t facts = window.session().file().situation.facts.size();
    for (QAction* action : window.findChildren<QAction*>())
        if (action->text().contains(QStringLiteral("gezinslid")))
            action->trigger();
    auto* dialog = desk.find<NewCaseDialog>("familyDialog");
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("alias")), QStringLiteral("K."));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("title")), QStringLiteral("De zoon"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("act")), Qt::LeftButton);
    REQUIRE(window.session().isOpen());
    CHECK_FALSE(window.session().open().id == before);
    CHECK(window.session().file().title == QStringLiteral("De zoon"));
    CHECK(window.session().file().situation.facts.size() == facts);
    CHECK(window.session().file().wish.desiredEffect.isEmpty());
}

TEST_CASE("The two days that matter are asked with a new case, and half a date is no date") {
    RealDesk desk;
    MainWindow& window = *desk.window;
    press(Qt::Key_N, Qt::ControlModifier);
    auto* dialog = desk.find<NewCaseDialog>("newCaseDialog");
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("alias")), QStringLiteral("K."));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("title")), QStringLiteral("De wasmachine"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("requestedOn")), QStringLiteral("12-11-2026"));
    auto* before = dialog->findChild<QLineEdit*>(QStringLiteral("decideBefore"));
    QTest::keyClicks(before, QStringLiteral("31 februari 2027"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("act")), Qt::LeftButton);
    REQUIRE(dialog->isVisible());
    CHECK(before->hasFocus());
    before->clear();
    QTest::keyClicks(before, QStringLiteral("7-1-2027"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("act")), Qt::LeftButton);
    REQUIRE(window.session().isOpen());
    CHECK(window.session().file().title == QStringLiteral("De wasmachine"));
    CHECK(window.session().file().requestedOn == QDate(2026, 11, 12));
    CHECK(window.session().file().decideBefore == QDate(2027, 1, 7));
}

TEST_CASE("The overview of keys is saved as a page to print") {
    RealDesk desk;
    desk.files.path = desk.folder.filePath(QStringLiteral("toetsen.pdf"));
    press(Qt::Key_F1, Qt::ShiftModifier);
    auto* dialog = desk.find<KeysDialog>("keysDialog");
    CHECK(dialog->keys().size() > 20);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("act")), Qt::LeftButton);
    QFile pdf(desk.files.path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}

TEST_CASE("A row of a list is dragged to another place, and back with Alt and an arrow") {
    RealDesk desk;
    MainWindow& window = *desk.window;
    RowList* facts = nullptr;
    for (RowList* list : window.findChildren<RowList*>())
        if (list->path() == QStringLiteral("situation.facts"))
            facts = list;
    REQUIRE(facts != nullptr);
    const QString first = window.session().file().situation.facts[0].text;
    QWidget* frame = facts->row(0)->parentWidget();
    QWidget* target = facts->row(1)->parentWidget();
    const QPoint to = target->mapTo(facts, target->rect().center()) - frame->mapTo(facts, QPoint());
    drag(frame, {4, 4}, to);
    REQUIRE(window.session().file().situation.facts[1].text == first);
    REQUIRE(window.session().undo());
    CHECK(window.session().file().situation.facts[0].text == first);
    firstFocusable(facts->row(0))->setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(window.session().file().situation.facts[1].text == first);
}
