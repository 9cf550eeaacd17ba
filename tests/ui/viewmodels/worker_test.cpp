// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/worker.h"

#include "tests/support/catch.h"

#include <QTest>

#include <atomic>

using omgekeerd::ui::Worker;

namespace {

/// Says when it goes.
struct Held {
    std::atomic<int>* alive = nullptr;
    explicit Held(std::atomic<int>* count) : alive(count) { ++*alive; }
    ~Held() { --*alive; }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
};

} // namespace

TEST_CASE("what comes of the work is brought to the thread of the window") {
    Worker worker;
    int came = 0;
    worker.run<std::unique_ptr<int>>(
        [](const std::stop_token&) { return std::make_unique<int>(7); },
        [&came](std::unique_ptr<int> value) { came = *value; }
    );
    CHECK(worker.isBusy());
    REQUIRE(QTest::qWaitFor([&] { return came == 7; }));
    CHECK_FALSE(worker.isBusy());
}

TEST_CASE("what nobody waits for is dropped, and the next run waits until it is gone") {
    Worker worker;
    std::atomic<int> alive = 0;
    std::atomic<bool> go = false;
    std::atomic<int> aliveAtSecond = -1;
    int came = 0;
    worker.run<std::unique_ptr<Held>>(
        [&](const std::stop_token&) {
            while (!go)
                std::this_thread::yield();
            return std::make_unique<Held>(&alive);
        },
        [&came](std::unique_ptr<Held>) { came = 1; }
    );
    worker.forget();
    CHECK_FALSE(worker.isBusy());
    worker.run<int>(
        [&](const std::stop_token&) {
            aliveAtSecond = alive.load();
            return 2;
        },
        [&came](int value) { came = value; }
    );
    go = true;
    REQUIRE(QTest::qWaitFor([&] { return came == 2; }));
    CHECK(aliveAtSecond == 0);
    CHECK(alive == 0);
}

TEST_CASE("what arrived just before it was forgotten is dropped too") {
    Worker worker;
    std::atomic<int> alive = 0;
    std::atomic<bool> made = false;
    bool came = false;
    worker.run<std::unique_ptr<Held>>(
        [&](const std::stop_token&) {
            auto held = std::make_unique<Held>(&alive);
            made = true;
            return held;
        },
        [&came](std::unique_ptr<Held>) { came = true; }
    );
    while (!made)
        std::this_thread::yield();
    std::this_thread::sleep_for(std::chrono::milliseconds(50)); // until it lies there, or not: both must hold
    worker.forget();
    QTest::qWait(50);
    CHECK_FALSE(came);
    CHECK(alive == 0);
}

TEST_CASE("work that looks for it hears that it may stop") {
    Worker worker;
    std::atomic<bool> stopped = false;
    worker.run<int>(
        [&](const std::stop_token& stop) {
            while (!stop.stop_requested())
                std::this_thread::yield();
            stopped = true;
            return 0;
        },
        [](int) {}
    );
    worker.forget();
    REQUIRE(QTest::qWaitFor([&] { return stopped.load(); }));
}
