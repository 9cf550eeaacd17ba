// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/ledger.h"

#include <map>

namespace omgekeerd::store {

/// Settings and the profile of this vault, by name, sealed; all in memory since they were read at open.
class SettingTable {
public:
    struct Live {
        qint64 row = 0;
        qint64 version = 0;
        QByteArray tag;
        QString name;
        Json value;
    };

    SettingTable(Database& database, const RecordSeal& seal) : m_database(database), m_seal(seal) {}

    void readAll(LiveDigest& live); ///< throws Damage when one does not open
    /// One row of `SELECT id, version, sealed`; throws Damage when it does not open.
    Live rowFrom(const Query& query) const;
    Json value(const QString& name) const;

    /// Within the running transaction; keep() once that is committed.
    Live put(Ledger& ledger, const QString& name, const Json& value);
    void keep(Live live);

private:
    QByteArray markOf(const Live& live) const;
    static Place placeOf(const Live& live) { return {"setting", "", {}, live.row, live.version}; }

    Database& m_database;
    const RecordSeal& m_seal;
    std::map<QString, Live> m_live;
};

} // namespace omgekeerd::store
