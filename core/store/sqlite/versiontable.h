// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/ledger.h"

#include <functional>
#include <map>

namespace omgekeerd::store {

/// Definitive versions: a sealed head that names its files by tag, and the files.
class VersionTable {
public:
    struct Live {
        qint64 row = 0;
        QString dossier;
        int version = 0;
        QByteArray tag;
    };
    using Key = std::pair<QString, int>; ///< dossier, version

    VersionTable(Database& database, const RecordSeal& seal) : m_database(database), m_seal(seal) {}

    /// Reads which versions live, opening none; `dossierOf` tells which case a row number stands for.
    void readAll(LiveDigest& live, const std::function<QString(qint64)>& dossierOf);
    /// One row of `SELECT id, dossier, version, sealed`, not opened.
    static Live rowFrom(const Query& query, const std::function<QString(qint64)>& dossierOf);
    const Live* find(const CaseId& id, int version) const;
    std::vector<int> of(const CaseId& id) const;
    StoredVersion load(const Live& live); ///< throws Damage

    /// Within the running transaction; keep() or forget() once that is committed.
    Live put(Ledger& ledger, const StoredVersion& version, qint64 dossierRow);
    void remove(Ledger& ledger, const CaseId& id);
    void keep(Live live);
    void forget(const CaseId& id);
    std::vector<Fault> faults();

private:
    QByteArray markOf(const Live& live) const;
    std::vector<VersionFile> loadFiles(const Live& live, const Json& names);
    static Place placeOf(const Live& live) {
        return {"version", "", live.dossier, live.row, live.version};
    }
    static Place placeOfFile(const Live& live, qint64 place) {
        return {"version_file", "", live.dossier, live.row, place};
    }

    Database& m_database;
    const RecordSeal& m_seal;
    std::map<Key, Live> m_live;
};

} // namespace omgekeerd::store
