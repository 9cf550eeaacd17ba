// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/workshopwords.h"
#include "tests/support/catch.h"
#include "tests/support/workshopplay.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

const QDateTime kStart(QDate(2026, 3, 10), QTime(13, 0));

QDateTime after(int seconds) { return kStart.addSecs(seconds); }

QString told(const WorkTimer& timer, int seconds) { return timeText(workshopWords(), timer, after(seconds)); }

} // namespace

TEST_CASE("A round counts down from ten minutes and says so in words and in blocks") {
    WorkTimer timer;
    CHECK(told(timer, 0) == q("10 minuten"));
    CHECK(timer.fullBlocks(after(0)) == 10);
    timer.start(kStart);
    CHECK(told(timer, 0) == q("nog 10 minuten"));
    CHECK(told(timer, 210) == q("nog 7 minuten"));
    CHECK(timer.fullBlocks(after(210)) == 7);
    CHECK(timer.fullBlocks(after(240)) == 6);
    CHECK(timer.share(after(300)) == Approx(0.5));
    CHECK_FALSE(timer.isInLastMinute(after(539)));
    CHECK(timer.isInLastMinute(after(540)));
    CHECK(told(timer, 541) == q("nog 1 minuut"));
    CHECK(timer.fullBlocks(after(599)) == 1);
    CHECK(told(timer, 600) == q("de tijd is om"));
    CHECK(told(timer, 6000) == q("de tijd is om"));
    CHECK(timer.fullBlocks(after(600)) == 0);
    CHECK(timer.isOver(after(600)));
}

TEST_CASE("A round stands still while it is paused, and goes on where it was") {
    WorkTimer timer;
    timer.pause(kStart);
    CHECK(timer.state() == TimerState::Ready);
    timer.start(kStart);
    timer.pause(after(60));
    CHECK(told(timer, 5000) == q("pauze op de klok, nog 9 minuten"));
    timer.start(after(5000));
    CHECK(timer.state() == TimerState::Paused);
    timer.resume(after(5000));
    CHECK(told(timer, 5060) == q("nog 8 minuten"));
    timer.reset();
    CHECK(timer.state() == TimerState::Ready);
    CHECK(told(timer, 9999) == q("10 minuten"));
}

TEST_CASE("Two minutes more are two minutes, also when the time was over") {
    WorkTimer timer(Minutes::make(5).value());
    timer.start(kStart);
    timer.addTwo(after(60));
    CHECK(told(timer, 60) == q("nog 6 minuten"));
    CHECK(timer.isOver(after(420)));
    timer.addTwo(after(1000));
    CHECK(told(timer, 1000) == q("nog 2 minuten"));
    CHECK(timer.whole() == std::chrono::minutes(9));
}

TEST_CASE("A round rings only where the sound was switched on, and a clock turned back gives no time") {
    WorkTimer timer;
    timer.start(kStart);
    CHECK_FALSE(timer.rings(after(700)));
    timer.setSound(true);
    CHECK_FALSE(timer.rings(after(300)));
    CHECK(timer.rings(after(700)));
    CHECK(timer.left(after(-4000)) == std::chrono::minutes(10));
}

TEST_CASE("A round goes on after a restart, and a written clock that is nonsense is refused") {
    WorkTimer timer;
    timer.start(kStart);
    timer.addTwo(after(30));
    const WorkTimer read = WorkTimer::fromJson(timer.toJson()).value();
    CHECK(read == timer);
    CHECK(read.left(after(90)) == timer.left(after(90)));
    for (const auto& [key, value] : {std::pair{"state", Json(q("lopend"))}, std::pair{"whole", Json(0)},
                                     std::pair{"left", Json(-1)}, std::pair{"left", Json(qint64{1} << 40)},
                                     std::pair{"since", Json(q("gisteren"))}}) {
        Json json = timer.toJson();
        json.set(q(key), value);
        INFO(key);
        CHECK_FALSE(WorkTimer::fromJson(json));
    }
}
