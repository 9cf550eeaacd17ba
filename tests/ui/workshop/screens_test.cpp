// SPDX-License-Identifier: EUPL-1.2
// Two screens, as the offscreen platform gives them from a file (tests/cmake/workshop.cmake starts these apart); with
// one screen the room sees the whole of it.
#include "tests/ui/workshop/bench.h"

#include <QScreen>

using namespace omgekeerd;
using namespace omgekeerd::ui;

TEST_CASE("With one screen the room sees it whole, and Escape brings the trainer back") {
    if (QGuiApplication::screens().size() > 1)
        return; // the other case is about these
    WorkshopBench bench;
    TrainerWindow& trainer = bench.give();
    CHECK(PresenterWindow::screenFor(trainer) == nullptr);
    trainer.findChild<QPushButton*>(q("present"))->click();
    REQUIRE(trainer.presenter() != nullptr);
    CHECK(trainer.presenter()->isFullScreen());
    CHECK(trainer.presenter()->screen() == trainer.screen());
    CHECK(trainer.findChild<QLabel*>(q("whereShown"))->text() == q("op dit scherm"));
    QTest::keyClick(trainer.presenter(), Qt::Key_Escape);
    CHECK(trainer.presenter() == nullptr);
    CHECK(trainer.findChild<QLabel*>(q("whereShown"))->text() == q("nog niet te zien voor de zaal; het komt over dit venster heen. Esc brengt je terug, T zet de klok aan"));
}

TEST_CASE("With two screens the room gets the other one, and the trainer keeps the keyboard", "[.twoscreens]") {
    REQUIRE(QGuiApplication::screens().size() == 2);
    QScreen* laptop = QGuiApplication::screens()[0];
    QScreen* beamer = QGuiApplication::screens()[1];
    if (laptop->size().width() > beamer->size().width())
        std::swap(laptop, beamer);
    INFO(beamer->name().toStdString() << ' ' << beamer->size().width() << 'x' << beamer->size().height());
    CHECK(beamer->size().width() == 1920);
    WorkshopBench bench;
    TrainerWindow& trainer = bench.give();
    trainer.move(laptop->geometry().topLeft());
    REQUIRE(trainer.screen() == laptop);
    trainer.present(true);
    PresenterWindow* presenter = trainer.presenter();
    REQUIRE(presenter != nullptr);
    CHECK(presenter->screen() == beamer);
    CHECK(presenter->geometry() == beamer->geometry());
    CHECK(presenter->isFullScreen());
    CHECK(trainer.findChild<QLabel*>(q("whereShown"))->text() == q("op het andere scherm (%1)").arg(beamer->name()));
    CHECK(QTest::qWaitFor([&trainer] { return trainer.isActiveWindow(); }));
    // At this size a point of the canvas is a point of the screen: nothing below 28.
    CHECK(presenter->slide().canvasRect().size() == kCanvas);
    for (const SlideText& text : presenter->slide().picture().texts)
        CHECK(text.font.pixelSize() >= kLeastPoints * kPixelsPerPoint);
    // On a real display, with two monitors, to be looked at: OMGEKEERD_PICTURES=FOLDER.
    if (const QString folder = qEnvironmentVariable("OMGEKEERD_PICTURES"); !folder.isEmpty())
        for (QScreen* screen : {laptop, beamer}) {
            const QRect& part = screen->geometry();
            REQUIRE(QTest::qWaitForWindowExposed(presenter));
            CHECK(screen->grabWindow(0, part.x(), part.y(), part.width(), part.height())
                      .save(folder + u'/' + screen->name() + q(".png")));
        }
    // From a laptop that stands on the other side too.
    trainer.present(false);
    trainer.move(beamer->geometry().topLeft());
    REQUIRE(QTest::qWaitFor([&] { return trainer.screen() == beamer; }));
    trainer.present(true);
    REQUIRE(trainer.presenter() != nullptr);
    CHECK(trainer.presenter()->screen() == laptop);
    trainer.present(false);
    trainer.move(laptop->geometry().topLeft());
    REQUIRE(QTest::qWaitFor([&] { return trainer.screen() == laptop; }));
    trainer.present(true);
    // The cable is pulled out: the window for the room does not fall over that of the trainer.
    Q_EMIT qApp->screenRemoved(beamer);
    CHECK(trainer.presenter() == nullptr);
    CHECK(onScreen().join(u' ').contains(q("Het andere scherm is weg.")));
}
