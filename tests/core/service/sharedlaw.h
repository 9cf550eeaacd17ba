// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/service/lawdesk.h"
#include "core/store/sqlite/sqlitelawlibrary.h"
#include "tests/core/method/loaded.h"
#include "tests/support/skip.h"

#include <QDir>
#include <QTemporaryDir>

namespace omgekeerd::test {

/// A library of the official files that OMGEKEERD_LAW_FILES leads to, with the cards of the program beside it.
struct SharedLaw {
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<LawLibrary> library;
    std::unique_ptr<LawDesk> desk;

    static std::vector<QString> files() {
        const QDir dir(qEnvironmentVariable("OMGEKEERD_LAW_FILES"));
        std::vector<QString> paths;
        if (qEnvironmentVariableIsSet("OMGEKEERD_LAW_FILES"))
            for (const QString& name : dir.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name))
                if (!name.contains(QStringLiteral("manifest")))
                    paths.push_back(dir.filePath(name));
        return paths;
    }

    explicit SharedLaw(const std::vector<QString>& paths) {
        std::vector<LawAlias> aliases;
        for (const auto& [regulation, name] : namesOfLaws(dutch()))
            aliases.push_back({regulation, name});
        library = store::lawLibraryAt(folder.filePath(QStringLiteral("wetten.db")), store::LawAccess::Write, aliases, clock);
        for (const QString& path : paths) {
            auto writer = library->startWriting();
            REQUIRE(writer);
            const auto reading = readLawFile(path, [&](LawArticle&& article) { return (*writer)->add(article); });
            INFO(path.toStdString());
            REQUIRE(reading);
            REQUIRE((*writer)->finish(*reading));
        }
        desk = std::make_unique<LawDesk>(*library, dutch());
    }
};

} // namespace omgekeerd::test
