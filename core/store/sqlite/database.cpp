// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/database.h"

#include "core/base/platform.h"
#include "core/store/sqlite/wipingmemory.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

#include <mutex>

namespace omgekeerd::store {

namespace {

/// Before the first connection: freed memory is wiped, because SQLite holds the words of the search in it.
void startSqlite() {
    static std::once_flag once;
    std::call_once(once, [] {
        static const sqlite3_mem_methods kMethods = {
            wipingAllocate, wipingFree, wipingReallocate, wipingSize,
            wipingRoundUp,  [](void*) { return SQLITE_OK; }, [](void*) {}, nullptr
        };
        sqlite3_config(SQLITE_CONFIG_MALLOC, &kMethods);
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        sqlite3_initialize();
    });
}

QByteArray uriOf(const QString& path) {
    const QByteArray encoded = QFile::encodeName(path).toPercentEncoding("/");
    return "file:" + encoded + "?immutable=1";
}

std::size_t sizeOf(QByteArrayView view) { return static_cast<std::size_t>(view.size()); }

} // namespace

Failure SqlError::failure(const QString& path) const {
    const QString detail = path;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {FailureCode::DiskFull, detail, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {FailureCode::VaultInUse, detail, {}};
    case SQLITE_READONLY:
        return {
            code == SQLITE_READONLY_DBMOVED ? FailureCode::VaultReplaced : FailureCode::ReadOnly,
            detail, {}
        };
    case SQLITE_NOTADB:
        return {FailureCode::NotAVault, detail, {}};
    case SQLITE_NOMEM:
        return {FailureCode::OutOfMemory, detail, {}};
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {FailureCode::CannotRead, detail, {}};
    case SQLITE_IOERR:
        if (platform::meansDiskFull(systemError))
            return {FailureCode::DiskFull, detail, {}};
        if (code == SQLITE_IOERR_NOMEM)
            return {FailureCode::OutOfMemory, detail, {}};
        if (code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ)
            return {FailureCode::CannotRead, detail, {}};
        return {FailureCode::CannotWrite, detail, {}};
    default:
        return {FailureCode::VaultDamaged, detail, {{QStringLiteral("sqlite"), message}}};
    }
}

Database::Database(const QString& path, Mode mode) {
    startSqlite();
    int flags = SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE;
    QByteArray name = QFile::encodeName(path);
    switch (mode) {
    case Mode::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Mode::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case Mode::Immutable:
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        name = uriOf(path);
        break;
    case Mode::Memory:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY;
        name = ":memory:";
        break;
    }
    if (sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr) != SQLITE_OK) {
        const SqlError error{
            sqlite3_extended_errcode(m_handle), sqlite3_system_errno(m_handle),
            QString::fromUtf8(sqlite3_errmsg(m_handle))
        };
        sqlite3_close_v2(m_handle);
        throw error;
    }
    // What a file brings along (views, triggers, functions in its schema) is not trusted, and a broken one is
    // noticed early; see https://sqlite.org/security.html.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    // A file we refuse stays as it is: the WAL goes into it only when we say so.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, mode == Mode::Memory ? 0 : 1);
}

Database::~Database() {
    for (const auto& [sql, statements] : m_idle)
        for (sqlite3_stmt* statement : statements)
            sqlite3_finalize(statement);
    if (sqlite3_close(m_handle) != SQLITE_OK)
        qWarning("store: a connection was closed while still in use");
}

void Database::raise() const {
    throw SqlError{
        sqlite3_extended_errcode(m_handle), sqlite3_system_errno(m_handle),
        QString::fromUtf8(sqlite3_errmsg(m_handle))
    };
}

void Database::execute(const QByteArray& sql) {
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        raise();
}

qint64 Database::integer(const char* sql) {
    Query query(*this, sql);
    return query.step() ? query.integer(0) : 0;
}

qint64 Database::changes() const { return sqlite3_changes64(m_handle); }

bool Database::inTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

void Database::checkpoint() {
    if (sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) !=
        SQLITE_OK)
        raise();
}

void Database::tidyOnClose() {
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

bool Database::hasMoved() {
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Database::vacuumInto(const QString& path) {
    Query(*this, "VACUUM INTO ?1").bind(1, path).run();
}

sqlite3_stmt* Database::take(std::string_view sql) {
    auto& idle = m_idle[sql];
    if (!idle.empty()) {
        sqlite3_stmt* statement = idle.back();
        idle.pop_back();
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(
            m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement,
            nullptr
        ) != SQLITE_OK)
        raise();
    return statement;
}

void Database::giveBack(std::string_view sql, sqlite3_stmt* statement) {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle[sql].push_back(statement);
}

Query::Query(Database& database, std::string_view sql)
    : m_database(database), m_sql(sql), m_statement(database.take(sql)) {}

Query::~Query() { m_database.giveBack(m_sql, m_statement); }

Query& Query::bind(int place, qint64 value) {
    if (sqlite3_bind_int64(m_statement, place, value) != SQLITE_OK)
        m_database.raise();
    return *this;
}

const QByteArray& Query::hold(int place, const QByteArray& bytes) {
    for (auto& [at, held] : m_bound)
        if (at == place)
            return held = bytes;
    m_bound.append({place, bytes});
    return m_bound.back().second;
}

Query& Query::bind(int place, const QString& value) {
    const QByteArray& utf8 = hold(place, value.toUtf8());
    if (sqlite3_bind_text64(
            m_statement, place, utf8.constData(), sizeOf(utf8), SQLITE_STATIC, SQLITE_UTF8
        ) != SQLITE_OK)
        m_database.raise();
    return *this;
}

Query& Query::bind(int place, const QByteArray& blob) {
    // constData() of an empty array is not null, so an empty blob stays a blob and does not become NULL.
    const QByteArray& held = hold(place, blob);
    if (sqlite3_bind_blob64(m_statement, place, held.constData(), sizeOf(held), SQLITE_STATIC) !=
        SQLITE_OK)
        m_database.raise();
    return *this;
}

Query& Query::bindUtf8(int place, QByteArrayView text) {
    // Null would be bound as NULL.
    const char* bytes = text.data() ? text.data() : "";
    if (sqlite3_bind_text64(m_statement, place, bytes, sizeOf(text), SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK)
        m_database.raise();
    return *this;
}

bool Query::step() {
    const int outcome = sqlite3_step(m_statement);
    if (outcome == SQLITE_ROW)
        return true;
    if (outcome != SQLITE_DONE)
        m_database.raise();
    return false;
}

void Query::run() {
    while (step()) {
    }
    reset();
}

void Query::reset() { sqlite3_reset(m_statement); }

qint64 Query::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QString Query::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Query::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

bool Query::isInteger(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

bool Query::isBlob(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}

Transaction::Transaction(Database& database) : m_database(database) {
    Query(m_database, "BEGIN IMMEDIATE").run();
}

Transaction::~Transaction() {
    // A failed COMMIT may have rolled back by itself.
    if (!m_open || !m_database.inTransaction())
        return;
    try {
        m_database.execute("ROLLBACK");
    } catch (const SqlError& error) {
        qWarning("store: rollback refused (%d)", error.code);
    }
}

void Transaction::commit() {
    Query(m_database, "COMMIT").run();
    m_open = false;
}

} // namespace omgekeerd::store
