// SPDX-License-Identifier: EUPL-1.2
// After a lock no word of a case is left in this process, nor ever in a file: unique markers in every field, looked for
// in all memory that can be written and in every file of the folders of the vault and of passing files.
#include "core/service/caseservice.h"
#include "core/service/casesummary.h"
#include "core/store/sqlite/sqlitevault.h"
#include "tests/support/fakevault.h"
#include "tests/support/samplecases.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <cstring>
#include <iostream>
#include <thread>

#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

constexpr int kMarkers = 200;
constexpr std::size_t kLetters = 16;

/// A marker that nobody else writes; made anew each time, so that who looks for it does not hold it.
void markerInto(int number, char* letters) {
    quint64 state = 0x9e3779b97f4a7c15ULL * static_cast<quint64>(number + 1);
    for (std::size_t at = 0; at < kLetters; ++at) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        letters[at] = static_cast<char>('a' + state % 26);
    }
}

QString marker(int number) {
    char letters[kLetters];
    markerInto(number, letters);
    const QString text = QString::fromLatin1(letters, kLetters);
    explicit_bzero(letters, sizeof letters);
    return text;
}

/// Every sentence of the sample case with a marker in it; there are markers to spare for drafts, settings and grounds.
/// A single word may be a reference or a number of a form.
Dossier markedCase(int& used) {
    Json json = withTexts(bingo().json(), [&used](const QString& text) {
        return used < kMarkers - 40 && text.contains(QLatin1Char(' ')) ? QString(text + QLatin1Char(' ') + marker(used++)) : text;
    });
    return Dossier::fromJson(std::move(json)).value();
}

/// The markers side by side in memory of their own, as UTF-8 and as UTF-16; the search leaves this memory out.
class Needles {
public:
    Needles() {
        m_bytes = static_cast<char*>(
            ::mmap(nullptr, kSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        );
        for (int number = 0; number < kMarkers; ++number) {
            char* narrow = m_bytes + static_cast<std::size_t>(number) * 3 * kLetters;
            markerInto(number, narrow);
            for (std::size_t at = 0; at < kLetters; ++at) {
                narrow[kLetters + 2 * at] = narrow[at];
                narrow[kLetters + 2 * at + 1] = '\0';
            }
        }
        for (bool& first : m_isFirst)
            first = false;
        for (int number = 0; number < kMarkers; ++number)
            m_isFirst[static_cast<unsigned char>(at(number)[0])] = true;
    }
    ~Needles() { ::munmap(m_bytes, kSize); }
    Needles(const Needles&) = delete;
    Needles& operator=(const Needles&) = delete;

    bool holds(const char* address) const { return address >= m_bytes && address < m_bytes + kSize; }

    /// How many of the markers stand in these bytes, in either form. A word of two bytes each is met at its letters.
    int countIn(const char* bytes, std::size_t size) const {
        int found = 0;
        for (std::size_t place = 0; place + kLetters <= size; ++place) {
            if (!m_isFirst[static_cast<unsigned char>(bytes[place])])
                continue;
            for (int number = 0; number < kMarkers; ++number) {
                const bool narrow = std::memcmp(bytes + place, at(number), kLetters) == 0;
                const bool wide = place + 2 * kLetters <= size &&
                                  std::memcmp(bytes + place, at(number) + kLetters, 2 * kLetters) == 0;
                found += narrow || wide ? 1 : 0;
            }
        }
        return found;
    }

private:
    const char* at(int number) const { return m_bytes + static_cast<std::size_t>(number) * 3 * kLetters; }
    static constexpr std::size_t kSize = (kMarkers * 3 * kLetters + 4095) / 4096 * 4096;
    char* m_bytes = nullptr;
    bool m_isFirst[256];
};

struct MemoryCount {
    int hits = 0;
    std::size_t bytes = 0;
    std::string places;
};

/// Looks through all memory of this process that can be written: heap, stacks, data, mappings.
MemoryCount markersInMemory(const Needles& needles) {
    MemoryCount count;
    QFile maps(QStringLiteral("/proc/self/maps"));
    REQUIRE(maps.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = maps.readAll().split('\n');
    QFile memory(QStringLiteral("/proc/self/mem"));
    REQUIRE(memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    constexpr std::size_t kBlock = 1 << 20;
    char* block = static_cast<char*>(
        ::mmap(nullptr, kBlock, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    );
    for (const QByteArray& line : lines) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 5 || parts.at(1).size() < 2 || parts.at(1).at(1) != 'w')
            continue;
        const QList<QByteArray> ends = parts.at(0).split('-');
        const quint64 from = ends.at(0).toULongLong(nullptr, 16);
        const quint64 to = ends.at(1).toULongLong(nullptr, 16);
        const auto* start = reinterpret_cast<const char*>(from);
        if (needles.holds(start) || start == block)
            continue;
        // Blocks overlap, so that what stands on a seam is met as well.
        for (quint64 place = from; place < to; place += kBlock - 2 * kLetters) {
            const auto size = static_cast<qint64>(std::min<quint64>(kBlock, to - place));
            if (!memory.seek(static_cast<qint64>(place)) || memory.read(block, size) != size)
                break;
            const int found = needles.countIn(block, static_cast<std::size_t>(size));
            if (found > 0)
                count.places += (count.places.empty() ? "" : ", ") + line.toStdString();
            count.hits += found;
        }
        count.bytes += to - from;
    }
    ::munmap(block, kBlock);
    return count;
}

/// Looks through every file below the folders, and every file this process holds open, named or not.
int markersInFiles(const Needles& needles, const QStringList& folders, int& files) {
    int hits = 0;
    QStringList paths;
    for (const QString& folder : folders)
        for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();)
            paths += all.next();
    for (QDirIterator open(QStringLiteral("/proc/self/fd"), QDir::Files | QDir::System); open.hasNext();)
        if (const QString path = open.next(); QFileInfo(path).isFile())
            paths += path;
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        hits += needles.countIn(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        ++files;
    }
    return hits;
}

QString p(const char* text) { return QString::fromUtf8(text); }

const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

/// A vault on disk, with folders of its own for passing files.
struct MarkedVault {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("kluis.omgekeerd"));
    QString password = p("vier woorden zijn genoeg");
    SystemClock clock;
    RandomIds ids;

    MarkedVault() {
        REQUIRE(QDir(folder.path()).mkpath(QStringLiteral("tijdelijk")));
        qputenv("TMPDIR", QFile::encodeName(temporary()));
        qputenv("SQLITE_TMPDIR", QFile::encodeName(temporary()));
    }
    QString temporary() const { return folder.filePath(QStringLiteral("tijdelijk")); }
    std::unique_ptr<Vault> create() {
        return store::createVault(path, VaultKind::Exercise, QString(), clock, ids).value();
    }
};

/// Works in the vault as a user would: every field, drafts, undo, search, a definitive version, erasing, copying.
CaseId work(Vault& vault, const SystemClock& clock, RandomIds& ids, const QString& copy) {
    int used = 0;
    CaseService service(vault, content(), clock, ids, Voice::Window);
    const Dossier dossier = markedCase(used);
    REQUIRE(used > 60);
    REQUIRE(vault.setProfile({marker(kMarkers - 1), marker(kMarkers - 2), marker(kMarkers - 3)}));
    REQUIRE(vault.setSetting(p("kleur"), marker(kMarkers - 4)));
    OpenCase open = service.importCase(dossier.toText(), true).value();
    for (int number = used; number < kMarkers - 6; ++number) {
        open = service.saveDraft(open, p("wish.expectation"), p("Ze wil ") + marker(number)).value();
        open = service.commitDraft(open, p("wish.expectation")).value();
    }
    open = service.undo(open).value();
    open = service.redo(open).value();
    REQUIRE(service.search(marker(3)));
    for (const BlockRef& block : open.basis.toLookAtAgain(open.shown.file()))
        open = service.confirm(open, block).value();
    open = service.makeDefinitive(open).value();
    open = service.reopen(open, marker(kMarkers - 5)).value();
    open = service.saveDraft(open, p("wish.strengthsAndNetwork"), marker(kMarkers - 6)).value();
    REQUIRE(service.history(open.id));
    REQUIRE(vault.check().value().empty());
    REQUIRE(vault.backupTo(copy));
    return open.id;
}

} // namespace

TEST_CASE("No marker stands in a file: at open, in mid-transaction, after a kill, after a lock") {
    const Needles needles;
    MarkedVault marked;
    const QStringList folders = {marked.folder.path()};
    int files = 0;
    std::atomic<int> duringHits = 0;
    std::atomic<int> rounds = 0;
    {
        auto vault = marked.create();
        std::atomic<bool> done = false;
        std::thread looking([&] {
            int seen = 0;
            while (!done || rounds < 3) {
                duringHits += markersInFiles(needles, folders, seen);
                ++rounds;
            }
        });
        const CaseId id = work(*vault, marked.clock, marked.ids, marked.folder.filePath(p("kopie.omgekeerd")));
        CaseService service(*vault, content(), marked.clock, marked.ids, Voice::Window);
        REQUIRE(service.eraseField(service.open(id).value(), p("wish.expectation"), p("op verzoek")));
        done = true;
        looking.join();
        CHECK(markersInFiles(needles, folders, files) == 0);
    }
    CHECK(duringHits == 0);
    CHECK(markersInFiles(needles, folders, files) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        auto vault = store::openVault(marked.path, QString(), marked.clock);
        if (!vault)
            ::_exit(1);
        work(**vault, marked.clock, marked.ids, marked.folder.filePath(p("kopie2.omgekeerd")));
        ::raise(SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    CHECK(markersInFiles(needles, folders, files) == 0);
    // That what is looked for would be found is shown by a file that does hold it.
    QFile plain(marked.folder.filePath(p("leesbaar.txt")));
    REQUIRE(plain.open(QIODevice::WriteOnly));
    plain.write(marker(7).toUtf8());
    plain.close();
    CHECK(markersInFiles(needles, folders, files) == 1);
    std::cout << kMarkers << " markers, " << rounds << " rounds while writing, " << files
              << " files read at rest: 0 hits\n";
}

TEST_CASE("No marker stands in memory after a lock") {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    std::cout << "TEST SKIPPED: the sanitizers keep what was given back\n";
#else
    const Needles needles;
    MarkedVault marked;
    int open = 0;
    {
        auto vault = marked.create();
        work(*vault, marked.clock, marked.ids, marked.folder.filePath(p("kopie.omgekeerd")));
        open = markersInMemory(needles).hits;
    }
    const MemoryCount after = markersInMemory(needles);
    std::cout << kMarkers << " markers in UTF-8 and UTF-16: " << open << " hits while open, " << after.hits
              << " after the lock, in " << after.bytes / 1024 << " kB that can be written\n";
    CHECK(open > 0); // the search index holds them, so who looks can find
    INFO(after.places);
    CHECK(after.hits == 0);
#endif
}
