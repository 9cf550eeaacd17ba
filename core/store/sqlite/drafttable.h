// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/ledger.h"

#include <map>

namespace omgekeerd::store {

/// Text not yet committed: few, small, and known in memory since they were read at open.
class DraftTable {
public:
    struct Live {
        qint64 row = 0;
        qint64 dossierRow = 0;
        qint64 version = 0;
        QByteArray tag;
        Draft draft;
    };
    using Key = std::pair<QString, QString>; ///< dossier, path

    DraftTable(Database& database, const RecordSeal& seal) : m_database(database), m_seal(seal) {}

    /// `dossierOf` tells which case a row number stands for; throws Damage when a draft does not open.
    void readAll(LiveDigest& live, const std::function<QString(qint64)>& dossierOf);
    /// One row of `SELECT id, dossier, version, sealed`; throws Damage when it does not open.
    Live rowFrom(const Query& query, const std::function<QString(qint64)>& dossierOf) const;
    std::vector<Draft> of(const CaseId& id) const;
    const Live* find(const CaseId& id, const QString& path) const;
    std::vector<QString> pathsOf(const CaseId& id) const;

    /// Within the running transaction; keep() or forget() once that is committed.
    Live put(Ledger& ledger, const Draft& draft, qint64 dossierRow);
    void remove(Ledger& ledger, const Live& live);
    void keep(Live live);
    void forget(const CaseId& id, const QString& path);

private:
    QByteArray markOf(const Live& live) const;
    static Place placeOf(const Live& live) {
        return {"draft", "", live.draft.dossier.text(), live.row, live.version};
    }

    Database& m_database;
    const RecordSeal& m_seal;
    std::map<Key, Live> m_live;
};

} // namespace omgekeerd::store
