// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"

#include <QFile>

#include <stdexcept>

namespace omgekeerd::test {

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
