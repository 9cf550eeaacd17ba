// SPDX-License-Identifier: EUPL-1.2
// Reading the official files against a bare pass of the XML reader over them, and what a very large
// one takes of memory.
#include "core/law/lawreader.h"
#include "tests/bench/bench.h"
#include "tests/bench/largelaw.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace omgekeerd;

namespace {

constexpr int kRounds = 15;

void readBare(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file to read");
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        qFatal("the bare pass fails");
}

void readOurs(const QString& path) {
    const auto reading = readLawFile(path, [](LawArticle&&) { return Result<void>(); });
    if (!reading)
        qFatal("refused: %s", qPrintable(reading.error().detail));
    if (reading->textIn != reading->textOut)
        qFatal("text is lost");
}

} // namespace

int main() {
    const QTemporaryDir folder;
    const QString large = folder.filePath(QStringLiteral("groot.xml"));
    bench::writeLarge(large);
    bench::reportAgainst(
        "memory while an official file of 52 MB is read", "MB", bench::peakOf([&] { readOurs(large); }),
        "the aim", bench::kMemoryAim
    );
    const auto [ours, reference] = bench::inTurns(
        3, [&] { readOurs(large); }, [&] { readBare(large); }
    );
    bench::report(
        "an official file of 52 MB read", ours, "a bare QXmlStreamReader pass", reference
    );

    const QDir official(qEnvironmentVariable("OMGEKEERD_LAW_FILES"));
    if (!qEnvironmentVariableIsSet("OMGEKEERD_LAW_FILES") || !official.exists())
        return 0;
    const QStringList files = official.entryList(
        {QStringLiteral("BWBR*_0.xml"), QStringLiteral("cvdr*.xml"), QStringLiteral("old*.xml")},
        QDir::Files
    );
    const auto eachOf = [&](void (*read)(const QString&)) {
        return [&official, &files, read] {
            for (const QString& name : files)
                read(official.filePath(name));
        };
    };
    const auto [all, bare] = bench::inTurns(kRounds, eachOf(&readOurs), eachOf(&readBare));
    bench::report("all official files read", all, "a bare QXmlStreamReader pass", bare);
    return 0;
}
