// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/sqlitevault.h"

#include "core/store/sqlite/database.h"
#include "tests/core/store/vaultfixture.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

using namespace omgekeerd;

namespace {

JournalEntry ground(const Clock& clock) {
    JournalEntry entry;
    entry.who = QStringLiteral("Sanne de Boer");
    entry.when = clock.now();
    entry.why = QStringLiteral("bewaartermijn voorbij");
    return entry;
}

} // namespace

TEST_CASE("What was decided is there after the vault was closed and opened", "[store]") {
    VaultFixture fixture;
    VaultPicture before;
    {
        auto vault = fixture.create();
        CHECK(vault->setProfile({QStringLiteral("Sanne"), QStringLiteral("consulent"), QStringLiteral("tot 5000")}));
        CHECK(vault->setSetting(QStringLiteral("kleur"), QStringLiteral("groen")));
        CHECK(*vault->commit(commitOf(1, QStringLiteral("naar de bingo"), fixture.clock)) == 1);
        CHECK(*vault->commit(commitOf(2, QStringLiteral("een fiets"), fixture.clock)) == 2);
        Commit definitive = commitOf(1, QStringLiteral("naar de bingo op dinsdag"), fixture.clock);
        definitive.version = versionOf(1, 1, fixture.clock);
        CHECK(*vault->commit(definitive) == 3);
        CHECK(vault->saveDraft(draftOf(2, QStringLiteral("wish.requested"), QStringLiteral("een fie"), fixture.clock)));
        before = pictureOf(*vault);
        CHECK(before.whole);
    }
    auto vault = fixture.open();
    CHECK(pictureOf(*vault) == before);
    CHECK(vault->check()->empty());
    CHECK(vault->contains(caseId(1)));
    CHECK_FALSE(vault->contains(caseId(3)));
    CHECK(vault->load(caseId(3)).error().code == FailureCode::CaseUnknown);
    CHECK(vault->version(caseId(1), 1)->files.front().bytes == versionOf(1, 1, fixture.clock).files.front().bytes);
}

TEST_CASE("The profile and the moments come back as they were", "[store]") {
    VaultFixture fixture;
    {
        auto vault = fixture.create();
        CHECK(vault->setProfile({QStringLiteral("Sanne"), QStringLiteral("consulent"), QStringLiteral("tot 5000")}));
        CHECK(vault->commit(commitOf(1, QStringLiteral("naar de bingo"), fixture.clock)));
    }
    auto vault = fixture.open();
    CHECK(vault->profile()->function == QStringLiteral("consulent"));
    const auto entries = *vault->journal(caseId(1));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].when == fixture.clock.now());
    CHECK(entries[0].step == Step::Wish);
    CHECK(entries[0].change[u"value"].toString() == QStringLiteral("naar de bingo"));
    const auto summary = vault->summaries()->front();
    CHECK(summary.changed == fixture.clock.now());
    CHECK(summary.retainUntil == QDate(2040, 1, 1));
    CHECK(summary.stepsWithWords == std::vector<Step>{Step::Wish});
}

TEST_CASE("A vault opens with its password only, and with one answer for wrong and damaged", "[store]") {
    VaultFixture fixture;
    fixture.create();
    CHECK(fixture.openFails(QStringLiteral("een ander wachtwoord")) == FailureCode::WrongPassword);
    CHECK(fixture.openFails(QString()) == FailureCode::PasswordNeeded);
    // The same letters, composed otherwise, are the same password.
    VaultFixture accents;
    const QString composed = QStringLiteral("caf\u00e9 aan de gracht");
    REQUIRE(store::createVault(accents.path, VaultKind::Protected, composed, accents.clock, accents.ids, kCheap));
    CHECK(accents.open(composed.normalized(QString::NormalizationForm_D)));
}

TEST_CASE("A password is long enough with twelve characters or four words", "[store]") {
    VaultFixture fixture;
    const auto refused = [&](const QString& password) {
        return store::createVault(
                   fixture.path, VaultKind::Protected, password, fixture.clock, fixture.ids, kCheap
        ).error().code;
    };
    CHECK(refused(QStringLiteral("elf letters")) == FailureCode::PasswordTooShort);
    CHECK(refused(QString()) == FailureCode::PasswordTooShort);
    CHECK(refused(QString(1025, QLatin1Char('a'))) == FailureCode::PasswordTooShort);
    CHECK_FALSE(QFile::exists(fixture.path));
    CHECK(store::createVault(fixture.path, VaultKind::Protected, QStringLiteral("a b c d"), fixture.clock, fixture.ids, kCheap));
}

TEST_CASE("An exercise vault has no password and takes no practice case", "[store]") {
    VaultFixture fixture;
    {
        auto vault = fixture.create(VaultKind::Exercise);
        CHECK(vault->kind() == VaultKind::Exercise);
        Commit practice = commitOf(1, QStringLiteral("echt"), fixture.clock);
        practice.summary.kind = CaseKind::Practice;
        CHECK(vault->commit(practice).error().code == FailureCode::CaseKindMismatch);
        CHECK(vault->commit(commitOf(1, QStringLiteral("oefening"), fixture.clock)));
        CHECK(vault->changePassword(kPassword, kPassword).error().code == FailureCode::Usage);
    }
    CHECK(store::labelOf(fixture.path)->kind == VaultKind::Exercise);
    CHECK(fixture.open(QString())->contains(caseId(1)));
    CHECK(store::createVault(fixture.folder.path(QStringLiteral("b")), VaultKind::Exercise, kPassword, fixture.clock, fixture.ids).error().code == FailureCode::Usage);
}

TEST_CASE("A label is read without a password, also while the vault is open", "[store]") {
    VaultFixture fixture;
    auto vault = fixture.create();
    CHECK(store::labelOf(fixture.path)->kind == VaultKind::Protected);
    CHECK(fixture.openFails() == FailureCode::VaultInUse);
    CHECK(vault->commit(commitOf(1, QStringLiteral("bingo"), fixture.clock)));
    vault.reset();
    CHECK(store::labelOf(fixture.path)->formatVersion == 1);
    CHECK(store::createVault(fixture.path, VaultKind::Protected, kPassword, fixture.clock, fixture.ids, kCheap).error().code == FailureCode::VaultExists);
}

TEST_CASE("After closing one file is left, with rights for this user only", "[store]") {
    VaultFixture fixture;
    {
        auto vault = fixture.create();
        CHECK(vault->commit(commitOf(1, QStringLiteral("bingo"), fixture.clock)));
    }
    CHECK(fixture.folder.dir().entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("kluis.omgekeerd")});
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(fixture.path) & others) == 0);
}

TEST_CASE("Two seconds after the last decision all of it lies in the one file that a synced folder takes along", "[store]") {
    VaultFixture fixture;
    auto vault = fixture.create();
    const QString wal = fixture.path + QStringLiteral("-wal");
    for (const QString& words : {QStringLiteral("naar de bingo"), QStringLiteral("naar de markt")}) {
        CHECK(vault->commit(commitOf(1, words, fixture.clock)));
        QElapsedTimer since;
        since.start();
        while (QFileInfo(wal).size() > 0 && since.elapsed() < 60'000)
            QThread::msleep(20);
        CHECK(QFileInfo(wal).size() == 0);
    }
    VaultFixture synced;
    REQUIRE(QFile::copy(fixture.path, synced.path));
    const VaultPicture before = pictureOf(*vault);
    vault.reset();
    CHECK(pictureOf(*synced.open()) == before);
}

TEST_CASE("A few words more are written where the earlier ones lay", "[store]") {
    VaultFixture fixture;
    auto vault = fixture.create();
    const auto decide = [&](qsizetype letters) {
        Commit commit = commitOf(1, QStringLiteral("bingo"), fixture.clock);
        commit.state = Json::object({{QStringLiteral("words"), QString(letters, u'w')}});
        commit.searchText = QString(letters, u'z');
        CHECK(vault->commit(commit));
        CHECK(vault->load(caseId(1))->state == commit.state);
    };
    const auto sizes = [&] {
        vault.reset();
        store::Database file(fixture.path, store::Database::Mode::Immutable);
        std::vector<qint64> read;
        for (const char* sql : {"SELECT length(state) FROM dossier_state", "SELECT length(words) FROM dossier_state"})
            read.push_back(file.integer(sql));
        return read;
    };
    decide(5000);
    const std::vector<qint64> first = sizes();
    vault = fixture.open();
    decide(5050);
    CHECK(sizes() == first);
    vault = fixture.open();
    decide(6300);
    CHECK(sizes() != first);
}

TEST_CASE("A draft is kept until it is settled or dropped, and is not in the journal", "[store]") {
    VaultFixture fixture;
    {
        auto vault = fixture.create();
        CHECK(vault->saveDraft(draftOf(1, QStringLiteral("wish"), QStringLiteral("x"), fixture.clock)).error().code == FailureCode::CaseUnknown);
        CHECK(vault->commit(commitOf(1, QStringLiteral("bingo"), fixture.clock)));
        CHECK(vault->saveDraft(draftOf(1, QStringLiteral("a"), QStringLiteral("een"), fixture.clock)));
        CHECK(vault->saveDraft(draftOf(1, QStringLiteral("a"), QStringLiteral("een twee"), fixture.clock)));
        CHECK(vault->saveDraft(draftOf(1, QStringLiteral("b"), QStringLiteral("drie"), fixture.clock)));
        CHECK(vault->saveDraft(draftOf(1, QStringLiteral("c"), QStringLiteral("vier"), fixture.clock)));
        CHECK(vault->dropDraft(caseId(1), QStringLiteral("c")));
        CHECK(vault->dropDraft(caseId(1), QStringLiteral("onbekend")));
    }
    auto vault = fixture.open();
    REQUIRE(vault->load(caseId(1))->drafts.size() == 2);
    CHECK(vault->load(caseId(1))->drafts[0].text == QStringLiteral("een twee"));
    Commit settled = commitOf(1, QStringLiteral("een twee"), fixture.clock);
    settled.settledDrafts = {QStringLiteral("a")};
    CHECK(vault->commit(settled));
    REQUIRE(vault->load(caseId(1))->drafts.size() == 1);
    CHECK(vault->load(caseId(1))->drafts[0].path == QStringLiteral("b"));
    CHECK(vault->journal(caseId(1))->size() == 2);
    vault.reset();
    CHECK(fixture.open()->load(caseId(1))->drafts.size() == 1);
}

TEST_CASE("Searching finds the sentence, before and after reopening", "[store]") {
    VaultFixture fixture;
    {
        auto vault = fixture.create();
        Commit commit = commitOf(1, QStringLiteral("bingo"), fixture.clock);
        commit.searchText = QStringLiteral("Eerste zin. Mevrouw wil naar de café-bingo. Derde zin.");
        CHECK(vault->commit(commit));
        CHECK(vault->commit(commitOf(2, QStringLiteral("een fiets"), fixture.clock)));
        REQUIRE(vault->search(QStringLiteral("bing"), 10)->size() == 1);
        CHECK(vault->search(QStringLiteral("bing"), 10)->front().snippet == QStringLiteral("Mevrouw wil naar de café-bingo."));
    }
    auto vault = fixture.open();
    waitForSearch(*vault);
    CHECK(vault->search(QStringLiteral("CAFE"), 10)->size() == 1);
    CHECK(vault->search(QStringLiteral("zaak"), 10)->size() == 1);
    CHECK(vault->search(QStringLiteral("mevrouw bingo"), 10)->size() == 1);
    CHECK(vault->search(QStringLiteral("mevrouw fiets"), 10)->empty());
    for (const char16_t* odd : {u"", u"  ", u"\"", u"* AND (", u"NEAR(", u"- ^", u"a\" OR \"b", u"words:bingo"})
        CHECK(vault->search(QString::fromUtf16(odd), 10)->empty());
    CHECK(vault->commit(commitOf(1, QStringLiteral("iets anders"), fixture.clock)));
    CHECK(vault->search(QStringLiteral("bingo"), 10)->empty());
    CHECK(vault->erase(caseId(2), ground(fixture.clock)));
    CHECK(vault->search(QStringLiteral("fiets"), 10)->empty());
}

TEST_CASE("What is decided while the words are still being read is found as it is now", "[store]") {
    VaultFixture fixture;
    constexpr int cases = 400;
    {
        auto vault = fixture.create();
        for (int number = 1; number <= cases; ++number)
            CHECK(vault->commit(commitOf(number, QStringLiteral("een fiets"), fixture.clock)));
    }
    auto vault = fixture.open();
    for (int number = 1; number <= cases; number += 40) {
        CHECK(vault->commit(commitOf(number, QStringLiteral("een rollator"), fixture.clock)));
        CHECK(vault->search(QStringLiteral("rollator"), cases)->size() == static_cast<std::size_t>(number / 40 + 1));
    }
    CHECK(vault->erase(caseId(2), ground(fixture.clock)));
    waitForSearch(*vault);
    CHECK(vault->search(QStringLiteral("rollator"), cases)->size() == 10);
    CHECK(vault->search(QStringLiteral("fiets"), cases)->size() == cases - 11);
}

TEST_CASE("Erasing a case empties its history and leaves the chain to be verified", "[store]") {
    VaultFixture fixture;
    auto vault = fixture.create();
    CHECK(vault->commit(commitOf(1, QStringLiteral("bingo"), fixture.clock)));
    Commit second = commitOf(1, QStringLiteral("bingo op dinsdag"), fixture.clock);
    second.version = versionOf(1, 1, fixture.clock);
    CHECK(vault->commit(second));
    CHECK(vault->commit(commitOf(2, QStringLiteral("fiets"), fixture.clock)));
    CHECK(vault->saveDraft(draftOf(1, QStringLiteral("a"), QStringLiteral("concept"), fixture.clock)));
    CHECK(vault->erase(caseId(1), ground(fixture.clock)));
    CHECK(vault->erase(caseId(1), ground(fixture.clock)).error().code == FailureCode::CaseUnknown);
    for (int turn = 0; turn < 2; ++turn) {
        CHECK_FALSE(vault->contains(caseId(1)));
        CHECK(vault->check()->empty());
        const auto entries = *vault->journal(caseId(1));
        REQUIRE(entries.size() == 3);
        CHECK(entries[0].erased);
        CHECK(entries[1].erased);
        CHECK(entries[2].act == Act::Erased);
        CHECK(entries[2].why == QStringLiteral("bewaartermijn voorbij"));
        CHECK(vault->journal(caseId(2))->size() == 1);
        vault.reset();
        vault = fixture.open();
    }
}

TEST_CASE("Erasing single entries keeps the case and says who, when and why", "[store]") {
    VaultFixture fixture;
    auto vault = fixture.create();
    CHECK(vault->commit(commitOf(1, QStringLiteral("geheim"), fixture.clock)));
    CHECK(vault->commit(commitOf(1, QStringLiteral("bingo"), fixture.clock)));
    CHECK(vault->eraseEntries(caseId(1), {1}, true, ground(fixture.clock)));
    vault.reset();
    vault = fixture.open();
    CHECK(vault->check()->empty());
    const auto entries = *vault->journal(caseId(1));
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].erased);
    CHECK(entries[1].change[u"value"].toString() == QStringLiteral("bingo"));
    CHECK(vault->load(caseId(1))->journalSeq == 3);
}

TEST_CASE("A definitive version is stored once", "[store]") {
    VaultFixture fixture;
    auto vault = fixture.create();
    Commit commit = commitOf(1, QStringLiteral("bingo"), fixture.clock);
    commit.version = versionOf(1, 1, fixture.clock);
    CHECK(vault->commit(commit));
    CHECK(vault->commit(commit).error().code == FailureCode::Frozen);
    commit.version = versionOf(1, 2, fixture.clock);
    CHECK(vault->commit(commit));
    CHECK(*vault->versions(caseId(1)) == std::vector<int>{1, 2});
}

TEST_CASE("The password is changed, and the recovery key opens too", "[store]") {
    VaultFixture fixture;
    QString recovery;
    {
        auto vault = fixture.create();
        CHECK(vault->commit(commitOf(1, QStringLiteral("bingo"), fixture.clock)));
        CHECK_FALSE(vault->hasRecoveryKey());
        recovery = *vault->makeRecoveryKey();
        CHECK(vault->hasRecoveryKey());
        CHECK(vault->changePassword(QStringLiteral("niet het goede"), QStringLiteral("nieuw lang wachtwoord")).error().code == FailureCode::WrongPassword);
        CHECK(vault->changePassword(kPassword, QStringLiteral("kort")).error().code == FailureCode::PasswordTooShort);
        CHECK(vault->changePassword(kPassword, QStringLiteral("nieuw lang wachtwoord")));
    }
    CHECK(fixture.openFails(kPassword) == FailureCode::WrongPassword);
    CHECK(fixture.open(QStringLiteral("nieuw lang wachtwoord"))->contains(caseId(1)));
    CHECK(fixture.open(recovery)->contains(caseId(1)));
    CHECK(fixture.open(recovery.toLower().replace(u'-', u' '))->contains(caseId(1)));
    QString wrong = recovery;
    wrong[0] = wrong[0] == u'A' ? u'B' : u'A';
    CHECK(fixture.openFails(wrong) == FailureCode::WrongPassword);
    const QString second = *fixture.open(recovery)->makeRecoveryKey();
    CHECK(fixture.openFails(recovery) == FailureCode::WrongPassword);
    CHECK(fixture.open(second));
}

TEST_CASE("A backup is a vault of its own with the same words", "[store]") {
    VaultFixture fixture;
    auto vault = fixture.create();
    CHECK(vault->commit(commitOf(1, QStringLiteral("bingo"), fixture.clock)));
    const QString copy = fixture.folder.path(QStringLiteral("kopie.omgekeerd"));
    CHECK(vault->backupTo(copy));
    CHECK(vault->backupTo(copy).error().code == FailureCode::VaultExists);
    CHECK(vault->commit(commitOf(1, QStringLiteral("later"), fixture.clock)));
    auto backup = store::openVault(copy, kPassword, fixture.clock);
    REQUIRE(backup);
    CHECK((*backup)->journal(caseId(1))->size() == 1);
    CHECK((*backup)->check()->empty());
}

TEST_CASE("A copy from before, or another road, is told from the vault last seen", "[store]") {
    VaultFixture fixture;
    auto vault = fixture.create();
    CHECK(vault->commit(commitOf(1, QStringLiteral("een"), fixture.clock)));
    const SeenHead early = *vault->seenHead();
    const QString copy = fixture.folder.path(QStringLiteral("kopie.omgekeerd"));
    CHECK(vault->backupTo(copy));
    CHECK(vault->commit(commitOf(1, QStringLiteral("twee"), fixture.clock)));
    const SeenHead late = SeenHead::fromJson(vault->seenHead()->toJson());
    CHECK(*vault->compareWith(early) == SeenRelation::Expected);
    CHECK(*vault->compareWith(late) == SeenRelation::Expected);
    CHECK(vault->saveDraft(draftOf(1, QStringLiteral("a"), QStringLiteral("x"), fixture.clock)));
    const SeenHead withDraft = *vault->seenHead();
    vault.reset();
    auto other = *store::openVault(copy, kPassword, fixture.clock);
    CHECK(*other->compareWith(late) == SeenRelation::Older);
    CHECK(other->commit(commitOf(1, QStringLiteral("een andere weg"), fixture.clock)));
    CHECK(*other->compareWith(late) == SeenRelation::Branch);
    CHECK(*other->compareWith(early) == SeenRelation::Expected);
    CHECK(*other->compareWith(withDraft) == SeenRelation::Branch);
    VaultFixture second;
    CHECK(*second.create()->compareWith(late) == SeenRelation::Another);
}
