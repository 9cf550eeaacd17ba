// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/dossiertable.h"
#include "core/store/sqlite/drafttable.h"
#include "core/store/sqlite/journaltable.h"
#include "core/store/sqlite/settingtable.h"
#include "core/store/sqlite/versiontable.h"

#include <map>
#include <set>

namespace omgekeerd::store {

/// What still opens of a damaged vault, record by record, and what does not. Reads around damaged pages: upwards until
/// it stops, downwards until it stops, then each number between.
class DamagedVault {
public:
    struct Entry {
        QString dossier;
        QByteArray digest;
        std::optional<JournalEntry> words; ///< nothing: does not open
        bool wiped = false;                ///< emptied on purpose, as far as the row says
    };
    struct Case {
        qint64 seq = 0;
        std::optional<CaseSummary> summary;
        std::optional<Json> state;
        QString words;
    };

    DamagedVault(Database& database, const RecordSeal& seal, VaultKind kind);

    const std::map<qint64, Entry>& entries() const { return m_entries; } ///< each number up to the last
    const std::map<QString, Case>& cases() const { return m_cases; }
    const std::vector<Draft>& drafts() const { return m_drafts; }
    const std::vector<StoredVersion>& versions() const { return m_versions; }
    const std::vector<std::pair<QString, Json>>& settings() const { return m_settings; }
    const std::vector<Fault>& lost() const { return m_lost; }

private:
    struct Statements {
        const char* table;
        const char* up;   ///< the first row above a number
        const char* down; ///< the last row below it
        const char* at;   ///< the row with it
    };
    using Take = std::function<void(const Query&)>;
    void lose(const QString& place, const QString& what);
    void walk(const Statements& statements, const Take& take);
    /// True when it came to the end; false where a page could not be read, `at` being the last row met.
    bool walkUp(const char* sql, qint64& at, const Take& take);
    bool walkDown(const char* sql, qint64& at, qint64 until, const Take& take);
    template <class Act> void attempt(Act act);
    void readJournal();
    void nameMissing();
    void readCases();
    void readDrafts();
    void readVersions();
    void readSettings();

    Database& m_database;
    const RecordSeal& m_seal;
    Ledger m_ledger;
    JournalTable m_journal;
    DossierTable m_dossierTable;
    DraftTable m_draftTable;
    VersionTable m_versionTable;
    SettingTable m_settingTable;
    std::map<qint64, QString> m_dossierOfRow;
    std::map<qint64, Entry> m_entries;
    std::map<QString, Case> m_cases;
    std::vector<Draft> m_drafts;
    std::vector<StoredVersion> m_versions;
    std::vector<std::pair<QString, Json>> m_settings;
    std::vector<Fault> m_lost;
};

} // namespace omgekeerd::store
