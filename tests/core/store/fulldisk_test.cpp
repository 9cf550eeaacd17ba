// SPDX-License-Identifier: EUPL-1.2
// A disk that runs full while deciding, copying, changing the password and migrating: what was said to be saved is
// there, and the vault opens afterwards.
#include "core/base/platform.h"
#include "core/store/sqlite/vaultseam.h"
#include "tests/core/store/vaultfixture.h"
#include "tests/core/store/vaultmodel.h"
#include "tests/support/catch.h"

#include <QFile>

#include <iostream>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace omgekeerd;

namespace {

/// A place where room can be taken away: a small disk in memory for root, else a limit on the size of each file.
class ScarceDisk {
public:
    explicit ScarceDisk(const QString& folder, bool small) : m_folder(folder) {
        REQUIRE(QDir().mkpath(folder));
        m_mounted = small && ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=6m") == 0;
        platform::hardenProcess(); // a limit on files is an error then, not a signal
    }
    ~ScarceDisk() {
        giveBack();
        if (m_mounted)
            ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
    }
    ScarceDisk(const ScarceDisk&) = delete;
    ScarceDisk& operator=(const ScarceDisk&) = delete;

    QString path(const QString& name) const { return m_folder + u'/' + name; }
    bool isMounted() const { return m_mounted; }

    /// Leaves this many bytes on the disk; or lets no file of it grow beyond its largest by more than that.
    void leave(qint64 bytes) {
        if (!m_mounted) {
            limitFiles(largestFile() + bytes);
            return;
        }
        QFile ballast(path(QStringLiteral("ballast")));
        REQUIRE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'b');
        while (ballast.write(block) == block.size()) {
        }
        REQUIRE(ballast.resize(std::max<qint64>(0, ballast.size() - bytes)));
    }
    void giveBack() {
        QFile::remove(path(QStringLiteral("ballast")));
        limitFiles(-1);
    }

private:
    qint64 largestFile() const {
        qint64 largest = 0;
        for (const QFileInfo& file : QDir(m_folder).entryInfoList(QDir::Files))
            largest = std::max(largest, file.size());
        return largest;
    }
    static void limitFiles(qint64 bytes) {
        rlimit limit = {};
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &limit) == 0);
        limit.rlim_cur = bytes < 0 ? limit.rlim_max : static_cast<rlim_t>(bytes);
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }

    QString m_folder;
    bool m_mounted = false;
};

const std::vector<qint64> kRooms = {0, 1, 4096, 8192, 12288, 20480, 32768, 49152, 65536, 98304, 131072, 262144};

struct Tally {
    int done = 0;
    int refused = 0;
};

bool isAboutRoom(const Failure& failure) {
    return failure.code == FailureCode::DiskFull || failure.code == FailureCode::CannotWrite;
}

/// A vault on the disk with a model beside it.
struct ScarceFixture : VaultFixture {
    ScarceDisk disk;
    VaultModel model;

    explicit ScarceFixture(bool small) : disk(folder.path(QStringLiteral("schijf")), small) {
        path = disk.path(QStringLiteral("kluis.omgekeerd"));
        auto vault = create();
        for (int number = 1; number <= 5; ++number) {
            const Commit commit = commitOf(number, QStringLiteral("bingo%1").arg(number), clock);
            REQUIRE(vault->commit(commit));
            REQUIRE(model.commit(commit));
        }
    }
    void mustHold() {
        auto vault = open();
        requireSame(*vault, model);
        CHECK(vault->check()->empty());
    }
};

void decideUntilFull(bool small, Tally& tally) {
    for (const qint64 room : kRooms) {
        INFO("room " << room);
        ScarceFixture fixture(small);
        auto vault = fixture.open();
        REQUIRE(vault->checkpoint());
        fixture.disk.leave(room);
        const int before = tally.refused;
        for (int turn = 0; turn < 60; ++turn) {
            const Commit commit =
                commitOf(1 + turn % 5, QStringLiteral("woord%1 ").arg(turn).repeated(200), fixture.clock);
            const auto done = vault->commit(commit);
            if (done) {
                REQUIRE(fixture.model.commit(commit));
                ++tally.done;
                continue;
            }
            CHECK(isAboutRoom(done.error()));
            ++tally.refused;
            const Draft draft = draftOf(1, QStringLiteral("pad"), QStringLiteral("kort"), fixture.clock);
            if (vault->saveDraft(draft))
                REQUIRE(fixture.model.saveDraft(draft));
            if (tally.refused - before > 3)
                break;
        }
        // What is in memory agrees with what lies there, full or not.
        requireSame(*vault, fixture.model);
        // Half of the times room comes back while the vault is still open.
        if (room % 8192 == 0) {
            fixture.disk.giveBack();
            const Commit last = commitOf(2, QStringLiteral("er is weer ruimte"), fixture.clock);
            REQUIRE(vault->commit(last));
            REQUIRE(fixture.model.commit(last));
        }
        vault.reset();
        fixture.disk.giveBack();
        fixture.mustHold();
    }
}

void copyOnFull(bool small, Tally& tally) {
    for (const qint64 room : kRooms) {
        INFO("room " << room);
        ScarceFixture fixture(small);
        auto vault = fixture.open();
        const QString target = fixture.disk.path(QStringLiteral("kopie.omgekeerd"));
        fixture.disk.leave(small ? room : room - QFileInfo(fixture.path).size());
        const auto copied = vault->backupTo(target);
        fixture.disk.giveBack();
        if (copied) {
            ++tally.done;
            auto copy = opened(store::openVault(target, kPassword, fixture.clock));
            requireSame(*copy, fixture.model);
        } else {
            ++tally.refused;
            CHECK(isAboutRoom(copied.error()));
            // Nothing is left that looks like a copy.
            CHECK(QDir(QFileInfo(target).path()).entryList({QStringLiteral("kopie*")}, QDir::Files).isEmpty());
        }
        vault.reset();
        fixture.mustHold();
    }
}

void changePasswordOnFull(bool small, Tally& tally) {
    const QString next = QStringLiteral("een heel nieuw wachtwoord");
    for (const qint64 room : kRooms) {
        INFO("room " << room);
        ScarceFixture fixture(small);
        auto vault = fixture.open();
        REQUIRE(vault->checkpoint());
        fixture.disk.leave(small ? room : room - QFileInfo(fixture.path).size());
        const auto changed = vault->changePassword(kPassword, next);
        vault.reset();
        fixture.disk.giveBack();
        const bool byNew = store::openVault(fixture.path, next, fixture.clock).has_value();
        const bool byOld = store::openVault(fixture.path, kPassword, fixture.clock).has_value();
        CHECK(byNew != byOld);
        if (changed)
            CHECK(byNew);
        ++(changed ? tally.done : tally.refused);
        auto again = opened(store::openVault(fixture.path, byNew ? next : kPassword, fixture.clock));
        requireSame(*again, fixture.model);
        CHECK(again->check()->empty());
    }
}

void migrateOnFull(bool small, Tally& tally) {
    static const store::SchemaSteps kOneMore = store::stepsWith("CREATE TABLE added (id INTEGER PRIMARY KEY, x BLOB) STRICT");
    for (const qint64 room : kRooms) {
        INFO("room " << room);
        ScarceFixture fixture(small);
        const auto secret = store::secretOf(fixture.path, kPassword);
        REQUIRE(secret);
        fixture.disk.leave(small ? room : room - QFileInfo(fixture.path).size());
        auto migrated = store::openVaultWithSecret(fixture.path, *secret, kOneMore);
        if (migrated)
            requireSame(**migrated, fixture.model);
        else
            CHECK(isAboutRoom(migrated.error()));
        ++(migrated ? tally.done : tally.refused);
        if (migrated)
            migrated->reset();
        fixture.disk.giveBack();
        auto again = opened(store::openVaultWithSecret(fixture.path, *secret, kOneMore));
        requireSame(*again, fixture.model);
        CHECK(again->check()->empty());
    }
}

using Act = void (*)(bool, Tally&);

void onBothKindsOfDisk(const char* what, Act act) {
    for (const bool small : {false, true}) {
        if (small && ::geteuid() != 0)
            continue;
        Tally tally;
        act(small, tally);
        std::cout << what << (small ? " on a small disk: " : " under a limit on files: ") << tally.done << " done, "
                  << tally.refused << " refused, 0 lost\n";
        CHECK(tally.refused > 0);
        CHECK(tally.done > 0);
    }
}

} // namespace

TEST_CASE("A disk that fills up while deciding loses nothing that was said to be saved", "[store][full]") {
    onBothKindsOfDisk("deciding", decideUntilFull);
}

TEST_CASE("A disk that fills up while copying leaves no half copy, and the vault as it was", "[store][full]") {
    onBothKindsOfDisk("copying", copyOnFull);
}

TEST_CASE("A disk that fills up while changing the password leaves one that opens", "[store][full]") {
    onBothKindsOfDisk("changing the password", changePasswordOnFull);
}

TEST_CASE("A disk that fills up while migrating leaves the earlier vault or the later one", "[store][full]") {
    onBothKindsOfDisk("migrating", migrateOnFull);
}
