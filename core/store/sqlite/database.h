// SPDX-License-Identifier: EUPL-1.2
// SQLite as the store sees it; database.cpp alone includes sqlite3.h.
#pragma once

#include "core/base/failure.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

#include <functional>
#include <map>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace omgekeerd::store {

/// What SQLite refused, with its extended code; thrown and caught inside core/store/sqlite only.
struct SqlError {
    int code = 0;
    int systemError = 0;
    QString message; ///< SQLite's own words: names of tables, never values
    Failure failure(const QString& path) const;
};

class Database;

/// One run of a prepared statement, borrowed from its connection and given back clean.
class Query {
public:
    Query(Database& database, std::string_view sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(int place, qint64 value);
    /// Text and bytes are held until the statement is given back, so SQLite need not copy them.
    Query& bind(int place, const QString& value);
    Query& bind(int place, const QByteArray& blob);
    /// Text that is UTF-8 already and outlives the run: it is not copied.
    Query& bindUtf8(int place, QByteArrayView text);
    /// True when a row stands ready.
    bool step();
    /// Runs to the end; for statements that give no rows.
    void run();
    void reset();

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isInteger(int column) const;
    bool isBlob(int column) const;

private:
    const QByteArray& hold(int place, const QByteArray& bytes);
    Database& m_database;
    std::string_view m_sql;
    sqlite3_stmt* m_statement;
    QVarLengthArray<std::pair<int, QByteArray>, 8> m_bound; ///< by place
};

/// One connection. Prepared statements are kept for the next time.
class Database {
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,  ///< beside others that may write
        Immutable, ///< reads a file nobody writes; leaves no trace beside it
        Memory,
    };
    Database(const QString& path, Mode mode); ///< throws SqlError; never creates a file
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void execute(const QByteArray& sql);
    qint64 integer(const char* sql); ///< the first column of the first row
    qint64 changes() const;
    bool inTransaction() const;
    /// Writes what the WAL holds into the file and empties the WAL.
    void checkpoint();
    /// Closing writes what the WAL holds into the file and removes the WAL.
    void tidyOnClose();
    /// Whether the file at our path is no longer the file we opened.
    bool hasMoved();
    /// Copies the whole database, compacted, into a file that does not exist yet.
    void vacuumInto(const QString& path);
    [[noreturn]] void raise() const;

private:
    friend class Query;
    sqlite3_stmt* take(std::string_view sql);
    void giveBack(std::string_view sql, sqlite3_stmt* statement);

    sqlite3* m_handle = nullptr;
    std::map<std::string_view, std::vector<sqlite3_stmt*>> m_idle; ///< by the text of a literal
};

/// BEGIN IMMEDIATE until commit(); without commit() nothing of it happened.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace omgekeerd::store
