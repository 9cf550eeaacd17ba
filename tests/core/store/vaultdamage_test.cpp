// SPDX-License-Identifier: EUPL-1.2
// A vault that was changed from outside: each byte, each length, each row. Allowed: refused, named, or exactly right;
// never wrong, never silently less.
#include "core/store/sqlite/database.h"
#include "core/store/sqlite/vaultseam.h"
#include "tests/core/store/vaultfixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QThread>

#include <iostream>
#include <set>

using namespace omgekeerd;

namespace {

struct Counts {
    int refused = 0;
    int named = 0;
    int right = 0;
    int wrong = 0;
    int all() const { return refused + named + right + wrong; }
};

std::ostream& operator<<(std::ostream& out, const Counts& counts) {
    return out << counts.all() << " tried: " << counts.refused << " refused, " << counts.named << " named, " << counts.right
               << " exactly right, " << counts.wrong << " wrong or silently less";
}

/// A vault of some cases and what it must tell; a changed copy of it is put down and judged.
class Damage {
public:
    /// `pageSize` as given: smaller pages give the same rows in fewer bytes.
    Damage(int cases, int pageSize) {
        {
            auto vault = m_fixture.create();
            fill(*vault, cases, 0);
        }
        m_secret.emplace(*store::secretOf(m_fixture.path, kPassword));
        m_earlier = bytesOf(m_fixture.path);
        {
            auto vault = opened(store::openVaultWithSecret(m_fixture.path, *m_secret));
            fill(*vault, cases, 1);
            REQUIRE(vault->dropDraft(caseId(1), QStringLiteral("pad0")));
            REQUIRE(vault->changePassword(kPassword, kPassword));
        }
        if (pageSize != 0)
            repack(m_fixture.path, pageSize);
        m_bytes = bytesOf(m_fixture.path);
        auto vault = opened(store::openVaultWithSecret(m_fixture.path, *m_secret));
        m_picture = pictureOf(*vault);
        REQUIRE(m_picture.whole);
        for (const QString& line : linesOf(*vault))
            m_lines.insert(line);
        m_cases = cases;
    }

    const QByteArray& bytes() const { return m_bytes; }
    const QByteArray& earlier() const { return m_earlier; }
    const Counts& counts() const { return m_counts; }
    QString path() const { return m_fixture.path; }
    QString earlierPath() {
        const QString path = m_fixture.folder.path(QStringLiteral("eerder.omgekeerd"));
        put(path, m_earlier);
        return path;
    }

    /// The bytes of the key slots: opening goes through the password there.
    std::pair<qsizetype, qsizetype> slotRange() const {
        store::Database database(m_fixture.path, store::Database::Mode::Immutable);
        store::Query query(database, "SELECT salt, wrapped FROM key_slot ORDER BY id DESC");
        REQUIRE(query.step());
        const qsizetype salt = m_bytes.indexOf(query.blob(0));
        const qsizetype wrapped = m_bytes.indexOf(query.blob(1));
        REQUIRE(salt > 0);
        REQUIRE(wrapped > salt);
        return {salt - 48, wrapped + query.blob(1).size()};
    }

    void judge(const QByteArray& bytes, const QString& about, bool byPassword = false) {
        put(m_fixture.path, bytes);
        judgeFile(about, byPassword);
    }

    /// What lies there now.
    void judgeFile(const QString& about, bool byPassword = false) {
        auto vault = byPassword ? store::openVault(m_fixture.path, kPassword, m_fixture.clock)
                                : store::openVaultWithSecret(m_fixture.path, *m_secret);
        if (!vault) {
            const FailureCode code = vault.error().code;
            if (code == FailureCode::Usage || code == FailureCode::OutOfMemory)
                wrong(about + QStringLiteral(": refused as %1").arg(static_cast<int>(code)));
            else
                ++m_counts.refused;
            return;
        }
        if (pictureOf(**vault) == m_picture) {
            const bool searches = searchCompletes(**vault);
            const auto hits = (*vault)->search(QStringLiteral("zaak"), 1000);
            if (searches && hits && static_cast<int>(hits->size()) == m_cases)
                ++m_counts.right;
            else
                mustBeNamed(**vault, about);
            return;
        }
        for (const QString& line : linesOf(**vault))
            if (line != QStringLiteral("!") && !m_lines.contains(line)) {
                wrong(about + QStringLiteral(": ") + line.left(300));
                return;
            }
        mustBeNamed(**vault, about);
    }

    void report(const char* what) const {
        std::cout << what << ", " << m_bytes.size() << " bytes, " << m_cases << " cases, " << m_counts << '\n';
        CHECK(m_counts.wrong == 0);
    }

    /// In this copy the rows can be bent with SQL, as another program would.
    void bend(const std::vector<QByteArray>& statements) {
        put(m_fixture.path, m_bytes);
        std::vector<QByteArray> triggers;
        store::Database database(m_fixture.path, store::Database::Mode::ReadWrite);
        {
            store::Query query(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
            while (query.step())
                triggers.push_back(query.text(1).toUtf8());
        }
        database.execute("ATTACH '" + QFile::encodeName(earlierPath()) + "' AS earlier");
        database.execute("DROP TRIGGER journal_keeps_rows");
        database.execute("DROP TRIGGER journal_keeps_words");
        for (const QByteArray& statement : statements)
            database.execute(statement);
        for (const QByteArray& trigger : triggers)
            database.execute(trigger);
        database.execute("DETACH earlier");
        database.tidyOnClose();
    }

    std::vector<qint64> rowsOf(const QByteArray& table) {
        put(m_fixture.path, m_bytes);
        store::Database database(m_fixture.path, store::Database::Mode::Immutable);
        const auto count = database.integer(QByteArray("SELECT coalesce(max(rowid), 0) FROM " + table).constData());
        std::vector<qint64> rows;
        for (qint64 row = 0; row <= count; ++row)
            rows.push_back(row);
        return rows;
    }

private:
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    static void put(const QString& path, const QByteArray& bytes) {
        QFile::remove(path + QStringLiteral("-wal"));
        QFile::remove(path + QStringLiteral("-shm"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    static void repack(const QString& path, int pageSize) {
        store::Database database(path, store::Database::Mode::ReadWrite);
        database.execute("PRAGMA journal_mode = DELETE");
        database.execute("PRAGMA page_size = " + QByteArray::number(pageSize));
        database.execute("VACUUM");
    }

    void fill(Vault& vault, int cases, int round) {
        for (int number = 1; number <= cases; ++number) {
            Commit commit = commitOf(number, QStringLiteral("r%1 bingo%2").arg(round).arg(number), m_fixture.clock);
            if (number == 1) {
                commit.version = versionOf(number, round + 1, m_fixture.clock);
                commit.version->files = {{QStringLiteral("report.txt"), QByteArray("besluit")}};
            }
            REQUIRE(vault.commit(commit));
        }
        REQUIRE(vault.saveDraft(draftOf(1, QStringLiteral("pad%1").arg(round), QStringLiteral("half"), m_fixture.clock)));
        REQUIRE(vault.setSetting(QStringLiteral("kleur"), QStringLiteral("blauw%1").arg(round)));
    }

    /// A search that stops on a damaged page stays incomplete, and says so.
    static bool searchCompletes(const Vault& vault) {
        for (int turn = 0; turn < 2'000 && !vault.searchComplete(); ++turn)
            QThread::msleep(1);
        return vault.searchComplete();
    }

    void mustBeNamed(Vault& vault, const QString& about) {
        const auto faults = vault.check();
        if (faults && faults->empty())
            wrong(about + QStringLiteral(": less, and nothing is said of it"));
        else
            ++m_counts.named;
    }

    void wrong(const QString& about) {
        ++m_counts.wrong;
        std::cout << about.toStdString() << '\n';
    }

    VaultFixture m_fixture;
    std::optional<store::VaultSecret> m_secret;
    QByteArray m_earlier;
    QByteArray m_bytes;
    VaultPicture m_picture;
    std::set<QString> m_lines;
    int m_cases = 0;
    Counts m_counts;
};

/// One bit of each byte in this share of the file.
void flipBytes(Damage& damage, int share, int shares) {
    const auto [slotFrom, slotTo] = damage.slotRange();
    for (qsizetype at = share; at < damage.bytes().size(); at += shares) {
        QByteArray bytes = damage.bytes();
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << (at % 8)));
        damage.judge(bytes, QStringLiteral("byte %1").arg(at), at >= slotFrom && at < slotTo);
    }
}

constexpr int kSmallPages = 512;

} // namespace

TEST_CASE("Every byte of a vault with three cases may change, first half", "[store][damage]") {
    Damage damage(3, kSmallPages);
    flipBytes(damage, 0, 2);
    damage.report("even bytes, one bit flipped in each");
    CHECK(damage.counts().all() == (damage.bytes().size() + 1) / 2);
    CHECK(damage.counts().refused > damage.counts().all() / 4);
}

TEST_CASE("Every byte of a vault with three cases may change, second half", "[store][damage]") {
    Damage damage(3, kSmallPages);
    flipBytes(damage, 1, 2);
    damage.report("odd bytes, one bit flipped in each");
    CHECK(damage.counts().all() == damage.bytes().size() / 2);
}

TEST_CASE("Every byte of a vault with fifty cases may change", "[.][nightly]") {
    Damage damage(50, 0);
    flipBytes(damage, 0, 1);
    damage.report("every byte, one bit flipped in each");
}

TEST_CASE("A vault may be cut off at any length", "[store][damage]") {
    for (const int pageSize : {kSmallPages, 0}) {
        Damage damage(3, pageSize);
        for (qsizetype length = 0; length < damage.bytes().size(); length += 512)
            damage.judge(damage.bytes().first(length), QStringLiteral("cut at %1").arg(length));
        damage.report("cut off at every 512 bytes");
        CHECK(damage.counts().right == 0);
    }
}

TEST_CASE("Rows may be taken away, put back, swapped or copied from an earlier state", "[store][damage]") {
    Damage damage(3, 0);
    int acts = 0;
    const auto tried = [&](const std::vector<QByteArray>& statements) {
        damage.bend(statements);
        damage.judgeFile(QString::fromLatin1(statements.back()));
        ++acts;
    };
    for (const QByteArray table : {"meta", "key_slot", "journal", "dossier", "dossier_state", "draft", "version",
                                   "version_file", "setting"}) {
        tried({"DELETE FROM " + table});
        tried({"DELETE FROM " + table, "INSERT INTO " + table + " SELECT * FROM earlier." + table});
        tried({"INSERT OR IGNORE INTO " + table + " SELECT * FROM earlier." + table});
        for (const qint64 row : damage.rowsOf(table)) {
            const QByteArray where = " WHERE rowid = " + QByteArray::number(row);
            tried({"DELETE FROM " + table + where});
            tried({"INSERT OR REPLACE INTO " + table + " SELECT * FROM earlier." + table + where});
        }
    }
    const std::vector<std::pair<QByteArray, QByteArray>> columns = {
        {"journal", "sealed"}, {"journal", "digest"}, {"journal", "chain"}, {"journal", "dossier"},
        {"dossier", "summary"}, {"dossier", "state_tag"}, {"dossier", "seq"}, {"dossier", "dossier"},
        {"dossier_state", "state"}, {"dossier_state", "words"}, {"draft", "sealed"}, {"setting", "sealed"},
        {"version", "sealed"}, {"version_file", "sealed"}, {"version_file", "place"}};
    for (const auto& [table, column] : columns) {
        const auto rows = damage.rowsOf(table);
        for (const qint64 a : rows)
            for (const qint64 b : rows)
                if (a < b)
                    tried({"CREATE TEMP TABLE held AS SELECT rowid AS id, " + column + " AS value FROM " + table +
                               " WHERE rowid IN (" + QByteArray::number(a) + ", " + QByteArray::number(b) + ")",
                           "UPDATE " + table + " SET " + column + " = (SELECT value FROM held WHERE id <> " + table +
                               ".rowid) WHERE rowid IN (SELECT id FROM held) AND (SELECT count(*) FROM held) = 2"});
    }
    damage.report("rows taken away, put back, swapped, copied");
    // Where a row was not there, nothing changed and all is right; the others are refused or named.
    CHECK(damage.counts().all() == acts);
    CHECK(damage.counts().refused + damage.counts().named > 100);
}

TEST_CASE("An older copy of the whole file is noticed by who saw the newer one", "[store][damage]") {
    VaultFixture fixture;
    SeenHead seen;
    QByteArray older;
    {
        auto vault = fixture.create();
        REQUIRE(vault->commit(commitOf(1, QStringLiteral("eerst"), fixture.clock)));
    }
    QFile file(fixture.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    older = file.readAll();
    file.close();
    {
        auto vault = fixture.open();
        REQUIRE(vault->commit(commitOf(1, QStringLiteral("later"), fixture.clock)));
        seen = *vault->seenHead();
    }
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(older);
    file.close();
    auto vault = fixture.open();
    CHECK(*vault->compareWith(seen) == SeenRelation::Older);
}
