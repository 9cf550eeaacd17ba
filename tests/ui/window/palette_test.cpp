// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/window/desk.h"
#include "ui/dialogs/glossarydialog.h"
#include "ui/dialogs/palette.h"
#include "ui/pages/caselistpage.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    // After a dialog went the window has the keyboard a moment later.
    REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QApplication::processEvents();
}

/// The palette over the window, with words typed in it.
struct Opened {
    explicit Opened(Desk& desk, const QString& words = {}) {
        press(Qt::Key_K, Qt::ControlModifier);
        palette = desk.find<Palette>("palette");
        list = palette->findChild<QListView*>(QStringLiteral("paletteList"));
        QTest::keyClicks(QApplication::focusWidget(), words);
    }
    QStringList rows() const {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all += list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return all;
    }
    QString chosen() const { return list->currentIndex().data().toString(); }
    Palette* palette;
    QListView* list;
};

} // namespace

TEST_CASE("Ctrl and K find a case by a word of its title and Enter opens it") {
    Desk desk;
    desk.import(QStringLiteral("nieuwe-start"));
    desk.import(QStringLiteral("bingo"));
    MainWindow& window = desk.open();
    const Opened opened(desk, QStringLiteral("bingo"));
    CHECK(opened.rows().contains(QStringLiteral("Dossiers")));
    CHECK(opened.chosen() == QStringLiteral("mevrouw B."));
    press(Qt::Key_Return);
    REQUIRE(window.session().isOpen());
    CHECK(window.session().file().residentAlias == QStringLiteral("mevrouw B."));
}

TEST_CASE("The button of the menu row opens the palette, which says how much was found") {
    Desk desk;
    desk.open();
    QTest::mouseClick(desk.find<QPushButton>("search"), Qt::LeftButton);
    auto* palette = desk.find<Palette>("palette");
    auto* words = palette->findChild<QLineEdit*>(QStringLiteral("paletteWords"));
    auto* list = palette->findChild<QListView*>(QStringLiteral("paletteList"));
    QTest::keyClicks(words, QStringLiteral("mantelzorg"));
    CHECK(list->accessibleDescription().startsWith(QStringLiteral("Eén ding gevonden.")));
    CHECK(words->accessibleDescription() == list->accessibleDescription());
    QTest::keyClicks(words, QStringLiteral("xqxq"));
    CHECK(list->accessibleDescription().startsWith(QStringLiteral("Niets gevonden.")));
}

TEST_CASE("Arrows walk the answers past the names of the groups, and typing goes on in the field") {
    Desk desk;
    MainWindow& window = desk.open();
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    const Opened opened(desk);
    CHECK(opened.chosen() == QStringLiteral("1 Wens"));
    press(Qt::Key_Down);
    CHECK(opened.list->hasFocus());
    press(Qt::Key_Down);
    CHECK(opened.chosen() == QStringLiteral("2 Grondwaarden"));
    for (int i = 0; i < 60; ++i)
        press(Qt::Key_Down);
    CHECK(opened.list->currentIndex().flags().testFlag(Qt::ItemIsSelectable));
    press(Qt::Key_PageUp);
    press(Qt::Key_B);
    CHECK(opened.palette->findChild<QLineEdit*>(QStringLiteral("paletteWords"))->text() == QStringLiteral("b"));
    press(Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(window.findChild<Palette*>() == nullptr);
}

TEST_CASE("A step, a value and an act are gone to from the palette") {
    Desk desk;
    MainWindow& window = desk.open();
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    {
        const Opened opened(desk, QStringLiteral("effecten"));
        press(Qt::Key_Return);
        CHECK(window.workbench().place() == Place::Effects);
        window.activateWindow();
    }
    {
        const Opened opened(desk, QStringLiteral("bestaanszekerheid"));
        CHECK(opened.rows().contains(QStringLiteral("Waarden")));
        press(Qt::Key_Return);
        CHECK((window.workbench().place() == Place::Values || window.findChild<GlossaryDialog*>() != nullptr));
    }
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (auto* dialog = window.findChild<GlossaryDialog*>())
        dialog->reject();
    window.activateWindow();
    {
        const Opened opened(desk, QStringLiteral("afdekken"));
        CHECK(opened.rows().join(QLatin1Char('\n')).contains(QStringLiteral("F8")));
        press(Qt::Key_Return);
        CHECK(window.isCovered());
    }
}

TEST_CASE("While the step of the article is closed its articles lead to the gate and tell nothing of the law") {
    Desk desk;
    MainWindow& window = desk.open();
    const auto made = desk.service->create(QStringLiteral("Een rolstoel"));
    REQUIRE(made);
    window.openCase(made->id, Place::Wish);
    const ArticleCard& card = desk.content.cards().front();
    const Opened opened(desk, card.citation);
    const QString rows = opened.rows().join(QLatin1Char('\n'));
    CHECK(rows.contains(QStringLiteral("Wetsartikelen")));
    CHECK(rows.contains(window.session().sentenceFor(window.session().gate(Step::Article).front())));
    CHECK_FALSE(rows.contains(card.opens));
    press(Qt::Key_Return);
    CHECK(window.workbench().place() == Place::Wish);
    CHECK(window.findChild<QDialog*>(QStringLiteral("aheadDialog")) != nullptr);
}

TEST_CASE("Covered, the palette is empty and gone, and does not come back") {
    Desk desk;
    desk.import(QStringLiteral("bingo"));
    MainWindow& window = desk.open();
    const Opened opened(desk, QStringLiteral("bingo"));
    CHECK(opened.rows().join(QLatin1Char('\n')).contains(QStringLiteral("mevrouw B.")));
    QAbstractItemModel* model = opened.list->model();
    press(Qt::Key_F8);
    REQUIRE(window.isCovered());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(window.findChild<Palette*>() == nullptr);
    static_cast<void>(model);
    window.uncover();
    CHECK(window.findChild<Palette*>() == nullptr);
}
