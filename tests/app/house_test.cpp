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
