// SPDX-License-Identifier: EUPL-1.2
// A program that is killed at any moment: what it said was saved is there, byte for byte.
#include "core/store/sqlite/vaultseam.h"
#include "tests/core/store/vaultfixture.h"
#include "tests/core/store/vaultmodel.h"
#include "tests/support/killedchild.h"

#include <iostream>

using namespace omgekeerd;

namespace {

/// Does acts until it is killed; after each that returned, one byte goes through the pipe.
[[noreturn]] void workUntilKilled(
    const QString& path, const store::VaultSecret& secret, VaultModel model, quint64 seed,
    const Clock& clock, int pipe
) {
    const auto vault = store::openVaultWithSecret(path, secret);
    if (!vault)
        ::_exit(2);
    std::mt19937_64 numbers(seed);
    for (;;) {
        QString about;
        const VaultAct act = randomAct(numbers, model, clock, about);
        const bool did = act(**vault);
        const bool modelDid = act(model);
        if (did != modelDid)
            ::_exit(3);
        if (::write(pipe, "x", 1) != 1)
            ::_exit(4);
    }
}

/// Lets a child work for a while, kills it, and gives how many acts it said were saved.
int killedAfter(
    const QString& path, const store::VaultSecret& secret, const VaultModel& model, quint64 seed,
    const Clock& clock, unsigned long microseconds
) {
    // Half of the kills fall anywhere, opening included; the other half while decisions are being written.
    const test::Kill kill = microseconds % 2 == 0 ? test::Kill::WhileWorking : test::Kill::Anywhere;
    return static_cast<int>(test::bytesBeforeKill(kill, microseconds, [&](int pipe) {
        workUntilKilled(path, secret, model, seed, clock, pipe);
    }));
}

/// The model after the acts that were said to be saved, or, where that is not what lies there, after one more.
void catchUp(VaultModel& model, Vault& vault, quint64 seed, const Clock& clock, int said) {
    std::mt19937_64 numbers(seed);
    QString about;
    for (int done = 0; done < said; ++done)
        randomAct(numbers, model, clock, about)(model);
    const VaultPicture found = pictureOf(vault);
    REQUIRE(found.whole);
    if (found == pictureOf(model))
        return;
    randomAct(numbers, model, clock, about)(model);
    INFO("the act under way: " << about.toStdString());
    requireSame(vault, model);
}

void killTimes(int runs, quint64 seed) {
    std::cout << "seed " << seed << '\n';
    VaultFixture fixture;
    fixture.create();
    const auto secret = store::secretOf(fixture.path, kPassword);
    REQUIRE(secret);
    VaultModel model;
    std::mt19937_64 moments(seed);
    int acknowledged = 0;
    for (int run = 0; run < runs; ++run) {
        INFO("run " << run);
        const quint64 runSeed = seed * 100'000 + static_cast<quint64>(run);
        const unsigned long moment = moments() % 60'000;
        const int said = killedAfter(fixture.path, *secret, model, runSeed, fixture.clock, moment);
        acknowledged += said;
        const auto vault = opened(store::openVaultWithSecret(fixture.path, *secret));
        catchUp(model, *vault, runSeed, fixture.clock, said);
        const auto faults = vault->check();
        REQUIRE(faults);
        CHECK(faults->empty());
        checkSearchAgrees(*vault);
    }
    std::cout << runs << " kills, " << acknowledged << " acknowledged acts, 0 lost\n";
    CHECK(acknowledged > runs);
}

} // namespace

TEST_CASE("Nothing that was said to be saved is lost by 100 kills", "[store][kill]") {
    killTimes(100, 20240514);
}

TEST_CASE("Nothing that was said to be saved is lost by 100 other kills", "[store][kill]") {
    killTimes(100, 20240515);
}

TEST_CASE("Nothing that was said to be saved is lost by 10,000 kills", "[.][nightly]") {
    killTimes(10'000, 7);
}
