// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/drawingview.h"

#include "core/document/chain.h"
#include "core/document/effectsmap.h"
#include "tests/support/catch.h"
#include "tests/support/samplecases.h"
#include "ui/style/appearance.h"
#include "ui/widgets/drawingwords.h"

#include <QAccessible>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

/// The chain of the bingo case in a window of its own.
struct Shown {
    Shown() {
        loadFonts();
        const Scribe scribe(file, content);
        view.setPicture(chainPicture(scribe, ChainLayout::Lanes, 950).value(), 4.0 / 3);
        area.setWidget(&view);
        area.resize(900, 500);
        area.show();
        area.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&area));
        view.setFocus();
    }
    ~Shown() { static_cast<void>(area.takeWidget()); }
    const DrawingStop& at(int stop) const { return view.stops()[static_cast<std::size_t>(stop)]; }
    int stopOf(const char* start) const {
        for (int stop = 0; stop < static_cast<int>(view.stops().size()); ++stop)
            if (at(stop).sentence.startsWith(QString::fromUtf8(start)))
                return stop;
        FAIL(start);
        return -1;
    }
    QAccessibleInterface* access() { return QAccessible::queryAccessibleInterface(&view); }

    MethodContent content = MethodContent::load(Language::Dutch).value();
    CaseFile file = test::sampleCase(QStringLiteral("bingo")).file();
    QScrollArea area;
    DrawingView view{QStringLiteral("De redenering in beeld")};
};

QImage pictureOf(QWidget& widget, const QRect& part) { return widget.grab(part).toImage(); }

int countOf(const QImage& image, QRgb color) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("Everything in the chain is an item with its sentence, its threads, a role and a place") {
    Shown picture;
    QAccessibleInterface* all = picture.access();
    REQUIRE(all != nullptr);
    CHECK(all->role() == QAccessible::List);
    CHECK(all->text(QAccessible::Name) == QStringLiteral("De redenering in beeld"));
    REQUIRE(all->childCount() == static_cast<int>(picture.view.stops().size()));
    REQUIRE(all->childCount() >= 10);
    std::set<std::pair<int, int>> places;
    for (int i = 0; i < all->childCount(); ++i) {
        QAccessibleInterface* item = all->child(i);
        REQUIRE(item != nullptr);
        INFO(item->text(QAccessible::Name).toStdString());
        CHECK(item->isValid());
        CHECK(item->role() == QAccessible::ListItem);
        CHECK(item->parent() == all);
        CHECK(all->indexOfChild(item) == i);
        CHECK(item->state().focusable);
        CHECK(item->text(QAccessible::Name) == picture.at(i).sentence);
        CHECK(all->rect().contains(item->rect()));
        CHECK(item->rect().width() >= 24);
        CHECK(item->rect().height() >= 24);
        places.insert({item->rect().x(), item->rect().y()});
        const QPoint middle = item->rect().center();
        CHECK(all->childAt(middle.x(), middle.y()) == item);
    }
    CHECK(places.size() == picture.view.stops().size());
    // The sentence is whole, also where the picture cuts it.
    const DrawingStop& value = picture.at(picture.stopOf("Grondwaarden: Meedoen"));
    CHECK(value.sentence.contains(QStringLiteral("want: Zonder contact trekt mevrouw B. zich terug; meedoen is waar het haar om gaat.")));
    const DrawingStop& decision = picture.at(picture.stopOf("Besluit: "));
    CHECK(decision.threads.contains(QStringLiteral("Komt van Wmo 2.3.5 lid 3 (draagt het besluit, met een reden).")));
}

TEST_CASE("Arrow keys walk from one thing in the chain to the next, and a screen reader is told") {
    Shown picture;
    QAccessibleInterface* all = picture.access();
    REQUIRE(picture.view.currentStop() == 0);
    CHECK(all->focusChild() == all->child(0));
    QTest::keyClick(&picture.view, Qt::Key_Right);
    const int value = picture.view.currentStop();
    CHECK(picture.at(value).sentence.startsWith(QStringLiteral("Grondwaarden: ")));
    CHECK(all->child(value)->state().focused);
    CHECK_FALSE(all->child(0)->state().focused);
    QTest::keyClick(&picture.view, Qt::Key_Down);
    CHECK(picture.at(picture.view.currentStop()).sentence.startsWith(QStringLiteral("Grondwaarden: ")));
    CHECK(picture.view.currentStop() != value);
    QTest::keyClick(&picture.view, Qt::Key_Up);
    CHECK(picture.view.currentStop() == value);
    QTest::keyClick(&picture.view, Qt::Key_Left);
    CHECK(picture.view.currentStop() == 0);
    QTest::keyClick(&picture.view, Qt::Key_End);
    CHECK(picture.view.currentStop() == static_cast<int>(picture.view.stops().size()) - 1);
    // Nothing is out of reach.
    QTest::keyClick(&picture.view, Qt::Key_Home);
    std::set<int> met{picture.view.currentStop()};
    for (std::size_t i = 1; i < picture.view.stops().size(); ++i) {
        QTest::keyClick(&picture.view, Qt::Key_PageDown);
        met.insert(picture.view.currentStop());
    }
    CHECK(met.size() == picture.view.stops().size());
}

TEST_CASE("The thing that has the keyboard is in view, in a frame, and what lies off its path is muted") {
    Shown picture;
    const QRgb frame = Theme::of(ThemeName::Light).color(Tone::Focus).rgb();
    QTest::keyClick(&picture.view, Qt::Key_End);
    const QRect last = picture.view.areaOf(picture.view.currentStop()).adjusted(-7, -7, 7, 7);
    CHECK(picture.view.visibleRegion().boundingRect().intersects(last));
    CHECK(countOf(pictureOf(picture.view, last), frame) > 100);
    // A rejected option is not on the path of what was decided.
    const QRect rejected = picture.view.areaOf(picture.stopOf("Effecten: Niets doen"));
    picture.view.setCurrentStop(picture.stopOf("Besluit: "));
    const QImage muted = pictureOf(picture.view, rejected);
    picture.view.setCurrentStop(picture.stopOf("Effecten: Niets doen"));
    const QImage whole = pictureOf(picture.view, rejected);
    const QRgb hue = Theme::of(ThemeName::Light).hue(Step::Effects).rgb();
    CHECK(countOf(whole, hue) > 10);
    CHECK(countOf(muted, hue) == 0);
}

TEST_CASE("Enter, or the act of a screen reader, leads to where it is written") {
    Shown picture;
    QSignalSpy opened(&picture.view, &DrawingView::opened);
    picture.view.setCurrentStop(picture.stopOf("Doel van de wet: Wmo 2015"));
    QTest::keyClick(&picture.view, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.takeFirst().front().toString() == QStringLiteral("purposes[0].reason"));
    QAccessibleActionInterface* acts = picture.access()->child(picture.stopOf("Besluit: "))->actionInterface();
    REQUIRE(acts != nullptr);
    acts->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().front().toString() == QStringLiteral("decision.coreReason"));
}

TEST_CASE("The words beside the picture say everything that is in it, and follow it") {
    Shown picture;
    DrawingWords words(QStringLiteral("In woorden"));
    words.setPicture(picture.view.picture());
    QString all;
    for (const QTreeWidgetItem* item : words.findItems(QString(), Qt::MatchContains | Qt::MatchRecursive))
        all += item->text(0) + u'\n';
    for (const DrawingNode& node : picture.view.picture().drawing.nodes)
        CHECK(all.contains(node.text.simplified()));
    CHECK(all.contains(QStringLiteral("schuurt")));
    QObject::connect(&picture.view, &DrawingView::currentChanged, &words, &DrawingWords::setCurrentNode);
    picture.view.setCurrentStop(picture.stopOf("Grondwaarden: Meedoen"));
    REQUIRE(words.selectedItems().size() == 1);
    CHECK(words.selectedItems().front()->text(0).startsWith(QStringLiteral("Meedoen")));
    QSignalSpy chosen(&words, &DrawingWords::nodeChosen);
    words.show();
    words.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&words));
    words.setFocus();
    CHECK(words.currentItem() == words.selectedItems().front());
    chosen.clear();
    QTest::keyClick(&words, Qt::Key_Down);
    CHECK(chosen.count() == 1);
}

TEST_CASE("The map of effects is a list too: each cell with its option, also where nothing is said") {
    Shown picture;
    const Scribe scribe(picture.file, picture.content);
    const auto figures = effectsMaps(scribe, 600, kUnboundHigh);
    REQUIRE(figures.size() == 1);
    picture.view.setPicture({figures.front()->drawing}, 1.6);
    QAccessibleInterface* all = picture.access();
    CHECK(all->child(picture.stopOf("Niets doen")) != nullptr);
    int empty = 0;
    for (int i = 0; i < all->childCount(); ++i) {
        empty += all->child(i)->text(QAccessible::Name).contains(QStringLiteral("hierover staat niets")) ? 1 : 0;
        CHECK(all->rect().contains(all->child(i)->rect()));
    }
    CHECK(empty >= 4);
    // What the chain had more than the map is gone for who still holds it.
    picture.view.setPicture(Picture(), 1);
    CHECK(all->childCount() == 0);
}
