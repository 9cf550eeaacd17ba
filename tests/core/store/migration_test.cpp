// SPDX-License-Identifier: EUPL-1.2
// Vaults of each released format, kept in tests/golden/vaults, open for ever; a change of format keeps a copy first.
#include "core/store/sqlite/database.h"
#include "core/store/sqlite/vaultseam.h"
#include "tests/core/store/vaultfixture.h"
#include "tests/core/store/vaultmodel.h"
#include "tests/support/catch.h"

#include <QFile>

#include <ctime>

using namespace omgekeerd;

namespace {

QString goldenPath(int format) {
    return QStringLiteral(OMGEKEERD_SOURCE_DIR "/tests/golden/vaults/format-%1.omgekeerd").arg(format);
}

/// Moments were written in this zone, and are told in the zone of who reads.
void useUtc() {
    qputenv("TZ", "UTC");
    ::tzset();
}

/// What stands in the golden vaults: something of everything.
void fillGolden(Vault& vault, const Clock& clock) {
    REQUIRE(vault.setProfile({QStringLiteral("Sanne de Boer"), QStringLiteral("consulent"), QStringLiteral("art. 3")}));
    REQUIRE(vault.setSetting(QStringLiteral("kleur"), QStringLiteral("blauw")));
    for (int number = 1; number <= 4; ++number)
        REQUIRE(vault.commit(commitOf(number, QStringLiteral("bingo%1").arg(number), clock)));
    Commit commit = commitOf(1, QStringLiteral("besloten"), clock);
    commit.version = versionOf(1, 1, clock);
    REQUIRE(vault.commit(commit));
    REQUIRE(vault.saveDraft(draftOf(2, QStringLiteral("wish.requested"), QStringLiteral("een halve zin"), clock)));
    JournalEntry ground;
    ground.who = QStringLiteral("Sanne de Boer");
    ground.when = clock.now();
    ground.why = QStringLiteral("op verzoek");
    REQUIRE(vault.eraseEntries(caseId(3), {3}, false, ground));
    REQUIRE(vault.erase(caseId(4), ground));
}

struct GoldenFixture : VaultFixture {
    VaultModel model;

    explicit GoldenFixture(int format) {
        useUtc();
        fillGolden(model, clock);
        REQUIRE(QFile::copy(goldenPath(format), path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    }
    QByteArray bytes() const {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QStringList others() const {
        QStringList names = folder.dir().entryList(QDir::Files);
        names.removeAll(QStringLiteral("kluis.omgekeerd"));
        return names;
    }
};

const char* const kAdded = "CREATE TABLE added (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT";

} // namespace

TEST_CASE("Writes the golden vault of the format of this program", "[.][golden]") {
    useUtc();
    VaultFixture fixture;
    fixture.path = goldenPath(store::currentFormat());
    auto vault = fixture.create();
    fillGolden(*vault, fixture.clock);
}

TEST_CASE("A vault of each format that was ever released opens and tells what it told", "[store][migration]") {
    for (int format = 1; format <= store::currentFormat(); ++format) {
        INFO("format " << format);
        GoldenFixture fixture(format);
        auto vault = fixture.open();
        requireSame(*vault, fixture.model);
        CHECK(vault->check()->empty());
        checkSearchAgrees(*vault);
        vault.reset();
        CHECK(store::labelOf(fixture.path)->formatVersion == store::currentFormat());
        CHECK(fixture.others().size() == (format < store::currentFormat() ? 1 : 0));
    }
}

TEST_CASE("A change of format keeps a copy that opens, and the new vault tells the same", "[store][migration]") {
    GoldenFixture fixture(store::currentFormat());
    const auto secret = store::secretOf(fixture.path, kPassword);
    const auto later = store::stepsWith(kAdded);
    {
        auto vault = opened(store::openVaultWithSecret(fixture.path, *secret, later));
        requireSame(*vault, fixture.model);
        CHECK(vault->check()->empty());
        REQUIRE(vault->commit(commitOf(1, QStringLiteral("verder"), fixture.clock)));
    }
    REQUIRE(fixture.others() == QStringList{QStringLiteral("kluis.indeling-1.omgekeerd")});
    const QString copy = fixture.folder.path(QStringLiteral("kluis.indeling-1.omgekeerd"));
    {
        auto vault = opened(store::openVault(copy, kPassword, fixture.clock));
        requireSame(*vault, fixture.model);
    }
    // The next time there is nothing to change, and no copy more.
    CHECK(store::openVaultWithSecret(fixture.path, *secret, later));
    CHECK(fixture.others().size() == 1);
}

TEST_CASE("A vault of a later program is refused and stays as it is, byte for byte", "[store][migration]") {
    GoldenFixture fixture(store::currentFormat());
    const auto secret = store::secretOf(fixture.path, kPassword);
    CHECK(store::openVaultWithSecret(fixture.path, *secret, store::stepsWith(kAdded)));
    const QByteArray before = fixture.bytes();
    CHECK(fixture.openFails() == FailureCode::VaultTooNew);
    CHECK(store::labelOf(fixture.path).error().code == FailureCode::VaultTooNew);
    CHECK(fixture.bytes() == before);
    CHECK(fixture.others().size() == 1);
}

TEST_CASE("A step that cannot be taken leaves the vault of before", "[store][migration]") {
    GoldenFixture fixture(store::currentFormat());
    const auto secret = store::secretOf(fixture.path, kPassword);
    const auto broken = store::stepsWith("CREATE TABLE half (x); CREATE TABLE draft (x)");
    CHECK_FALSE(store::openVaultWithSecret(fixture.path, *secret, broken));
    CHECK(store::labelOf(fixture.path)->formatVersion == store::currentFormat());
    auto vault = fixture.open();
    requireSame(*vault, fixture.model);
}

TEST_CASE("A damaged vault is not migrated, and what is wrong with it is named", "[store][migration]") {
    GoldenFixture fixture(store::currentFormat());
    const auto secret = store::secretOf(fixture.path, kPassword);
    {
        store::Database database(fixture.path, store::Database::Mode::ReadWrite);
        database.execute("DELETE FROM draft");
        database.tidyOnClose();
    }
    const auto refused = store::openVaultWithSecret(fixture.path, *secret, store::stepsWith(kAdded));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == FailureCode::VaultDamaged);
    CHECK_FALSE(refused.error().faults.empty());
    CHECK(fixture.others().isEmpty());
}
