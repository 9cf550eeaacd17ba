// SPDX-License-Identifier: EUPL-1.2
// What lies where a vault is expected and is none, or a bent one: each is refused with one sentence, and nothing on the
// disk changes.
#include "core/base/exitcode.h"
#include "core/store/sqlite/database.h"
#include "core/store/sqlite/rescue.h"
#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/vaultseam.h"
#include "tests/core/store/vaultfixture.h"
#include "tests/support/catch.h"
#include "ui/wording/failures.h"

#include <QDirIterator>
#include <QFile>
#include <QtEndian>

#include <functional>
#include <iostream>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace omgekeerd;

namespace {

/// Everything in a folder, so that two moments can be compared: names, kinds, rights, sizes and bytes.
QString pictureOfFolder(const QString& folder) {
    QStringList lines;
    for (QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
         all.hasNext();) {
        const QString path = all.next();
        struct stat facts = {};
        REQUIRE(::lstat(QFile::encodeName(path).constData(), &facts) == 0);
        QString line = QStringLiteral("%1 %2 %3").arg(path).arg(facts.st_mode, 0, 8).arg(facts.st_size);
        QFile file(path);
        if (S_ISREG(facts.st_mode) && facts.st_size < (1 << 24) && file.open(QIODevice::ReadOnly))
            line += QString::fromLatin1(file.readAll().toHex());
        lines += line;
    }
    lines.sort();
    return lines.join(u'\n');
}

/// A folder with a sound vault of three cases and a copy of it to be bent.
struct Scene : VaultFixture {
    QString target = folder.path(QStringLiteral("doel.omgekeerd"));

    Scene() {
        {
            auto vault = create();
            for (int number = 1; number <= 3; ++number)
                REQUIRE(vault->commit(commitOf(number, QStringLiteral("bingo%1").arg(number), clock)));
            REQUIRE(vault->saveDraft(draftOf(1, QStringLiteral("pad"), QStringLiteral("half"), clock)));
        }
        REQUIRE(QFile::copy(path, target));
    }

    void write(const QByteArray& bytes) const {
        QFile file(target);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    QByteArray bytes() const {
        QFile file(target);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void patch(qsizetype at, const QByteArray& bytes) const {
        QByteArray whole = this->bytes();
        whole.replace(at, bytes.size(), bytes);
        write(whole);
    }
    void number(qsizetype at, quint32 value) const {
        QByteArray bytes(sizeof value, '\0');
        qToBigEndian(value, bytes.data());
        patch(at, bytes);
    }
    void remove() const { REQUIRE(QFile::remove(target)); }
    void sql(const char* statements) const {
        store::Database database(target, store::Database::Mode::ReadWrite);
        database.execute(statements);
        database.tidyOnClose();
    }
    /// The same vault kept by somebody else: other rows for this one.
    QString foreign() {
        const QString other = folder.path(QStringLiteral("vreemd.omgekeerd"));
        auto vault = opened(store::createVault(other, VaultKind::Protected, kPassword, clock, ids, kCheap));
        REQUIRE(vault->commit(commitOf(9, QStringLiteral("vreemd"), clock)));
        return other;
    }
    void mix(const QByteArray& statement) {
        store::Database database(target, store::Database::Mode::ReadWrite);
        database.execute("ATTACH '" + QFile::encodeName(foreign()) + "' AS f");
        database.execute(statement);
        database.execute("DETACH f");
        database.tidyOnClose();
    }
};

struct Hostile {
    const char* what;
    std::function<void(Scene&)> put;
    QString password = kPassword;
};

constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kVersionAt = 18;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

void makeSocket(const QString& path) {
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    REQUIRE(name.size() < static_cast<qsizetype>(sizeof address.sun_path));
    std::copy(name.begin(), name.end(), address.sun_path);
    const int end = ::socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(::bind(end, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    ::close(end);
}

std::vector<Hostile> filesThatAreNoVault() {
    return {
        {"nothing", [](Scene& s) { s.remove(); }},
        {"an empty file", [](Scene& s) { s.write({}); }},
        {"one byte", [](Scene& s) { s.write("S"); }},
        {"only the name of the format", [](Scene& s) { s.write(QByteArray("SQLite format 3\0", 16)); }},
        {"a header and nothing after it", [](Scene& s) { s.write(s.bytes().first(100)); }},
        {"text", [](Scene& s) { s.write("Beste Sanne,\nhierbij de kluis.\n"); }},
        {"zeros", [](Scene& s) { s.write(QByteArray(65536, '\0')); }},
        {"a megabyte of ones", [](Scene& s) { s.write(QByteArray(1 << 20, '\xff')); }},
        {"a PDF", [](Scene& s) { s.write("%PDF-1.7\n" + QByteArray(5000, ' ')); }},
        {"a zip", [](Scene& s) { s.write(QByteArray("PK\x03\x04", 4) + QByteArray(5000, '\0')); }},
        {"a plain SQLite file",
         [](Scene& s) {
             s.write({});
             s.sql("CREATE TABLE t (x); INSERT INTO t VALUES (1)");
         }},
        {"a plain SQLite file with our mark",
         [](Scene& s) {
             s.write({});
             s.sql("CREATE TABLE t (x); PRAGMA application_id = 1332569936; PRAGMA user_version = 1");
         }},
        {"a folder",
         [](Scene& s) {
             s.remove();
             REQUIRE(QDir().mkpath(s.target));
         }},
        {"a pipe",
         [](Scene& s) {
             s.remove();
             REQUIRE(::mkfifo(QFile::encodeName(s.target).constData(), 0600) == 0);
         }},
        {"a socket",
         [](Scene& s) {
             s.remove();
             makeSocket(s.target);
         }},
        {"a link to a vault",
         [](Scene& s) {
             s.remove();
             REQUIRE(QFile::link(s.path, s.target));
         }},
        {"a link to nothing",
         [](Scene& s) {
             s.remove();
             REQUIRE(QFile::link(s.folder.path(QStringLiteral("nergens")), s.target));
         }},
        {"a link to a device",
         [](Scene& s) {
             s.remove();
             REQUIRE(QFile::link(QStringLiteral("/dev/zero"), s.target));
         }},
        {"a file with a second name",
         [](Scene& s) {
             s.remove();
             REQUIRE(::link(QFile::encodeName(s.path).constData(), QFile::encodeName(s.target).constData()) == 0);
         }},
        {"a name below a file",
         [](Scene& s) {
             s.remove();
             s.target = s.path + QStringLiteral("/kluis.omgekeerd");
         }},
        {"a newer version", [](Scene& s) { s.number(kUserVersionAt, 99); }},
        {"the newest version there can be", [](Scene& s) { s.number(kUserVersionAt, 0x7fffffff); }},
        {"a version below one", [](Scene& s) { s.number(kUserVersionAt, 0); }},
        {"a negative version", [](Scene& s) { s.number(kUserVersionAt, 0xffffffff); }},
        {"the mark of another program", [](Scene& s) { s.number(kApplicationIdAt, 0x47504b47); }},
        {"pages of three bytes", [](Scene& s) { s.patch(kPageSizeAt, QByteArray("\0\3", 2)); }},
        {"pages twice as large", [](Scene& s) { s.patch(kPageSizeAt, QByteArray("\x20\0", 2)); }},
        {"a way of writing that does not exist", [](Scene& s) { s.patch(kVersionAt, QByteArray("\x09\x09", 2)); }},
        {"cut off in the middle", [](Scene& s) { s.write(s.bytes().first(s.bytes().size() / 2)); }},
        {"cut off after the first page", [](Scene& s) { s.write(s.bytes().first(4096)); }},
    };
}

std::vector<Hostile> vaultsThatWereBent() {
    return {
        {"a protected vault called an exercise", [](Scene& s) { s.number(kApplicationIdAt, store::applicationId(VaultKind::Exercise)); }},
        {"a derivation that asks a tebibyte", [](Scene& s) { s.sql("UPDATE key_slot SET memory = 1099511627776"); }},
        {"a derivation of a billion passes", [](Scene& s) { s.sql("UPDATE key_slot SET passes = 1000000000"); }},
        {"a derivation of no passes and no memory", [](Scene& s) { s.sql("UPDATE key_slot SET passes = 0, memory = -1"); }},
        {"a slot of a hundred megabytes", [](Scene& s) { s.sql("UPDATE key_slot SET wrapped = zeroblob(100000000)"); }},
        {"no slot at all", [](Scene& s) { s.sql("DELETE FROM key_slot"); }},
        {"ten thousand slots",
         [](Scene& s) {
             s.sql("WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) INSERT INTO key_slot "
                   "SELECT i, kind, format, passes, memory, salt, wrapped FROM key_slot, n");
         }},
        {"a salt of one byte", [](Scene& s) { s.sql("UPDATE key_slot SET salt = x'00'"); }},
        {"the slot of another vault",
         [](Scene& s) { s.mix("DELETE FROM key_slot; INSERT INTO key_slot SELECT * FROM f.key_slot"); }},
        {"the cases of another vault",
         [](Scene& s) { s.mix("INSERT OR REPLACE INTO dossier SELECT * FROM f.dossier"); }},
        {"the settings of another vault",
         [](Scene& s) { s.mix("INSERT OR REPLACE INTO setting SELECT * FROM f.setting"); }},
        {"the ledger of another vault", [](Scene& s) { s.mix("INSERT OR REPLACE INTO meta SELECT * FROM f.meta"); }},
        {"a planted trigger",
         [](Scene& s) { s.sql("CREATE TRIGGER planted AFTER INSERT ON draft BEGIN DELETE FROM dossier; END"); }},
        {"a planted view", [](Scene& s) { s.sql("CREATE VIEW planted AS SELECT * FROM dossier"); }},
        {"a planted index", [](Scene& s) { s.sql("CREATE INDEX planted ON dossier (dossier)"); }},
        {"a table that is gone", [](Scene& s) { s.sql("DROP TABLE version_file"); }},
        {"a rollback journal beside it",
         [](Scene& s) {
             QFile file(s.target + QStringLiteral("-journal"));
             REQUIRE(file.open(QIODevice::WriteOnly));
             file.write(QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + QByteArray(504, '\0'));
         }},
        {"a folder where the WAL should be", [](Scene& s) { REQUIRE(QDir().mkpath(s.target + QStringLiteral("-wal"))); }},
        {"the wrong password", [](Scene&) {}, QStringLiteral("niet dit wachtwoord")},
        {"no password", [](Scene&) {}, QString()},
        {"a password of a megabyte", [](Scene&) {}, QString(1 << 20, u'a')},
        {"a password with a zero in it", [](Scene&) {}, kPassword + QChar(0)},
    };
}

void refuse(const Hostile& hostile) {
    INFO(hostile.what);
    Scene scene;
    hostile.put(scene);
    const QString before = pictureOfFolder(scene.folder.dir().path());
    const auto vault = store::openVault(scene.target, hostile.password, scene.clock);
    REQUIRE_FALSE(vault);
    const int code = toProcessCode(exitCodeFor(vault.error().code));
    CHECK((code == 2 || code == 3));
    const QString sentence = ui::wordsFor(vault.error()).happened;
    CHECK(sentence.endsWith(u'.'));
    CHECK(sentence.count(u'\n') == 0);
    CHECK(pictureOfFolder(scene.folder.dir().path()) == before);
}

/// Runs as a user who may write nowhere, where the rights of root would hide what is refused.
int asNobody(const std::function<int()>& act) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        constexpr uid_t kNobody = 65534;
        if (::getuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
            ::_exit(120);
        ::_exit(act());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 121;
}

int codeOfOpening(const QString& path) {
    const auto vault = store::openVault(path, kPassword, SystemClock());
    return vault ? 0 : 1 + static_cast<int>(vault.error().code);
}

} // namespace

TEST_CASE("What is no vault is refused with one sentence and left as it lies", "[store][hostile]") {
    for (const Hostile& hostile : filesThatAreNoVault())
        refuse(hostile);
}

TEST_CASE("What was bent is refused with one sentence and left as it lies", "[store][hostile]") {
    for (const Hostile& hostile : vaultsThatWereBent())
        refuse(hostile);
    const auto all = filesThatAreNoVault().size() + vaultsThatWereBent().size();
    std::cout << all << " hostile openings in one process, and five between two\n";
    CHECK(all + 5 >= 48);
}

TEST_CASE("Two programs at once, rights that lack, a new name that is taken: refused, nothing changed", "[store][hostile]") {
    Scene scene;
    const QString folder = scene.folder.dir().path();
    // Anybody may come as far as the files here.
    REQUIRE(::chmod(QFile::encodeName(folder).constData(), 0755) == 0);
    SECTION("a second program") {
        auto vault = scene.open();
        const QString before = pictureOfFolder(folder);
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        // In the child this program's own mark says that the vault is open; the lock on the file is what a stranger meets.
        if (child == 0)
            ::_exit(codeOfOpening(scene.path));
        int status = 0;
        ::waitpid(child, &status, 0);
        CHECK(WEXITSTATUS(status) == 1 + static_cast<int>(FailureCode::VaultInUse));
        CHECK(pictureOfFolder(folder) == before);
    }
    SECTION("a second program that never saw the first") {
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        const pid_t holder = ::fork();
        REQUIRE(holder >= 0);
        if (holder == 0) {
            const auto vault = store::openVault(scene.path, kPassword, SystemClock());
            ::write(ends[1], vault ? "y" : "n", 1);
            ::pause();
            ::_exit(0);
        }
        char answer = 'n';
        REQUIRE(::read(ends[0], &answer, 1) == 1);
        CHECK(answer == 'y');
        CHECK(scene.openFails() == FailureCode::VaultInUse);
        ::kill(holder, SIGKILL);
        ::waitpid(holder, nullptr, 0);
        CHECK(scene.open());
    }
    SECTION("a file that may not be read") {
        REQUIRE(::chmod(QFile::encodeName(scene.target).constData(), 0) == 0);
        const QString before = pictureOfFolder(folder);
        CHECK(asNobody([&] { return codeOfOpening(scene.target); }) == 1 + static_cast<int>(FailureCode::CannotRead));
        CHECK(pictureOfFolder(folder) == before);
    }
    SECTION("a folder that may not be written: open to read, closed to write") {
        const QByteArray name = QFile::encodeName(folder);
        REQUIRE(::chmod(QFile::encodeName(scene.target).constData(), 0444) == 0);
        REQUIRE(::chmod(name.constData(), 0555) == 0);
        const QString before = pictureOfFolder(folder);
        const int code = asNobody([&] {
            const auto vault = store::openVault(scene.target, kPassword, SystemClock());
            if (!vault || !(*vault)->readOnly())
                return 1;
            return (*vault)->commit(commitOf(1, QStringLiteral("x"), SystemClock())).error().code == FailureCode::ReadOnly
                       ? 0
                       : 2;
        });
        CHECK(code == 0);
        CHECK(pictureOfFolder(folder) == before);
        REQUIRE(::chmod(name.constData(), 0755) == 0);
    }
    SECTION("a name that is taken, for a new vault, a restored one and a salvaged one") {
        const QString before = pictureOfFolder(folder);
        CHECK(store::createVault(scene.target, VaultKind::Protected, kPassword, scene.clock, scene.ids, kCheap).error().code ==
              FailureCode::VaultExists);
        CHECK(store::restoreVault(scene.path, scene.target, kPassword).error().code == FailureCode::VaultExists);
        CHECK(pictureOfFolder(folder) == before);
    }
}
