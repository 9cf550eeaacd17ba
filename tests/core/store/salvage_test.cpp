// SPDX-License-Identifier: EUPL-1.2
// What is saved from a damaged vault: every record that still opens; what does not is listed, and the new vault holds.
#include "core/store/sqlite/database.h"
#include "core/store/sqlite/rescue.h"
#include "tests/core/store/vaultfixture.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace omgekeerd;

namespace {

/// What a case looks like that was made again from the last thing its journal says.
RebuiltCase rebuilt(const CaseId& id, const std::vector<JournalEntry>& entries, const std::optional<Json>& state) {
    RebuiltCase made;
    made.whole = state.has_value() || !entries.empty();
    made.summary.id = id;
    made.summary.title = state ? QStringLiteral("uit de stand") : QStringLiteral("uit de geschiedenis");
    made.summary.kind = CaseKind::Exercise;
    made.state = state ? *state : Json::object({{QStringLiteral("case"), Json(int(entries.size()))}});
    made.searchText = made.summary.title;
    return made;
}

struct SalvageFixture : VaultFixture {
    QString target = folder.path(QStringLiteral("gered.omgekeerd"));

    void fill(int cases) {
        auto vault = create();
        for (int round = 0; round < 3; ++round)
            for (int number = 1; number <= cases; ++number) {
                Commit commit = commitOf(number, QStringLiteral("ronde%1 bingo%2").arg(round).arg(number), clock);
                if (round == 1)
                    commit.version = versionOf(number, 1, clock);
                REQUIRE(vault->commit(commit));
            }
        REQUIRE(vault->saveDraft(draftOf(1, QStringLiteral("pad"), QStringLiteral("een halve zin"), clock)));
        REQUIRE(vault->setSetting(QStringLiteral("kleur"), QStringLiteral("blauw")));
    }

    /// Bends the file from outside: one statement, as another program would.
    void bend(const char* sql) {
        store::Database database(path, store::Database::Mode::ReadWrite);
        database.execute("DROP TRIGGER journal_keeps_rows");
        database.execute("DROP TRIGGER journal_keeps_words");
        database.execute(sql);
    }

    store::SalvageReport salvage(const QString& password = kPassword) {
        auto report = store::salvageVault(path, target, password, clock, ids, rebuilt, kCheap);
        REQUIRE(report);
        auto saved = opened(store::openVault(target, password, clock));
        REQUIRE(saved->check()->empty());
        return *report;
    }

    static bool names(const store::SalvageReport& report, const QString& place) {
        return std::any_of(report.lost.begin(), report.lost.end(), [&place](const Fault& fault) {
            return fault.path.contains(place);
        });
    }
};

} // namespace

TEST_CASE("A sound vault is salvaged whole", "[store][salvage]") {
    SalvageFixture fixture;
    fixture.fill(3);
    VaultPicture before;
    {
        auto vault = fixture.open();
        before = pictureOf(*vault);
    }
    const auto report = fixture.salvage();
    CHECK(report.lost.empty());
    CHECK(report.saved.size() == 3);
    CHECK(report.entries == 9);
    CHECK(report.drafts == 1);
    CHECK(report.versions == 3);
    auto saved = opened(store::openVault(fixture.target, kPassword, fixture.clock));
    CHECK(pictureOf(*saved) == before);
    CHECK(saved->vaultId() != fixture.open()->vaultId());
    CHECK(store::salvageVault(fixture.path, fixture.target, kPassword, fixture.clock, fixture.ids, rebuilt, kCheap)
              .error().code == FailureCode::VaultExists);
}

TEST_CASE("A state that does not open is made again from the journal, and named", "[store][salvage]") {
    SalvageFixture fixture;
    fixture.fill(3);
    fixture.bend("UPDATE dossier_state SET state = x'00' WHERE id = (SELECT min(id) FROM dossier)");
    const auto report = fixture.salvage();
    CHECK(report.saved.size() == 3);
    CHECK(report.entries == 9);
    CHECK(SalvageFixture::names(report, QStringLiteral("dossier[%1].state").arg(caseId(1).text())));
    auto saved = opened(store::openVault(fixture.target, kPassword, fixture.clock));
    CHECK(saved->load(caseId(1))->summary.title == QStringLiteral("uit de geschiedenis"));
    CHECK(saved->load(caseId(2))->summary.title.contains(QStringLiteral("ronde2")));
    CHECK(saved->journal(caseId(1))->size() == 3);
}

TEST_CASE("A row that is gone comes back from its journal; an older one put back is named", "[store][salvage]") {
    SalvageFixture fixture;
    fixture.fill(2);
    SECTION("gone") {
        fixture.bend("DELETE FROM version_file; DELETE FROM version; DELETE FROM draft; DELETE FROM dossier");
        const auto report = fixture.salvage();
        CHECK(report.saved.size() == 2);
        CHECK(SalvageFixture::names(report, caseId(1).text()));
        CHECK(SalvageFixture::names(report, caseId(2).text()));
    }
    SECTION("an entry gone") {
        fixture.bend("DELETE FROM journal WHERE seq = 2");
        const auto report = fixture.salvage();
        CHECK(report.saved.size() == 2);
        CHECK(report.entries == 5);
        CHECK(SalvageFixture::names(report, QStringLiteral("journal[2]")));
    }
    SECTION("an entry that does not open") {
        fixture.bend("UPDATE journal SET sealed = zeroblob(80) WHERE seq = 2");
        const auto report = fixture.salvage();
        CHECK(report.entries == 5);
        CHECK(SalvageFixture::names(report, QStringLiteral("journal[2]")));
        auto saved = opened(store::openVault(fixture.target, kPassword, fixture.clock));
        CHECK(saved->journal(caseId(2))->front().erased);
        CHECK(saved->journal(caseId(2))->back().act == Act::Erased);
    }
}

TEST_CASE("What was erased on purpose does not come back by salvaging", "[store][salvage]") {
    SalvageFixture fixture;
    fixture.fill(2);
    {
        auto vault = fixture.open();
        JournalEntry ground;
        ground.who = QStringLiteral("Sanne");
        ground.why = QStringLiteral("op verzoek");
        ground.when = fixture.clock.now();
        REQUIRE(vault->erase(caseId(1), ground));
    }
    const auto report = fixture.salvage();
    CHECK(report.lost.empty());
    CHECK(report.saved.size() == 1);
    auto saved = opened(store::openVault(fixture.target, kPassword, fixture.clock));
    CHECK_FALSE(saved->contains(caseId(1)));
}

TEST_CASE("A damaged page costs what stands on it and no more", "[store][salvage]") {
    SalvageFixture fixture;
    fixture.fill(60);
    const qint64 page = 4096;
    const qint64 pages = QFileInfo(fixture.path).size() / page;
    int saved = 0;
    int tried = 0;
    // Page 1 holds the layout, without which nothing can be read; a few further ones stand for all.
    for (qint64 number = 3; number < pages; number += pages / 9) {
        QFile original(fixture.path);
        REQUIRE(original.open(QIODevice::ReadOnly));
        QByteArray bytes = original.readAll();
        bytes.replace(number * page, page, QByteArray(page, '\x5a'));
        const QString damaged = fixture.folder.path(QStringLiteral("stuk%1.omgekeerd").arg(number));
        QFile file(damaged);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const QString target = fixture.folder.path(QStringLiteral("heel%1.omgekeerd").arg(number));
        const auto report = store::salvageVault(damaged, target, kPassword, fixture.clock, fixture.ids, rebuilt, kCheap);
        INFO("page " << number);
        if (!report) {
            // The page of the slots: then there is no way in.
            CHECK(report.error().code != FailureCode::Usage);
            continue;
        }
        ++tried;
        CHECK_FALSE(report->lost.empty());
        auto vault = opened(store::openVault(target, kPassword, fixture.clock));
        CHECK(vault->check()->empty());
        saved += static_cast<int>(report->saved.size());
        CHECK(report->saved.size() >= 50);
    }
    CHECK(tried > 5);
    CHECK(saved > 50 * tried);
}

TEST_CASE("A vault is salvaged with the recovery key, which then opens the new one", "[store][salvage]") {
    SalvageFixture fixture;
    fixture.fill(1);
    QString recovery;
    {
        auto vault = fixture.open();
        recovery = *vault->makeRecoveryKey();
    }
    const auto report = fixture.salvage(recovery);
    CHECK(report.saved.size() == 1);
    auto saved = opened(store::openVault(fixture.target, recovery, fixture.clock));
    const QString next = QStringLiteral("een heel nieuw wachtwoord");
    CHECK(saved->changePassword(kPassword, next).error().code == FailureCode::WrongPassword);
    REQUIRE(saved->changePassword(recovery, next));
    saved.reset();
    CHECK(store::openVault(fixture.target, next, fixture.clock));
    CHECK(store::openVault(fixture.target, recovery, fixture.clock));
}
