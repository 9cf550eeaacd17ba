// SPDX-License-Identifier: EUPL-1.2
// The one file that knows libhyphen.
#include "core/language/hyphenation.h"

#include "resources/resources.h"

#include <QResource>

#include <hyphen.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace omgekeerd {

namespace {

constexpr int kLeast = 2;
constexpr int kLeastAfter = 3;

struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
struct PatternsCloser {
    void operator()(HyphenDict* patterns) const { hnj_hyphen_free(patterns); }
};
using Patterns = std::unique_ptr<HyphenDict, PatternsCloser>;

/// The library reads patterns from a file only; ours lie inside the program.
Patterns openPatterns() {
    registerResources();
    const QResource resource(QStringLiteral(":/omgekeerd/hyphen/nl.dic"));
    const std::unique_ptr<std::FILE, FileCloser> file(std::tmpfile());
    if (!resource.isValid() || !file)
        return nullptr;
    const QByteArray bytes = resource.uncompressedData();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, file.get()) != size)
        return nullptr;
    std::rewind(file.get());
    return Patterns(hnj_hyphen_load_file(file.get()));
}

/// Once read they never change, though the library does not say so in its signatures, and any thread may read them;
/// reading the file takes longer than breaking all words of a report.
HyphenDict* sharedPatterns() {
    static const Patterns kept = openPatterns();
    return kept.get();
}

} // namespace

std::vector<qsizetype> Hyphenation::places(const QString& word) const {
    HyphenDict* patterns = sharedPatterns();
    std::vector<qsizetype> places;
    if (!patterns)
        return places;
    // The patterns may be in Latin-1; a word it cannot write is not Dutch. Lower case may change the number of letters
    // (İ); then the places would not fit.
    const QString lower = word.toLower();
    const QByteArray bytes = patterns->utf8 != 0 ? lower.toUtf8() : lower.toLatin1();
    const QString again = patterns->utf8 != 0 ? lower : QString::fromLatin1(bytes);
    if (lower.size() != word.size() || again != lower)
        return places;
    std::vector<char> marks(static_cast<std::size_t>(bytes.size()) + 5);
    char** replaced = nullptr;
    int* from = nullptr;
    int* cut = nullptr;
    const int failed = hnj_hyphen_hyphenate3(
        patterns, bytes.constData(), static_cast<int>(bytes.size()), marks.data(), nullptr, &replaced,
        &from, &cut, kLeast, kLeastAfter, kLeast, kLeastAfter
    );
    for (qsizetype i = 0; failed == 0 && i + 1 < word.size(); ++i) {
        const auto mark = static_cast<std::size_t>(i);
        // Breaks that change the spelling (drieëntwintig, omaatje) are left alone: a quoted word stays as it was typed.
        // Nor is a word cut before a letter with a trema, which would lose it (cli-ent).
        const bool changes = (replaced != nullptr && replaced[mark] != nullptr) ||
                             QStringLiteral("ëïöüä").contains(lower[i + 1]);
        if ((marks[mark] & 1) != 0 && !changes && i + 1 >= kLeast && word.size() - i - 1 >= kLeastAfter)
            places.push_back(i + 1);
    }
    if (replaced != nullptr) {
        for (qsizetype i = 0; i < bytes.size(); ++i)
            std::free(replaced[i]);
    }
    std::free(replaced);
    std::free(from);
    std::free(cut);
    return places;
}

} // namespace omgekeerd
