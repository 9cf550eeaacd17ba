// SPDX-License-Identifier: EUPL-1.2
#include "core/service/backups.h"
#include "core/service/rebuilding.h"
#include "core/store/sqlite/rescue.h"
#include "tests/core/service/storebench.h"

#include <QDir>
#include <QFile>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

std::size_t filesInFolder(const QString& folder) {
    return static_cast<std::size_t>(QDir(folder).entryList(QDir::Files).size());
}

/// A vault in which work goes on while a copy of it is made.
class VaultAtWork final : public FakeVault {
public:
    explicit VaultAtWork(QString path) : FakeVault(VaultKind::Exercise), m_path(std::move(path)) {}
    QString path() const override { return m_path; }
    Result<SeenHead> seenHead() override { return SeenHead{vaultId(), 0, m_counter, {}, {}}; }
    Result<void> setSetting(const QString& key, const QString& value) override {
        ++m_counter;
        return FakeVault::setSetting(key, value);
    }
    Result<qint64> commit(const Commit& commit) override {
        ++m_counter;
        return FakeVault::commit(commit);
    }
    Result<void> backupTo(const QString& path) override {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("kopie");
        for (int i = 0; i < decidedMeanwhile; ++i)
            REQUIRE(commit({}).has_value());
        return {};
    }

    int decidedMeanwhile = 0;

private:
    QString m_path;
    qint64 m_counter = 5;
};

} // namespace

TEST_CASE("what is decided while a copy is made is not counted as copied, so a copy stays due") {
    const QTemporaryDir folder;
    const StillClock clock;
    VaultAtWork vault(folder.filePath(p("kluis.omgekeerd")));
    Backups backups(vault, folder.filePath(p("kopieën")), clock);
    REQUIRE(backups.keepUp().value());
    CHECK_FALSE(backups.isDue().value());
    // Noting the copy is a commit too: as many as one decision alone must not look like it.
    for (const int decisions : {1, 2, 7}) {
        INFO(decisions);
        REQUIRE(vault.commit({}).has_value());
        vault.decidedMeanwhile = decisions;
        REQUIRE(backups.keepUp().value());
        CHECK(backups.isDue().value());
        vault.decidedMeanwhile = 0;
        REQUIRE(backups.keepUp().value());
        CHECK_FALSE(backups.isDue().value());
        CHECK_FALSE(backups.keepUp().value());
    }
}

TEST_CASE("each day with changes gives one backup, and a day without gives none") {
    StoreBench bench(VaultKind::Protected);
    Backups backups(bench.vault(), defaultBackupFolder(bench.path()), bench.clock);
    CHECK(backups.list().empty());
    CHECK(backups.isDue().value());
    REQUIRE(backups.keepUp().value());
    CHECK_FALSE(backups.isDue().value());
    CHECK_FALSE(backups.keepUp().value());
    bench.clock.when = bench.clock.when.addSecs(3600);
    bench.service().create(p("Later op de dag")).value();
    REQUIRE(backups.keepUp().value());
    REQUIRE(backups.list().size() == 1);
    CHECK(backups.list().front().made == bench.clock.when);
    bench.clock.when = bench.clock.when.addDays(1);
    CHECK_FALSE(backups.keepUp().value());
    CHECK(filesInFolder(backups.folder()) == 1);
}

TEST_CASE("fourteen backups are kept, none older than sixty days but the newest") {
    StoreBench bench;
    Backups backups(bench.vault(), bench.in("kopieën"), bench.clock);
    const auto daysOn = [&bench, &backups](int days) {
        bench.clock.when = bench.clock.when.addDays(days);
        bench.service().create(p("Een zaak")).value();
        REQUIRE(backups.keepUp().value());
    };
    for (int day = 0; day < 20; ++day)
        daysOn(1);
    REQUIRE(backups.list().size() == Backups::kKept);
    CHECK(backups.list().front().made.date() == bench.clock.today());
    CHECK(backups.list().back().made.date() == bench.clock.today().addDays(-13));
    daysOn(55);
    // Of the fourteen that are left, those from more than sixty days ago are gone.
    CHECK(backups.list().back().made.date() >= bench.clock.today().addDays(-Backups::kOldestDays));
    bench.clock.when = bench.clock.when.addDays(400);
    REQUIRE(backups.list().size() > 1);
    daysOn(0);
    CHECK(backups.list().size() == 1);
    CHECK(filesInFolder(backups.folder()) == 1);
}

TEST_CASE("a second backup within one second is made too, and is the newest") {
    StoreBench bench;
    Backups backups(bench.vault(), bench.in("kopieën"), bench.clock);
    const Backup first = backups.make().value();
    bench.service().create(p("Net daarna")).value();
    const Backup second = backups.make().value();
    REQUIRE(backups.list().size() == 1); // one for each day
    CHECK(backups.list().front().path == second.path);
    CHECK(second.path != first.path);
    CHECK(second.made > first.made);
}

TEST_CASE("a backup that cannot be written leaves the earlier ones") {
    StoreBench bench;
    Backups backups(bench.vault(), bench.in("kopieën"), bench.clock);
    REQUIRE(backups.make());
    QFile wall(bench.in("muur"));
    REQUIRE(wall.open(QIODevice::WriteOnly));
    Backups nowhere(bench.vault(), bench.in("muur"), bench.clock);
    CHECK(nowhere.make().error().code == FailureCode::CannotWrite);
    CHECK(backups.list().size() == 1);
}

TEST_CASE("backups from before an erasure are named, and go in one act for a fresh one") {
    StoreBench bench(VaultKind::Protected);
    Backups backups(bench.vault(), bench.in("kopieën"), bench.clock);
    const OpenCase open = bench.service().create(p("Moet weg")).value();
    REQUIRE(backups.make());
    bench.clock.when = bench.clock.when.addDays(1);
    REQUIRE(bench.service().erase(open.id, p("op verzoek")));
    const QDateTime erased = bench.service().lastErased().value();
    CHECK(backups.madeBefore(erased).size() == 1);
    bench.clock.when = bench.clock.when.addSecs(60);
    CHECK(backups.renewAfterErasing(erased).value() == 1);
    CHECK(backups.madeBefore(erased).empty());
    REQUIRE(backups.list().size() == 1);
    CHECK(backups.list().front().made == bench.clock.when);
}

TEST_CASE("a backup is put back into a new file, and stays as it was itself") {
    StoreBench bench(VaultKind::Protected);
    const OpenCase open = bench.service().create(p("Voor de kopie")).value();
    const Backup backup = Backups(bench.vault(), bench.in("kopieën"), bench.clock).make().value();
    bench.service().create(p("Na de kopie")).value();
    QFile file(backup.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    const QString target = bench.in("terug.omgekeerd");
    CHECK(store::restoreVault(backup.path, target, p("een ander lang wachtwoord")).error().code ==
          FailureCode::WrongPassword);
    REQUIRE(store::restoreVault(backup.path, target, bench.password()));
    CHECK(store::restoreVault(backup.path, target, bench.password()).error().code == FailureCode::VaultExists);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
    CHECK(filesInFolder(bench.in("kopieën")) == 1);
    bench.close();
    const auto restored = store::openVault(target, bench.password(), bench.clock);
    REQUIRE(restored);
    CHECK((*restored)->summaries().value().size() == 1);
    CHECK((*restored)->contains(open.id));
}

TEST_CASE("a case whose row is lost is made again from its journal when a vault is salvaged") {
    StoreBench bench;
    OpenCase open = bench.importBingo();
    open = bench.set(open, "wish.expectation", "Ze belt volgende week");
    const auto entries = bench.service().history(open.id).value();
    const RebuiltCase rebuilt = rebuiltCase(open.id, entries, std::nullopt, CaseKind::Exercise);
    CHECK(rebuilt.whole);
    CHECK(CaseState::fromJson(rebuilt.state).value().dossier.json() == open.committed.json());
    CHECK(rebuilt.summary.title == open.summary.title);
    const RebuiltCase shell = rebuiltCase(open.id, {}, std::nullopt, CaseKind::Exercise);
    CHECK_FALSE(shell.whole);
    CHECK(CaseState::fromJson(shell.state));
}
