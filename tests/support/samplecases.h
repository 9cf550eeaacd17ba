// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"

#include <QDir>
#include <QFile>

#include <stdexcept>
#include <vector>

namespace omgekeerd::test {

/// The names of the exercise cases the program carries, without `.json`.
inline std::vector<QString> sampleNames() {
    std::vector<QString> names;
    for (const QString& file : QDir(QStringLiteral(":/omgekeerd/cases")).entryList(QDir::Files))
        names.push_back(file.chopped(5));
    if (names.size() < 8)
        throw std::runtime_error("the exercise cases are not all there");
    return names;
}

/// The text of a sample case the program carries: `bingo` or `nieuwe-start`.
inline QByteArray sampleText(const QString& name) {
    QFile file(QStringLiteral(":/omgekeerd/cases/") + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no sample case " + name.toStdString());
    return file.readAll();
}

inline Dossier sampleCase(const QString& name) {
    return Dossier::fromText(sampleText(name)).value();
}
inline Dossier bingo() {
    return sampleCase(QStringLiteral("bingo"));
}

} // namespace omgekeerd::test
