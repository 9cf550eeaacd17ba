// SPDX-License-Identifier: EUPL-1.2
// The vault against its model: the same acts give the same state, also across lock, kill and restart.
#include "core/store/sqlite/vaultseam.h"
#include "tests/core/store/vaultfixture.h"
#include "tests/core/store/vaultmodel.h"
#include "tests/support/catch.h"

#include <QFile>

#include <iostream>

using namespace omgekeerd;

namespace {

/// Leaves the files as a killed program leaves them: what was committed is still in the WAL.
void closeAsIfKilled(VaultFixture& fixture, std::unique_ptr<Vault>& vault) {
    const QString wal = fixture.path + QStringLiteral("-wal");
    const QString keptFile = fixture.path + QStringLiteral(".kept");
    const QString keptWal = wal + QStringLiteral(".kept");
    // The WAL first: where the vault rests just now and writes it back, the two still tell the same.
    const bool hadWal = QFile::exists(wal);
    if (hadWal)
        REQUIRE(QFile::copy(wal, keptWal));
    REQUIRE(QFile::copy(fixture.path, keptFile));
    vault.reset();
    REQUIRE(QFile::remove(fixture.path));
    REQUIRE(QFile::rename(keptFile, fixture.path));
    if (hadWal)
        REQUIRE(QFile::rename(keptWal, wal));
}

void compareOverActs(quint64 seed, int acts) {
    std::cout << "seed " << seed << '\n';
    INFO("seed " << seed);
    VaultFixture fixture;
    auto vault = fixture.create();
    const QString copy = fixture.folder.path(QStringLiteral("kopie.omgekeerd"));
    std::optional<store::VaultSecret> secret;
    VaultModel model;
    std::mt19937_64 numbers(seed);
    std::mt19937_64 breaks(seed + 1);
    for (int done = 0; done < acts; ++done) {
        QString about;
        const VaultAct act = randomAct(numbers, model, fixture.clock, about);
        INFO("act " << done << ", " << about.toStdString());
        const bool did = act(*vault);
        REQUIRE(did == act(model));
        fixture.clock.moveSeconds(7);
        const auto pause = breaks() % 100;
        if (pause > 2)
            continue;
        requireSame(*vault, model);
        if (pause == 0)
            closeAsIfKilled(fixture, vault);
        vault.reset();
        if (!secret)
            secret.emplace(*store::secretOf(fixture.path, kPassword));
        vault = opened(store::openVaultWithSecret(fixture.path, *secret));
        requireSame(*vault, model);
        if (pause != 1)
            continue;
        // A backup is the same vault; the work goes on in it, as after a restore.
        REQUIRE(vault->backupTo(copy));
        vault.reset();
        REQUIRE(QFile::remove(fixture.path));
        REQUIRE(QFile::rename(copy, fixture.path));
        vault = opened(store::openVaultWithSecret(fixture.path, *secret));
    }
    requireSame(*vault, model);
    CHECK(vault->check()->empty());
    checkSearchAgrees(*vault);
}

} // namespace

TEST_CASE("Random acts give what the model says, seeds 1 and 2", "[store][model]") {
    compareOverActs(1, 2500);
    compareOverActs(2, 2500);
}

TEST_CASE("Random acts give what the model says, seeds 3 and 4", "[store][model]") {
    compareOverActs(3, 2500);
    compareOverActs(4, 2500);
}
