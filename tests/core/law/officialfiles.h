// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/lawreader.h"
#include "tests/support/catch.h"
#include "tests/support/skip.h"

#include <QDir>
#include <QFile>

#include <vector>

namespace omgekeerd::test {

/// A file that was read whole, for a test.
struct ReadFile {
    LawReading reading;
    std::vector<LawArticle> articles;
    const LawArticle& article(const QString& number) const {
        for (const LawArticle& each : articles)
            if (each.number == number)
                return each;
        FAIL("no article " << number.toStdString());
        return articles.front();
    }
};

inline Result<ReadFile> readWhole(const QString& path) {
    ReadFile read;
    auto reading = readLawFile(path, [&read](LawArticle&& article) -> Result<void> {
        read.articles.push_back(std::move(article));
        return {};
    });
    if (!reading)
        return Unexpected(reading.error());
    read.reading = *std::move(reading);
    return read;
}

inline Result<ReadFile> readWhole(const QByteArray& bytes, qsizetype piece = 65536) {
    ReadFile read;
    qsizetype at = 0;
    const LawBytes source = [&]() -> Result<QByteArray> {
        QByteArray next = bytes.mid(at, piece);
        at += next.size();
        return next;
    };
    auto reading = readLaw(source, [&read](LawArticle&& article) -> Result<void> {
        read.articles.push_back(std::move(article));
        return {};
    });
    if (!reading)
        return Unexpected(reading.error());
    read.reading = *std::move(reading);
    return read;
}

inline QString fixture(const char* name) {
    return QStringLiteral(OMGEKEERD_SOURCE_DIR "/tests/core/law/fixtures/") + QLatin1String(name);
}

/// The folder with official files; where it is not given the test says so and is skipped.
inline QString officialFolder() {
    const QString folder = qEnvironmentVariable("OMGEKEERD_LAW_FILES");
    if (folder.isEmpty() || !QDir(folder).exists()) {
        skipTest("the official files are not here (OMGEKEERD_LAW_FILES)");
        return {};
    }
    return folder;
}

} // namespace omgekeerd::test
