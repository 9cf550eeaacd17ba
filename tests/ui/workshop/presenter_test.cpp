// SPDX-License-Identifier: EUPL-1.2
// What stands in front of the room: never what is hidden, never too small, and every key of a clicker.
#include "tests/ui/workshop/bench.h"

#include <QFontMetricsF>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

const QString kLong =
    q("De groep vindt dat mevrouw B. elke week mensen bij haar in de buurt wil zien die op haar rekenen. ")
        .repeated(12);

/// Faults of a slide on its canvas, in sentences.
QStringList faultsOf(const SlidePicture& picture) {
    QStringList faults;
    const QRectF canvas(QPointF(), kCanvas);
    for (const SlideText& text : picture.texts) {
        const QString words = text.lines.join(u' ').left(40);
        if (text.font.pixelSize() < kLeastPoints * kPixelsPerPoint)
            faults += q("smaller than 28 points: ") + words;
        if (!canvas.contains(text.box))
            faults += q("outside the screen: ") + words;
        for (const QString& line : text.lines)
            if (QFontMetricsF(text.font).horizontalAdvance(line) > text.box.width() + 1)
                faults += q("wider than its place: ") + line.left(40);
        for (const SlideText& other : picture.texts)
            if (&other < &text && other.box.adjusted(1, 3, -1, -3).intersects(text.box.adjusted(1, 3, -1, -3)))
                faults += q("over other words: ") + words + q(" / ") + other.lines.join(u' ').left(40);
    }
    for (const SlideFrame& frame : picture.frames)
        if (!canvas.contains(frame.box))
            faults += q("a frame outside the screen");
    return faults;
}

int wordsIn(const QString& text) {
    return static_cast<int>(text.simplified().split(u' ', Qt::SkipEmptyParts).size());
}

/// Counts how often a widget is drawn.
class PaintCount : public QObject {
public:
    explicit PaintCount(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
    int count = 0;
};

} // namespace

TEST_CASE("In front of the room nothing is smaller than 28 points, outside the screen or over something else") {
    for (const int groups : {0, 3, 5, 12}) {
        for (const bool wordy : {false, true}) {
            if (wordy && groups == 0)
                continue;
            WorkshopBench bench;
            bench.give(groups);
            WorkshopSession& session = *bench.room->session();
            for (const Step step : allOf<Step>())
                for (int group = 0; group < groups; ++group)
                    bench.write(group, step, wordy ? kLong : q("Mensen zien, groep %1").arg(group % 2));
            for (const QString& becomes : {q("Er is een dochter om de hoek."), kLong.left(3000)})
                REQUIRE(session.act([&](Workshop& workshop) -> Result<void> {
                    const VariantId variant =
                        workshop.addVariant(bench.bingo, ChangedFact::make({}, becomes).value()).value();
                    for (const PlacedGroup& placed : workshop.groups())
                        if (auto said = workshop.sayOutcome(
                                variant, placed.id,
                                outcomeFor(wordy ? kLong : q("Nee"), Tips::Yes, becomes.left(900)).value()
                            );
                            !said)
                            return said;
                    return {};
                }));
            for (int i = 0; i < 9; ++i)
                REQUIRE(session.act([i](Workshop& workshop) -> Result<void> {
                    static_cast<void>(
                        workshop.addInsight(Insight::make(q("Inzicht %1 in een paar woorden").arg(i)).value())
                    );
                    return {};
                }));
            SlideView view(session);
            for (const bool revealed : {false, true}) {
                for (const Step step : allOf<Step>())
                    session.setRevealed(step, revealed);
                for (const Slide& slide : slidesOf(session.workshop())) {
                    const bool isAlike = slide.step && *slide.step != Step::Wish && *slide.step != Step::Decision;
                    if (isAlike)
                        continue;
                    REQUIRE(session.act([&slide](Workshop& workshop) { return workshop.show(slide); }));
                    for (int page = 0; page < groupPages(session.workshop().groups().size()); ++page) {
                        session.setGroupPage(page);
                        INFO(
                            groups << " groups, " << codeOf(slide.kind).toStdString() << (wordy ? ", wordy" : "")
                                   << (revealed ? ", revealed" : "")
                        );
                        CHECK(faultsOf(view.picture()).join(u'\n').toStdString() == "");
                        CHECK(view.picture().texts.size() > 1);
                    }
                }
            }
        }
    }
}

TEST_CASE("Dark, light and a clock that stands still are drawn at once") {
    WorkshopBench bench;
    bench.give(3);
    WorkshopSession& session = *bench.room->session();
    SlideView view(session);
    view.resize(960, 540);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    QCoreApplication::processEvents();
    PaintCount painted(view);
    const auto isDrawn = [&] { return QTest::qWaitFor([&] { return std::exchange(painted.count, 0) > 0; }); };
    session.setDark(true);
    CHECK(isDrawn());
    CHECK(view.grab().toImage().pixelColor(480, 270) == QColor(Qt::black));
    session.setDark(false);
    CHECK(isDrawn());
    CHECK(view.grab().toImage().pixelColor(5, 5) != QColor(Qt::black));
    painted.count = 0;
    session.startOrPause();
    CHECK(isDrawn());
}

TEST_CASE("The time stands in the bar of the trainer too, which never scrolls away") {
    WorkshopBench bench;
    TrainerWindow& trainer = bench.give(3);
    auto* hint = trainer.findChild<QLabel*>(q("barHint"));
    REQUIRE(hint != nullptr);
    CHECK(hint->text() == q("Klikker of Page Down: volgende"));
    bench.room->session()->startOrPause();
    CHECK(hint->text() == bench.room->session()->timeNow());
}

TEST_CASE("A slide carries at most forty words beside the groups and the clock") {
    WorkshopBench bench;
    bench.give();
    WorkshopSession& session = *bench.room->session();
    for (const Slide& slide : slidesOf(session.workshop())) {
        REQUIRE(session.act([&slide](Workshop& workshop) { return workshop.show(slide); }));
        SlideView view(session);
        int words = 0;
        for (const SlideText& text : view.picture().texts)
            words += wordsIn(text.lines.join(u' '));
        for (const GroupCard& card : session.screen().groups)
            words -= wordsIn(card.name) + wordsIn(session.screen().comparison ? card.roles : card.state);
        if (session.screen().comparison)
            words -= 6 * 3 * 3; // „nog niet getoond” in each cell
        words -= wordsIn(session.timeNow());
        INFO(codeOf(slide.kind).toStdString());
        CHECK(words <= kMostWordsOnScreen);
    }
}

TEST_CASE("Before the reveal nothing that a group wrote and nothing for the trainer is in front of the room") {
    WorkshopBench bench;
    TrainerWindow& trainer = bench.give();
    WorkshopSession& session = *bench.room->session();
    for (const Step step : allOf<Step>())
        for (int group = 0; group < 3; ++group)
            bench.write(group, step, q("geheim %1 van %2").arg(codeOf(step)).arg(group));
    trainer.present(true);
    PresenterWindow* presenter = trainer.presenter();
    REQUIRE(presenter != nullptr);
    for (const Slide& slide : slidesOf(session.workshop())) {
        REQUIRE(session.act([&slide](Workshop& workshop) { return workshop.show(slide); }));
        const QString room = inTheRoom(*presenter);
        INFO(codeOf(slide.kind).toStdString() << ": " << room.toStdString());
        CHECK_FALSE(room.contains(q("geheim")));
        CHECK(room.contains(q("OEFENING")));
        CHECK(room.contains(session.screen().title));
        for (const QString& note : session.sheet().notes)
            CHECK_FALSE(room.contains(note));
        // The trainer has them all the while, and they are not the same words as on the slide.
        CHECK_FALSE(session.sheet().notes.empty());
        for (const QString& note : session.sheet().notes)
            CHECK(trainer.findChild<QLabel*>(q("trainerNotes"))->text().contains(note));
    }
    bench.goTo(SlideKind::Reveal, Step::Values);
    session.advance();
    CHECK(inTheRoom(*presenter).contains(q("geheim values van 2")));
    CHECK_FALSE(inTheRoom(*presenter).contains(q("geheim wish")));
    session.setRevealed(Step::Values, false);
    CHECK_FALSE(inTheRoom(*presenter).contains(q("geheim")));
    bench.goTo(SlideKind::Compare);
    session.advance();
    CHECK(inTheRoom(*presenter).contains(q("geheim wish van 0")));
    CHECK_FALSE(inTheRoom(*presenter).contains(q("geheim decision")));
}

TEST_CASE("The clicker goes on, back and dark, and what is dark is dark for everybody") {
    WorkshopBench bench;
    TrainerWindow& trainer = bench.give();
    WorkshopSession& session = *bench.room->session();
    bench.goTo(SlideKind::Question, Step::Wish);
    trainer.present(true);
    PresenterWindow* presenter = trainer.presenter();
    REQUIRE(presenter != nullptr);
    const auto step = [&session] { return *session.workshop().slide()->step; };
    for (const int key : {int{Qt::Key_Space}, int{Qt::Key_PageDown}})
        QTest::keyClick(presenter, Qt::Key(key));
    CHECK(step() == Step::Purpose);
    QTest::keyClick(presenter, Qt::Key_PageUp);
    CHECK(step() == Step::Values);
    for (const int key : {int{Qt::Key_B}, int{Qt::Key_Period}}) {
        QTest::keyClick(presenter, Qt::Key(key));
        CHECK(session.isDark());
        CHECK_FALSE(inTheRoom(*presenter).contains(session.screen().title));
        const QImage dark = presenter->grab().toImage();
        CHECK(dark.pixelColor(dark.rect().center()) == QColor(Qt::black));
        // Back in the light, on the same slide.
        QTest::keyClick(presenter, key == Qt::Key_B ? Qt::Key_Space : Qt::Key_Period);
        CHECK_FALSE(session.isDark());
        CHECK(step() == Step::Values);
    }
    QTest::keyClick(presenter, Qt::Key_T);
    CHECK(session.workshop().timer().state() == TimerState::Running);
    QTest::keyClick(presenter, Qt::Key_Plus);
    CHECK(session.workshop().timer().whole() == std::chrono::minutes(12));
    CHECK(bench.kept().timer() == session.workshop().timer());
    QTest::keyClick(presenter, Qt::Key_Escape);
    CHECK(trainer.presenter() == nullptr);
    QTest::keyClick(&trainer, Qt::Key_F5);
    REQUIRE(trainer.presenter() != nullptr);
    QTest::keyClick(trainer.presenter(), Qt::Key_F5);
    CHECK(trainer.presenter() == nullptr);
    CHECK(trainer.isVisible());
}

TEST_CASE("The time is said in words and shown in blocks, rings only when asked, and only once") {
    WorkshopBench bench;
    bench.give();
    WorkshopSession& session = *bench.room->session();
    bench.goTo(SlideKind::Question, Step::Wish);
    SlideView view(session);
    int rung = 0;
    QObject::connect(&session, &WorkshopSession::rang, &view, [&rung] { ++rung; });
    session.startOrPause();
    CHECK(view.spoken().contains(q("nog 10 minuten")));
    CHECK(view.picture().blocks.front().full == 10);
    bench.clock.at = bench.clock.at.addSecs(5 * 60 + 10);
    session.startOrPause();
    CHECK(view.spoken().contains(q("pauze op de klok, nog 5 minuten")));
    CHECK(view.picture().blocks.front().full == 5);
    CHECK(view.picture().icons.front().icon == Icon::Pause);
    session.startOrPause();
    bench.clock.at = bench.clock.at.addSecs(5 * 60);
    const auto isOver = [&view] { return view.spoken().contains(q("de tijd is om")); };
    REQUIRE(QTest::qWaitFor(isOver, 5000));
    CHECK(view.picture().blocks.front().full == 0);
    CHECK(rung == 0);
    session.setSound(true);
    REQUIRE(QTest::qWaitFor([&rung] { return rung > 0; }, 5000));
    int ticks = 0;
    QObject::connect(&session, &WorkshopSession::ticked, &view, [&ticks] { ++ticks; });
    REQUIRE(QTest::qWaitFor([&ticks] { return ticks >= 2; }, 5000));
    CHECK(rung == 1);
}
