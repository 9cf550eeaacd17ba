// SPDX-License-Identifier: EUPL-1.2
// The import of the official files against a bare pass of the XML reader over them, and a search in a library of 270,000
// articles in the shape of the real ones against a bare FTS5 table with the same texts.
#include "core/law/lawwords.h"
#include "core/store/sqlite/database.h"
#include "core/store/sqlite/sqlitelawlibrary.h"
#include "tests/bench/bench.h"
#include "tests/bench/largelaw.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cmath>
#include <map>
#include <random>

using namespace omgekeerd;
using bench::Series;

namespace {

constexpr int kImports = 5;
constexpr int kRegulations = 1500;
constexpr int kArticles = 180; ///< of each: 270,000 together
constexpr int kOpenings = 21;

[[noreturn]] void stop(const Failure& failure) {
    qFatal("refused: %d %s", static_cast<int>(failure.code), qPrintable(failure.detail));
}

double p95(const Series& sorted) {
    return sorted[static_cast<std::size_t>(static_cast<double>(sorted.size() - 1) * 0.95)];
}

std::vector<QString> officialFiles() {
    std::vector<QString> paths;
    const QDir dir(qEnvironmentVariable("OMGEKEERD_LAW_FILES"));
    if (qEnvironmentVariableIsSet("OMGEKEERD_LAW_FILES"))
        for (const QString& name : dir.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name))
            if (!name.contains(QStringLiteral("manifest")))
                paths.push_back(dir.filePath(name));
    return paths;
}

/// What is in the real articles: how long they are, and how often they have each word.
struct Shape {
    std::vector<int> lengths;
    std::map<QString, int> words;
};

Shape importOnce(LawLibrary& library, const std::vector<QString>& paths, bool withShape) {
    Shape shape;
    for (const QString& path : paths) {
        auto writer = library.startWriting();
        if (!writer)
            stop(writer.error());
        const auto reading = readLawFile(path, [&](LawArticle&& article) {
            if (withShape) {
                const QStringList words = lawWords(plainText(article));
                shape.lengths.push_back(static_cast<int>(words.size()));
                for (const QString& word : words)
                    ++shape.words[word];
            }
            return (*writer)->add(article);
        });
        if (!reading)
            stop(reading.error());
        if (const auto done = (*writer)->finish(*reading); !done)
            stop(done.error());
    }
    return shape;
}

void barePass(const std::vector<QString>& paths) {
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        QXmlStreamReader xml(&file);
        qsizetype letters = 0;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters)
                letters += xml.text().size();
        if (letters == 0)
            qFatal("nothing read");
    }
}

/// A process of its own brings a very large file into a library of its own.
void measureMemory(const QTemporaryDir& folder) {
    const QString large = folder.filePath(QStringLiteral("groot.xml"));
    bench::writeLarge(large);
    const double peak = bench::peakOf([&] {
        const SystemClock clock;
        const QString path = folder.filePath(QStringLiteral("memory.db"));
        importOnce(*store::lawLibraryAt(path, store::LawAccess::Write, {}, clock), {large}, false);
    });
    bench::reportAgainst(
        "memory while an official file of 52 MB comes into the library", "MB", peak, "the aim", bench::kMemoryAim
    );
    QFile::remove(large);
}

Shape measureImport(const QTemporaryDir& folder, const std::vector<QString>& paths) {
    const SystemClock clock;
    int turn = 0;
    Shape shape;
    const auto [ours, reference] = bench::inTurns(
        kImports,
        [&] {
            const QString path = folder.filePath(QStringLiteral("import-%1.db").arg(turn++));
            importOnce(*store::lawLibraryAt(path, store::LawAccess::Write, {}, clock), paths, false);
        },
        [&] { barePass(paths); }
    );
    bench::report("import of the official files into the library", ours, "bare QXmlStreamReader over them", reference);
    const auto library = store::lawLibraryAt(
        folder.filePath(QStringLiteral("shape.db")), store::LawAccess::Write, {}, clock
    );
    return importOnce(*library, paths, true);
}

/// Articles with the words and lengths of the real ones; every fifth word of a rare kind is made up, because a large
/// library has more words than a small one.
class Maker {
public:
    explicit Maker(const Shape& shape) : m_shape(shape) {
        double all = 0;
        for (const auto& [word, times] : shape.words) {
            all += times;
            m_words.push_back(word);
            m_upTo.push_back(all);
        }
    }
    QString word() {
        const double at = std::uniform_real_distribution<double>(0, m_upTo.back())(m_numbers);
        const auto found = std::lower_bound(m_upTo.begin(), m_upTo.end(), at);
        const QString& real = m_words[static_cast<std::size_t>(found - m_upTo.begin())];
        const bool isRare = m_shape.words.at(real) < 3;
        return isRare && m_numbers() % 5 == 0 ? QString(real + m_words[m_numbers() % m_words.size()]) : real;
    }
    QString words(int count) {
        QString text;
        for (int i = 0; i < count; ++i) {
            text += word();
            text += m_numbers() % 14 == 0 ? QStringLiteral(". ") : QStringLiteral(" ");
        }
        return text;
    }
    int length() { return m_shape.lengths[m_numbers() % m_shape.lengths.size()]; }

private:
    const Shape& m_shape;
    std::vector<QString> m_words;
    std::vector<double> m_upTo;
    std::mt19937 m_numbers{20261125};
};

void makeLibrary(LawLibrary& library, store::Database& bare, Maker& maker) {
    bare.execute(
        "CREATE VIRTUAL TABLE bare USING fts5(words, prefix='2 3', tokenize=\"unicode61 remove_diacritics 2\")"
    );
    for (int number = 0; number < kRegulations; ++number) {
        const QString id = QStringLiteral("BWBR%1").arg(1'000'000 + number, 7);
        auto writer = library.startWriting();
        if (!writer)
            stop(writer.error());
        store::Transaction transaction(bare);
        for (int place = 1; place <= kArticles; ++place) {
            LawArticle article;
            article.number = QString::number(place);
            article.key = article.number;
            article.label = QStringLiteral("Artikel ") + article.number;
            article.title = maker.words(3);
            article.reference = QStringLiteral("jci1.3:c:%1&artikel=%2").arg(id, article.number);
            LawBlock block;
            block.spans.push_back({maker.words(maker.length()), LawVoice::Law, {}});
            store::Query(bare, "INSERT INTO bare (words) VALUES (?1)").bind(1, QString(article.title + block.spans.front().text)).run();
            article.blocks.push_back(std::move(block));
            if (const auto added = (*writer)->add(article); !added)
                stop(added.error());
        }
        LawReading reading;
        reading.articles = kArticles;
        reading.version.regulation = id;
        reading.version.kind = number % 4 == 0 ? QStringLiteral("wet") : QStringLiteral("ministeriele-regeling");
        reading.version.validFrom = QDate(2020, 1, 1);
        reading.version.names.push_back({LawName::Kind::Title, QStringLiteral("Regeling ") + maker.words(4), {}, {}});
        if (const auto done = (*writer)->finish(reading); !done)
            stop(done.error());
        transaction.commit();
    }
}

/// What is typed, letter after letter: one to three words of the texts, common and rare.
std::vector<QString> typedQueries(Maker& maker) {
    std::vector<QString> typed;
    for (int query = 0; query < 60; ++query) {
        QString whole;
        for (int word = 0; word <= query % 3; ++word)
            whole += (word == 0 ? QString() : QStringLiteral(" ")) + maker.word();
        for (qsizetype letters = 2; letters <= whole.size(); letters += 2)
            typed.push_back(whole.left(letters));
    }
    return typed;
}

QString bareQuery(const QString& typed) {
    QStringList words;
    for (const QString& word : lawWords(typed))
        words << QString(QStringLiteral("\"") + word + QStringLiteral("\""));
    return words.isEmpty() ? QString() : words.join(QStringLiteral(" ")) + QStringLiteral("*");
}

double timed(const std::function<void()>& act) {
    const auto from = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
}

void measureSearch(const QTemporaryDir& folder, const Shape& shape) {
    const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("large.db"));
    const QString barePath = folder.filePath(QStringLiteral("bare.db"));
    QFile make(barePath);
    if (!make.open(QIODevice::WriteOnly))
        qFatal("no file for the reference");
    make.close();
    store::Database bare(barePath, store::Database::Mode::ReadWrite);
    bare.execute("PRAGMA journal_mode = WAL");
    Maker maker(shape);
    {
        const auto library = store::lawLibraryAt(path, store::LawAccess::Write, {}, clock);
        makeLibrary(*library, bare, maker);
    }
    Series opening;
    for (int turn = 0; turn < kOpenings; ++turn)
        opening.push_back(timed([&] {
            const auto library = store::lawLibraryAt(path, store::LawAccess::Read, {}, clock);
            const auto found = library->article(*Reference::parse(QStringLiteral("jci1.3:c:BWBR1000001&artikel=1")), {});
            if (!found)
                stop(found.error());
        }));
    std::sort(opening.begin(), opening.end());
    bench::reportAgainst("opening a library of 270,000 articles, to the first article", "ms", bench::median(opening), "the aim", 50);

    const auto library = store::lawLibraryAt(path, store::LawAccess::Read, {}, clock);
    Series ours;
    Series theirs;
    for (const QString& typed : typedQueries(maker)) {
        ours.push_back(timed([&] {
            if (const auto hits = library->search({typed, QDate(2026, 1, 1), {}, 20}); !hits)
                stop(hits.error());
        }));
        theirs.push_back(timed([&] {
            store::Query query(
                bare, "SELECT rowid, snippet(bare, 0, '', '', '…', 24) FROM bare WHERE bare MATCH ?1 ORDER BY rank LIMIT 20"
            );
            query.bind(1, bareQuery(typed));
            while (query.step()) {
            }
        }));
    }
    std::sort(ours.begin(), ours.end());
    std::sort(theirs.begin(), theirs.end());
    bench::report("a search in 270,000 articles", ours, "bare FTS5, ranked, over the same texts", theirs);
    bench::reportAgainst("p95 of a search in 270,000 articles", "ms", p95(ours), "the aim", 8);
    bench::reportAgainst("p95 of a search in 270,000 articles", "ms", p95(ours), "p95 of bare FTS5, ranked", p95(theirs));
}

} // namespace

int main(int argc, char** argv) {
    // `bench_law import` leaves out the search, which takes minutes to prepare.
    const bool onlyImport = argc > 1 && qstrcmp(argv[1], "import") == 0;
    const QTemporaryDir folder;
    measureMemory(folder);
    const std::vector<QString> paths = officialFiles();
    if (paths.empty()) {
        std::fprintf(stderr, "bench_law: OMGEKEERD_LAW_FILES does not lead to official files\n");
        return 0;
    }
    const Shape shape = measureImport(folder, paths);
    if (!onlyImport)
        measureSearch(folder, shape);
    return 0;
}
