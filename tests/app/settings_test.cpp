// SPDX-License-Identifier: EUPL-1.2
#include "app/settings.h"

#include "core/base/files.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace omgekeerd;

TEST_CASE("the vault last used is remembered, in a folder that is made where it is absent") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("config/omgekeerd/settings.json"));
    const QString vault = QStringLiteral("/home/ik/Mijn dossiers/één.omgekeerd");
    Settings settings(file);
    CHECK(settings.lastVault().isEmpty());
    REQUIRE(settings.setLastVault(vault));
    REQUIRE(settings.setText(QStringLiteral("theme"), QStringLiteral("dark")));
    const Settings again(file);
    CHECK(again.lastVault() == vault);
    CHECK(again.text(QStringLiteral("theme")) == u"dark");
}

TEST_CASE("settings that are not ours read as empty") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.json"));
    REQUIRE(writeFile(file, "[1, 2"));
    Settings settings(file);
    CHECK(settings.lastVault().isEmpty());
    REQUIRE(settings.setLastVault(QStringLiteral("x")));
    CHECK(Settings(file).lastVault() == u"x");
}

TEST_CASE("settings that cannot be written say so") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file/settings.json"));
    REQUIRE(writeFile(folder.filePath(QStringLiteral("file")), "in the way"));
    CHECK(Settings(file).setLastVault(QStringLiteral("x")).error().code == FailureCode::CannotWrite);
}
