// SPDX-License-Identifier: EUPL-1.2
#include "app/house.h"

#include "app/samplecases.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace omgekeerd;

TEST_CASE("the house makes an exercise vault with the sample cases and opens it again") {
    QTemporaryDir folder;
    const Paths paths(folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("config")));
    const std::unique_ptr<House> house = std::move(*House::build(paths, Voice::Window));
    CHECK_FALSE(house->hasVault());
    REQUIRE(house->createVault(paths.exerciseVault(), VaultKind::Exercise, {}));
    REQUIRE(importSampleCases(house->service()));
    const std::vector<CaseSummary> cases = house->service().list().value();
    REQUIRE(cases.size() == sampleCases().size());
    CHECK(cases.front().kind == CaseKind::Exercise);

    REQUIRE(house->openVault(paths.exerciseVault(), {}));
    CHECK(house->service().list().value().size() == cases.size());
    CHECK(house->createVault(paths.exerciseVault(), VaultKind::Exercise, {}).error().code == FailureCode::VaultExists);
    CHECK_FALSE(house->hasVault());
}

TEST_CASE("a pack of the municipality that does not hold keeps the house from standing, with its faults") {
    QTemporaryDir folder;
    const Paths paths(folder.path(), folder.path());
    REQUIRE(QDir().mkpath(paths.packsFolder()));
    QFile pack(paths.packsFolder() + QStringLiteral("/onze.json"));
    REQUIRE(pack.open(QIODevice::WriteOnly));
    pack.write("{");
    pack.close();
    const Failure failure = House::build(paths, Voice::Window).error();
    CHECK(failure.code == FailureCode::InvalidContent);
    REQUIRE_FALSE(failure.faults.empty());
    CHECK(failure.faults[0].path.contains(QStringLiteral("onze.json")));
}

TEST_CASE("the screens of a workshop speak the language of the window, and what is handed out stays Dutch") {
    QTemporaryDir folder;
    const Paths paths(folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("config")));
    const std::unique_ptr<House> house = std::move(*House::build(paths, Voice::Window));
    REQUIRE(house->speak(Language::English));
    REQUIRE(house->createVault(paths.exerciseVault(), VaultKind::Exercise, {}));
    REQUIRE(importSampleCases(house->service()));
    WorkshopDesk& desk = **house->workshopDesk();
    CHECK(desk.words().language() == Language::English);
    const Workshop made = desk.create(QStringLiteral("Tuesday"), QDate(2026, 3, 10)).value();
    const CaseId dossier = desk.casesForDeck().value().front().id;
    const Workshop workshop = desk.addCase(made.id(), dossier).value();
    const WorkshopWords english = WorkshopWords::load(Language::English).value();
    CHECK(workshop.programme().front().item.title() == english.programme().items.front().title());
    CHECK(desk.screen(workshop, Sight::Room).value().title == english.word("openerTitle"));
    CHECK(desk.trainerSheet(workshop).value().notes.front() == english.kind(ItemKind::Opener).trainer);
    const Document card = desk.handoutTree(workshop, HandoutKind::CaseCard).value();
    CHECK(card.language == QStringLiteral("nl-NL"));
    CHECK(card.subject == QStringLiteral("Casuskaart"));

    REQUIRE(house->speak(Language::Dutch));
    WorkshopDesk& dutch = **house->workshopDesk();
    CHECK(dutch.words().language() == Language::Dutch);
    CHECK(dutch.screen(workshop, Sight::Room).value().title == QStringLiteral("Met welke bril kijk jij?"));
}
