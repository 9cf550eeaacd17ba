// SPDX-License-Identifier: EUPL-1.2
#include "core/base/files.h"
#include "tests/support/catch.h"
#include "tests/support/skip.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace omgekeerd;

namespace {

constexpr qint64 kLimit = 1000;

/// A folder for one test, with the names in it.
class Folder {
public:
    QString operator/(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QStringList names() const {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
};

FailureCode readCode(const QString& path, Links links = Links::Follow) {
    const Result<QByteArray> read = readFile(path, kLimit, links);
    REQUIRE_FALSE(read);
    CHECK(read.error().detail == path);
    return read.error().code;
}

FailureCode writeCode(const QString& path, const QByteArray& bytes = "nieuw") {
    const Result<void> written = writeFile(path, bytes);
    REQUIRE_FALSE(written);
    CHECK(written.error().detail == path);
    return written.error().code;
}

} // namespace

TEST_CASE("a file is written whole and read whole, and nothing else is left") {
    const Folder folder;
    CHECK(writeFile(folder / "a.json", "oud"));
    CHECK(writeFile(folder / "a.json", QByteArray("nieuw\0x", 7)));
    CHECK(readFile(folder / "a.json", kLimit).value() == QByteArray("nieuw\0x", 7));
    CHECK(writeFile(folder / "leeg é", QByteArray()));
    CHECK(readFile(folder / "leeg é", 0).value().isEmpty());
    CHECK(folder.names() == QStringList{QStringLiteral("a.json"), QStringLiteral("leeg é")});
}

TEST_CASE("a file is read up to a limit") {
    const Folder folder;
    REQUIRE(writeFile(folder / "vol", QByteArray(kLimit, 'x')));
    REQUIRE(writeFile(folder / "over", QByteArray(kLimit + 1, 'x')));
    CHECK(readFile(folder / "vol", kLimit).value().size() == kLimit);
    CHECK(readCode(folder / "over") == FailureCode::FileTooLarge);
    CHECK(
        readCode(QStringLiteral("/proc/kallsyms")) == FailureCode::FileTooLarge
    ); // says it is empty
}

TEST_CASE("what is no file is told apart from what is not there") {
    const Folder folder;
    REQUIRE(::mkfifo(QFile::encodeName(folder / "pijp").constData(), 0600) == 0);
    REQUIRE(writeFile(folder / "bestand", "x"));
    REQUIRE(QFile::link(folder / "bestand", folder / "link"));
    REQUIRE(QFile::link(folder / "nergens", folder / "los"));
    CHECK(readCode(folder / "nergens") == FailureCode::FileNotFound);
    CHECK(readCode(folder / "bestand/onder") == FailureCode::FileNotFound);
    CHECK(readCode(folder / "los") == FailureCode::FileNotFound);
    CHECK(readCode(folder / ".") == FailureCode::NotAFile);
    CHECK(readCode(folder / "pijp") == FailureCode::NotAFile);
    CHECK(readCode(QStringLiteral("/dev/zero")) == FailureCode::NotAFile);
    CHECK(readFile(folder / "link", kLimit).value() == "x");
    CHECK(readCode(folder / "link", Links::Refuse) == FailureCode::NotAFile);
}

TEST_CASE("a file inside the program is read like any other") {
    CHECK(readFile(QStringLiteral(":/omgekeerd/cases/bingo.json"), 100'000).value().startsWith('{')
    );
    CHECK(readCode(QStringLiteral(":/omgekeerd/cases/bingo.json")) == FailureCode::FileTooLarge);
    CHECK(readCode(QStringLiteral(":/omgekeerd/niets")) == FailureCode::FileNotFound);
    CHECK(readCode(QStringLiteral(":/omgekeerd/cases")) == FailureCode::NotAFile);
}

TEST_CASE("a file is not written where none can be") {
    const Folder folder;
    REQUIRE(::mkfifo(QFile::encodeName(folder / "pijp").constData(), 0600) == 0);
    CHECK(writeCode(folder / ".") == FailureCode::NotAFile);
    CHECK(writeCode(folder / "pijp") == FailureCode::NotAFile);
    CHECK(writeCode(folder / "geen/map/a") == FailureCode::CannotWrite);
    CHECK(writeCode(QStringLiteral("/proc/omgekeerd")) == FailureCode::CannotWrite);
    CHECK(folder.names() == QStringList{QStringLiteral("pijp")});
}

TEST_CASE("a link keeps leading to its file, and a file keeps its permissions") {
    const Folder folder;
    REQUIRE(writeFile(folder / "bestand", "oud"));
    REQUIRE(QFile::setPermissions(folder / "bestand", QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(QFile::link(folder / "bestand", folder / "link"));
    CHECK(writeFile(folder / "link", "nieuw"));
    CHECK(QFileInfo(folder / "link").isSymLink());
    CHECK(readFile(folder / "bestand", kLimit).value() == "nieuw");
    CHECK((QFile::permissions(folder / "bestand") & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    REQUIRE(QFile::link(folder / "nieuw", folder / "vooruit"));
    CHECK(writeFile(folder / "vooruit", "x"));
    CHECK(readFile(folder / "nieuw", kLimit).value() == "x");
}

TEST_CASE("when there is no room the old file stays as it was") {
    const Folder folder;
    REQUIRE(writeFile(folder / "a", "oud"));
    // A limit on the size of files is the full disk that a test can make.
    const auto earlier = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit small = before;
    small.rlim_cur = 4096;
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const Result<void> written = writeFile(folder / "a", QByteArray(10'000, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, earlier);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == FailureCode::DiskFull);
    CHECK(readFile(folder / "a", kLimit).value() == "oud");
    CHECK(folder.names() == QStringList{QStringLiteral("a")});
}

TEST_CASE("a file or folder that may not be written is left alone") {
    if (::geteuid() == 0)
        return skipTest("root may write everywhere");
    const Folder folder;
    REQUIRE(writeFile(folder / "vast", "oud"));
    REQUIRE(QFile::setPermissions(folder / "vast", QFile::ReadOwner));
    CHECK(writeCode(folder / "vast") == FailureCode::CannotWrite);
    REQUIRE(QFile::setPermissions(folder / "vast", QFile::Permissions()));
    CHECK(readCode(folder / "vast") == FailureCode::CannotRead);
    CHECK(readFile(folder / "vast", kLimit).error().code == FailureCode::CannotRead);
}

TEST_CASE("the files of a folder are named in order") {
    const Folder folder;
    for (const char* name : {"b.json", "a.json", "c.txt"})
        REQUIRE(writeFile(folder / name, "x"));
    CHECK(
        filesIn(folder / ".", QStringLiteral(".json")) ==
        std::vector<QString>{QStringLiteral("a.json"), QStringLiteral("b.json")}
    );
    CHECK(filesIn(folder / "nergens", QStringLiteral(".json")).empty());
}
