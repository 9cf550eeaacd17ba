// SPDX-License-Identifier: EUPL-1.2
// One decision against a bare insert of the same bytes; unlocking ten thousand cases against reading their bytes.
#include "core/base/clock.h"
#include "core/store/sqlite/database.h"
#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/sqlitevault.h"
#include "core/store/sqlite/vaultseam.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

using namespace omgekeerd;
using bench::Series;

namespace {

constexpr int kDecisions = 1000;
constexpr int kCases = 10'000;
constexpr int kUnlocks = 7;
const QString kPassword = QStringLiteral("blauwe fiets in de regen");

/// Sentences that differ, as sentences of people do: an index of one repeated word would flatter us.
QString words(int seed, qsizetype letters) {
    static const char* const kParts[] = {"be", "zorg", "wo", "ning", "schuld", "kin", "der", "loon", "ver",
                                         "voer", "hulp", "dag", "ritme", "ar", "beid", "moe", "der", "huur"};
    QString text;
    auto state = static_cast<quint32>(seed) * 2654435761U + 1;
    while (text.size() < letters) {
        for (int part = 0; part < 3; ++part) {
            state = state * 1664525U + 1013904223U;
            text += QLatin1String(kParts[(state >> 20U) % std::size(kParts)]);
        }
        text += (state >> 8U) % 9 == 0 ? QStringLiteral(". ") : QStringLiteral(" ");
    }
    return text;
}

Commit decision(int number, int turn) {
    const CaseId id(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
    Commit commit;
    commit.dossier = id;
    commit.entry.who = QStringLiteral("Sanne de Boer, consulent");
    commit.entry.when = QDateTime::currentDateTime();
    commit.entry.subject = QStringLiteral("wish.requested");
    commit.entry.change = Json::object({{QStringLiteral("value"), words(turn, 200)}});
    commit.summary.id = id;
    commit.summary.title = words(number, 40);
    commit.summary.kind = CaseKind::Practice;
    commit.summary.changed = commit.entry.when;
    commit.summary.lastSentence = words(turn, 80);
    const QString body = words(number + turn, 3900);
    commit.state = Json::object({{QStringLiteral("case"), body}});
    commit.searchText = body;
    return commit;
}

QByteArray sameBytesAs(const Commit& commit) {
    // What a commit writes: state, words and summary sealed, the journal entry, its digest and chain, the ledger.
    const qsizetype size = commit.state.dumpCompact().size() + commit.searchText.size() +
                           commit.summary.toJson().dumpCompact().size() +
                           commit.entry.change.dumpCompact().size() + 200 + 5 * 40 + 64 + 250;
    return QByteArray(size, 'x');
}

void makeFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file for the reference");
}

[[noreturn]] void stop(const Failure& failure) {
    qFatal("refused: %d %s", static_cast<int>(failure.code), qPrintable(failure.detail));
}

void measureDecision(const QTemporaryDir& folder) {
    const SystemClock clock;
    RandomIds ids;
    auto vault = store::createVault(
        folder.filePath(QStringLiteral("decide.omgekeerd")), VaultKind::Protected, kPassword, clock, ids,
        {8ULL << 20, 1}
    );
    if (!vault)
        stop(vault.error());
    makeFile(folder.filePath(QStringLiteral("bare.db")));
    store::Database bare(folder.filePath(QStringLiteral("bare.db")), store::Database::Mode::ReadWrite);
    store::lockForUs(bare);
    store::configureForWriting(bare);
    bare.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT");
    int turn = 0;
    std::vector<Commit> commits;
    for (int i = 0; i <= kDecisions; ++i)
        commits.push_back(decision(1 + i % 20, i));
    const QByteArray bytes = sameBytesAs(commits.front());
    const auto [ours, reference] = bench::inTurns(
        kDecisions,
        [&] {
            if (const auto done = (*vault)->commit(commits[static_cast<std::size_t>(turn++)]); !done)
                stop(done.error());
        },
        [&] {
            store::Transaction transaction(bare);
            store::Query(bare, "INSERT INTO t (bytes) VALUES (?1)").bind(1, bytes).run();
            transaction.commit();
        },
        [&] {
            // A search takes in first what was decided.
            if (!(*vault)->search(QStringLiteral("niets"), 1))
                qFatal("the search refuses");
        }
    );
    bench::report("one decision committed", ours, "bare SQLite insert of the same bytes", reference);
}

double residentMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

void reportAgainstAim(const char* name, const char* unit, double value, double aim) {
    std::printf(
        "{\"name\": \"%s\", \"unit\": \"%s\", \"median\": %.3f, \"p99\": %.3f, \"reference\": \"the aim\", "
        "\"referenceMedian\": %.3f, \"referenceP99\": %.3f, \"ratio\": %.3f, \"ratioP99\": %.3f}\n",
        name, unit, value, value, aim, aim, value / aim, value / aim
    );
    std::fflush(stdout);
}

void measureUnlock(const QTemporaryDir& folder) {
    const SystemClock clock;
    RandomIds ids;
    const QString path = folder.filePath(QStringLiteral("large.omgekeerd"));
    makeFile(folder.filePath(QStringLiteral("plain.db")));
    {
        auto vault =
            store::createVault(path, VaultKind::Protected, kPassword, clock, ids, {8ULL << 20, 1});
        if (!vault)
            stop(vault.error());
        store::Database plain(folder.filePath(QStringLiteral("plain.db")), store::Database::Mode::ReadWrite);
        plain.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, summary BLOB NOT NULL) STRICT");
        store::Transaction transaction(plain);
        for (int number = 1; number <= kCases; ++number) {
            const Commit commit = decision(number, 0);
            if (const auto done = (*vault)->commit(commit); !done)
                stop(done.error());
            store::Query(plain, "INSERT INTO t (summary) VALUES (?1)")
                .bind(1, commit.summary.toJson().dumpCompact())
                .run();
        }
        transaction.commit();
    }
    const auto secret = store::secretOf(path, kPassword);
    if (!secret)
        stop(secret.error());
    Series search;
    double resident = 0;
    const auto [ours, reference] = bench::inTurns(
        kUnlocks,
        [&] {
            // The list is what counts here; the search goes on behind it and is waited for outside the clock.
            auto vault = store::openVaultWithSecret(path, *secret);
            if (!vault)
                stop(vault.error());
            if ((*vault)->summaries()->size() != kCases)
                qFatal("cases are missing");
        },
        [&] {
            store::Database plain(
                folder.filePath(QStringLiteral("plain.db")), store::Database::Mode::ReadWrite
            );
            store::Query query(plain, "SELECT summary FROM t");
            std::vector<CaseSummary> list;
            while (query.step())
                list.push_back(CaseSummary::fromJson(*Json::parse(query.blob(0))));
        }
    );
    bench::report(
        "unlock of 10,000 cases to the list (key derivation apart)", ours,
        "the same summaries from plain SQLite", reference
    );
    reportAgainstAim("unlock of 10,000 cases to the list", "ms", bench::median(ours), 350);
    for (int turn = 0; turn < 3; ++turn) {
        const auto from = std::chrono::steady_clock::now();
        auto vault = store::openVaultWithSecret(path, *secret);
        while (!(*vault)->searchComplete())
            QThread::msleep(1);
        search.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count()
        );
        const auto list = (*vault)->summaries();
        resident = residentMegabytes();
    }
    std::sort(search.begin(), search.end());
    reportAgainstAim("unlock of 10,000 cases to full search", "ms", bench::median(search), 2500);
    reportAgainstAim("memory with 10,000 cases open", "MB", resident, 160);
}

} // namespace

int main() {
    const QTemporaryDir folder;
    measureDecision(folder);
    measureUnlock(folder);
    return 0;
}
