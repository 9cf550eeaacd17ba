// SPDX-License-Identifier: EUPL-1.2
#include "core/base/files.h"
#include "core/method/contentcheck.h"
#include "core/method/contentreader.h"
#include "core/method/packschema.h"
#include "core/method/plainpack.h"

namespace omgekeerd {

namespace {

constexpr qint64 kLargestPack = 16LL * 1024 * 1024;
constexpr std::size_t kFewestPlainWords = 400;

/// The words of the method, or also the list of hard words and the workshop, which a start can do without.
enum class Extent { Method, Everything };

bool isPlainWords(const QString& fileName) { return fileName.startsWith(QLatin1String("plainwords.")); }

bool isWorkshop(const QString& fileName) { return fileName.startsWith(QLatin1String("workshop.")); }

QString ownFolder() { return QStringLiteral(":/omgekeerd/content"); }

void readFolder(
    ContentReader& reader, std::vector<Fault>& faults, const QString& folder, const QString& ending, bool isLocal,
    Extent extent
) {
    for (const QString& name : filesIn(folder, ending)) {
        if (extent == Extent::Method && (isPlainWords(name) || isWorkshop(name)))
            continue;
        const Result<QByteArray> text = readFile(folder + QLatin1Char('/') + name, kLargestPack);
        if (text)
            reader.read(name, *text, isLocal);
        else
            faults.push_back({name, QStringLiteral("is niet te lezen, of te groot")});
    }
}

/// What the packs of a folder (or, without one, of the program with the local packs beside them) came to.
struct Reading {
    ContentReader reader;
    std::vector<Fault> faults;
};

Reading readAll(const QString& folder, const QString& ending, const QString& localFolder, Extent extent) {
    Reading reading;
    readFolder(reading.reader, reading.faults, folder, ending, false, extent);
    if (!localFolder.isEmpty())
        readFolder(reading.reader, reading.faults, localFolder, QStringLiteral(".json"), true, Extent::Everything);
    // With a pack that could not be read, everything it would have given is missing too: say only the first.
    if (reading.faults.empty() && reading.reader.faults().empty())
        reading.reader.checkReferences();
    const std::vector<Fault>& found = reading.reader.faults();
    reading.faults.insert(reading.faults.end(), found.begin(), found.end());
    return reading;
}

bool holdsMethod(const QString& folder) {
    for (const QString& name : filesIn(folder, QStringLiteral(".json"))) {
        const Result<QByteArray> text = readFile(folder + QLatin1Char('/') + name, kLargestPack);
        const Result<Json> pack = text ? Json::parse(*text) : Result<Json>(Unexpected(text.error()));
        if (pack && packKindOf(*pack) && packKindOf(*pack) != PackKind::Local)
            return true;
    }
    return false;
}

QString endingFor(Language language) {
    const QString ending = QLatin1Char('.') + codeOf(language) + QStringLiteral(".json");
    return filesIn(ownFolder(), ending).empty() ? QStringLiteral(".nl.json") : ending;
}

/// The faults of reading, else those of the words; of a pack with the list of hard words also what it counts.
std::vector<Fault> faultsOf(const Reading& reading, bool isWhole) {
    if (!reading.faults.empty())
        return reading.faults;
    std::vector<Fault> faults = faultsOfWords(reading.reader.content());
    if (!isWhole)
        return faults;
    const std::vector<Fault> counted = faultsOfCounts(reading.reader.content());
    faults.insert(faults.end(), counted.begin(), counted.end());
    if (const std::size_t found = reading.reader.plainWords().size(); found < kFewestPlainWords)
        faults.push_back(
            {QStringLiteral("$.words"),
             QStringLiteral("ten minste %1 gewone woorden verwacht, %2 gevonden").arg(kFewestPlainWords).arg(found)}
        );
    return faults;
}

} // namespace

Result<MethodContent> MethodContent::load(Language language, const QString& localFolder) {
    Reading reading = readAll(ownFolder(), endingFor(language), localFolder, Extent::Method);
    if (!reading.faults.empty())
        return Unexpected(Failure{FailureCode::InvalidContent, {}, std::move(reading.faults)});
    return reading.reader.take();
}

std::vector<Fault> MethodContent::check(const QString& folder) {
    const QString dutch = endingFor(Language::Dutch);
    if (folder.isEmpty()) {
        std::vector<Fault> faults = faultsOf(readAll(ownFolder(), dutch, {}, Extent::Everything), true);
        // The other languages say the same words; the list of hard words is there in Dutch alone.
        for (const Language language : allOf<Language>())
            if (const QString ending = endingFor(language); ending != dutch) {
                const std::vector<Fault> found = faultsOf(readAll(ownFolder(), ending, {}, Extent::Everything), false);
                faults.insert(faults.end(), found.begin(), found.end());
            }
        return faults;
    }
    const bool isWhole = holdsMethod(folder);
    Reading reading = isWhole ? readAll(folder, QStringLiteral(".json"), {}, Extent::Everything)
                              : readAll(ownFolder(), dutch, folder, Extent::Everything);
    if (filesIn(folder, QStringLiteral(".json")).empty())
        reading.faults.push_back({folder, QStringLiteral("hier staat geen pakket (*.json)")});
    return faultsOf(reading, isWhole);
}

Result<PlainWords> loadPlainWords(Language language) {
    ContentReader reader;
    for (const QString& name : filesIn(ownFolder(), endingFor(language)))
        if (isPlainWords(name))
            if (const Result<QByteArray> text = readFile(ownFolder() + QLatin1Char('/') + name, kLargestPack))
                reader.read(name, *text, false);
    if (!reader.faults().empty())
        return Unexpected(Failure{FailureCode::InvalidContent, {}, reader.faults()});
    return reader.plainWords();
}

} // namespace omgekeerd
