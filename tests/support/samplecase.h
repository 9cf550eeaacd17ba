// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"
#include "core/dossier/dossier.h"
#include "tests/support/catch.h"

#include <QFile>

namespace omgekeerd {

/// The bytes of a file of the source tree.
inline QByteArray sourceFile(const QString& path) {
    QFile file(QStringLiteral(OMGEKEERD_SOURCE_DIR "/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// One of the sample cases that come with the program: `bingo`, `nieuwe-start`.
inline Dossier sampleCase(const QString& name) {
    auto dossier = Dossier::fromText(sourceFile(QStringLiteral("resources/cases/") + name + QStringLiteral(".json")));
    REQUIRE(dossier.has_value());
    return *std::move(dossier);
}

} // namespace omgekeerd
