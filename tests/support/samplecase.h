// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"
#include "core/dossier/dossier.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

namespace omgekeerd {

/// The bytes of a file of the source tree.
inline QByteArray sourceFile(const QString& path) {
    QFile file(QStringLiteral(OMGEKEERD_SOURCE_DIR "/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The names of the exercise cases that come with the program, without `.json`.
inline std::vector<QString> sampleNames() {
    std::vector<QString> names;
    for (const QString& file : QDir(QStringLiteral(OMGEKEERD_SOURCE_DIR "/resources/cases")).entryList(QDir::Files))
        names.push_back(file.chopped(5));
    REQUIRE(names.size() >= 8);
    return names;
}

/// One of the exercise cases that come with the program: `bingo`, `nieuwe-start`.
inline Dossier sampleCase(const QString& name) {
    auto dossier = Dossier::fromText(sourceFile(QStringLiteral("resources/cases/") + name + QStringLiteral(".json")));
    REQUIRE(dossier.has_value());
    return *std::move(dossier);
}

} // namespace omgekeerd
