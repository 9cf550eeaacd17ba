// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/damagedvault.h"

#include "core/store/sqlite/database.h"

#include <limits>

namespace omgekeerd::store {

namespace {

constexpr qint64 kLast = std::numeric_limits<qint64>::max();
/// How many numbers are tried one by one where nothing says how many there were.
constexpr qint64 kTriedBlindly = 100'000;

const QString kCannotRead = QStringLiteral("een deel van de tabel is niet te lezen");

} // namespace

DamagedVault::DamagedVault(Database& database, const RecordSeal& seal, VaultKind kind)
    : m_database(database), m_seal(seal), m_journal(database, seal), m_dossierTable(database, seal),
      m_draftTable(database, seal), m_versionTable(database, seal), m_settingTable(database, seal) {
    attempt([&] { m_ledger = readLedger(m_database, m_seal, kind); });
    readJournal();
    readCases();
    readDrafts();
    readVersions();
    readSettings();
}

void DamagedVault::lose(const QString& place, const QString& what) {
    const Fault fault{place, what};
    if (std::find(m_lost.begin(), m_lost.end(), fault) == m_lost.end())
        m_lost.push_back(fault);
}

template <class Act> void DamagedVault::attempt(Act act) {
    try {
        act();
    } catch (const Damage& damage) {
        for (const Fault& fault : damage.faults)
            lose(fault.path, fault.message);
    } catch (const SqlError& error) {
        lose(QStringLiteral("sqlite"), error.message);
    }
}

bool DamagedVault::walkUp(const char* sql, qint64& at, const Take& take) {
    try {
        for (;;) {
            Query query(m_database, sql);
            query.bind(1, at);
            if (!query.step())
                return true;
            // A bent page may lead in circles; each row is met once.
            if (query.integer(0) <= at)
                return false;
            at = query.integer(0);
            take(query);
        }
    } catch (const SqlError&) {
        return false;
    }
}

bool DamagedVault::walkDown(const char* sql, qint64& at, qint64 until, const Take& take) {
    try {
        for (;;) {
            Query query(m_database, sql);
            query.bind(1, at);
            if (!query.step() || query.integer(0) <= until)
                return true;
            if (query.integer(0) >= at)
                return false;
            at = query.integer(0);
            take(query);
        }
    } catch (const SqlError&) {
        return false;
    }
}

void DamagedVault::walk(const Statements& statements, const Take& take) {
    qint64 low = -1;
    if (walkUp(statements.up, low, take))
        return;
    lose(QString::fromLatin1(statements.table), kCannotRead);
    qint64 high = kLast;
    if (walkDown(statements.down, high, low, take))
        return;
    const qint64 known = m_ledger.format > 0 ? m_ledger.counter + 1 : low + kTriedBlindly;
    for (qint64 row = low + 1; row < std::min(high, known); ++row) {
        try {
            Query query(m_database, statements.at);
            query.bind(1, row);
            if (query.step())
                take(query);
        } catch (const SqlError&) {
            continue; // On the damaged page; the table is named above, the record where its number is known.
        }
    }
}

void DamagedVault::readJournal() {
    static constexpr Statements kJournal = {
        "journal",
        "SELECT seq, dossier, digest, sealed FROM journal WHERE seq > ?1 ORDER BY seq LIMIT 1",
        "SELECT seq, dossier, digest, sealed FROM journal WHERE seq < ?1 ORDER BY seq DESC LIMIT 1",
        "SELECT seq, dossier, digest, sealed FROM journal WHERE seq = ?1",
    };
    walk(kJournal, [this](const Query& query) {
        const qint64 seq = query.integer(0);
        if (seq < 1 || (m_ledger.format > 0 && seq > m_ledger.seq))
            return;
        Entry entry{query.text(1), query.blob(2), {}, query.blob(3).isEmpty()};
        if (entry.digest.size() != crypto::kDigestSize)
            entry.digest = crypto::digest(QByteArrayView());
        if (!entry.wiped)
            attempt([&] {
                entry.words = m_journal.entryFrom(seq, entry.dossier, query.blob(2), query.blob(3));
            });
        m_entries[seq] = std::move(entry);
    });
    nameMissing();
}

void DamagedVault::nameMissing() {
    const qint64 last = m_ledger.format > 0    ? m_ledger.seq
                        : m_entries.empty() ? 0
                                            : m_entries.rbegin()->first;
    for (qint64 seq = 1; seq <= last; ++seq)
        if (!m_entries.contains(seq)) {
            lose(QStringLiteral("journal[%1]").arg(seq), QStringLiteral("ontbreekt"));
            m_entries[seq] = {{}, crypto::digest(QByteArrayView()), {}, false};
        }
    // What was erased on purpose and lies there again stays erased.
    std::set<std::pair<QString, qint64>> erased;
    for (const auto& [seq, entry] : m_entries)
        if (entry.words && entry.words->act == Act::Erased)
            for (const Json& name : entry.words->change[JournalTable::kErasedSeqs].items())
                if (name.toInteger() < seq)
                    erased.insert({entry.dossier, name.toInteger()});
    for (auto& [seq, entry] : m_entries) {
        const bool meant = erased.contains({entry.dossier, seq});
        if (meant)
            entry.words.reset();
        else if (entry.wiped)
            lose(JournalTable::nameOf(seq, entry.dossier),
                 QStringLiteral("is leeg, en nergens staat dat en waarom het is gewist"));
        entry.wiped = meant;
    }
}

void DamagedVault::readCases() {
    static constexpr Statements kDossiers = {
        "dossier",
        "SELECT id, dossier, seq, entries, state_tag, words_tag, summary FROM dossier WHERE id > ?1 ORDER BY id LIMIT 1",
        "SELECT id, dossier, seq, entries, state_tag, words_tag, summary FROM dossier WHERE id < ?1 ORDER BY id DESC "
        "LIMIT 1",
        "SELECT id, dossier, seq, entries, state_tag, words_tag, summary FROM dossier WHERE id = ?1",
    };
    walk(kDossiers, [this](const Query& query) {
        DossierTable::Live live = DossierTable::rowFrom(query);
        const QString id = live.summary.id.text();
        m_dossierOfRow[live.row] = id;
        Case found;
        found.seq = live.seq;
        attempt([&] {
            m_dossierTable.openSummary(live, query.blob(6));
            found.summary = live.summary;
        });
        live.summary.id = CaseId(id);
        attempt([&] { found.state = m_dossierTable.state(live); });
        attempt([&] { found.words = QString::fromUtf8(m_dossierTable.words(live)); });
        m_cases[id] = std::move(found);
    });
}

void DamagedVault::readDrafts() {
    static constexpr Statements kDrafts = {
        "draft",
        "SELECT id, dossier, version, sealed FROM draft WHERE id > ?1 ORDER BY id LIMIT 1",
        "SELECT id, dossier, version, sealed FROM draft WHERE id < ?1 ORDER BY id DESC LIMIT 1",
        "SELECT id, dossier, version, sealed FROM draft WHERE id = ?1",
    };
    const auto dossier = [this](qint64 row) { return m_dossierOfRow[row]; };
    walk(kDrafts, [&](const Query& query) {
        attempt([&] { m_drafts.push_back(m_draftTable.rowFrom(query, dossier).draft); });
    });
}

void DamagedVault::readVersions() {
    static constexpr Statements kVersions = {
        "version",
        "SELECT id, dossier, version, sealed FROM version WHERE id > ?1 ORDER BY id LIMIT 1",
        "SELECT id, dossier, version, sealed FROM version WHERE id < ?1 ORDER BY id DESC LIMIT 1",
        "SELECT id, dossier, version, sealed FROM version WHERE id = ?1",
    };
    const auto dossier = [this](qint64 row) { return m_dossierOfRow[row]; };
    walk(kVersions, [&](const Query& query) {
        const VersionTable::Live live = VersionTable::rowFrom(query, dossier);
        attempt([&] { m_versions.push_back(m_versionTable.load(live)); });
    });
}

void DamagedVault::readSettings() {
    static constexpr Statements kSettings = {
        "setting",
        "SELECT id, version, sealed FROM setting WHERE id > ?1 ORDER BY id LIMIT 1",
        "SELECT id, version, sealed FROM setting WHERE id < ?1 ORDER BY id DESC LIMIT 1",
        "SELECT id, version, sealed FROM setting WHERE id = ?1",
    };
    walk(kSettings, [this](const Query& query) {
        attempt([&] {
            const SettingTable::Live live = m_settingTable.rowFrom(query);
            m_settings.emplace_back(live.name, live.value);
        });
    });
}

} // namespace omgekeerd::store
