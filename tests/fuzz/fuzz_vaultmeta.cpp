// SPDX-License-Identifier: EUPL-1.2
// A vault whose file was changed anywhere, or whose ledger says anything at all: opened, read and checked.
#include "core/store/sqlite/database.h"
#include "core/store/sqlite/ledger.h"
#include "core/store/sqlite/rescue.h"
#include "core/store/sqlite/vaultseam.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace omgekeerd;
using namespace omgekeerd::store;

namespace {

/// A sound exercise vault with two cases, made once, and the place where its changed copies lie.
struct Template {
    QTemporaryDir folder{QStringLiteral("/dev/shm/omgekeerd-fuzz-XXXXXX")};
    QString path = folder.filePath(QStringLiteral("kluis.omgekeerd"));
    QByteArray bytes;
    std::optional<VaultSecret> secret;

    Template() {
        const SystemClock clock;
        RandomIds ids;
        {
            auto vault = createVault(path, VaultKind::Exercise, QString(), clock, ids);
            for (const char* id : {"00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"}) {
                Commit commit;
                commit.dossier = CaseId(QString::fromLatin1(id));
                commit.summary.kind = CaseKind::Exercise;
                commit.summary.id = commit.dossier;
                commit.state = Json::object({{QStringLiteral("case"), Json(QStringLiteral("bingo"))}});
                if (!vault || !(*vault)->commit(commit))
                    std::abort();
            }
        }
        secret.emplace(*secretOf(path, QString()));
        Database(path, Database::Mode::ReadWrite).execute("PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM");
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            std::abort();
        bytes = file.readAll();
    }

    void put(const QByteArray& changed) const {
        for (const char* beside : {"-wal", "-shm", "-journal"})
            QFile::remove(path + QString::fromLatin1(beside));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(changed) != changed.size())
            std::abort();
    }
};

void readAll(Vault& vault) {
    const auto summaries = vault.summaries();
    if (!summaries)
        return;
    for (const CaseSummary& summary : *summaries) {
        static_cast<void>(vault.load(summary.id));
        static_cast<void>(vault.journal(summary.id));
    }
    static_cast<void>(vault.check());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Template kept;
    if (size < 4)
        return 0;
    QByteArray bytes = kept.bytes;
    if ((data[0] & 1U) == 0) {
        // Changes of one byte: a place, and what is put there.
        for (std::size_t at = 1; at + 2 < size; at += 3)
            bytes[static_cast<qsizetype>((data[at] | (data[at + 1] << 8U)) % static_cast<std::size_t>(bytes.size()))] =
                static_cast<char>(data[at + 2]);
        kept.put(bytes);
    } else {
        kept.put(bytes);
        const RecordSeal seal(*kept.secret);
        const QByteArray ledger(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
        Database database(kept.path, Database::Mode::ReadWrite);
        Query(database, "UPDATE meta SET sealed = ?1")
            .bind(1, seal.seal({"meta", "ledger", codeOf(VaultKind::Exercise), 1, 0}, QByteArrayView(ledger)))
            .run();
    }
    static_cast<void>(labelOf(kept.path));
    if (auto vault = openVault(kept.path, QString(), SystemClock()))
        readAll(**vault);
    return 0;
}
