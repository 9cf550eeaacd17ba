// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/schema.h"

#include "core/store/sqlite/database.h"

namespace omgekeerd::store {

namespace {

constexpr quint32 kProtectedVault = 0x4f6d6750; // OmgP
constexpr quint32 kExerciseVault = 0x4f6d6745;  // OmgE

// Which rows live is known to LiveDigest and held in memory, so tables need no unique index: fewer pages per commit.
constexpr const char* kFormat1 = R"sql(
CREATE TABLE meta (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE key_slot (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('password', 'recovery', 'open')),
  format INTEGER NOT NULL,
  passes INTEGER NOT NULL,
  memory INTEGER NOT NULL,
  salt BLOB NOT NULL,
  wrapped BLOB NOT NULL
) STRICT;
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  dossier TEXT NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  chain BLOB NOT NULL CHECK (length(chain) = 32),
  sealed BLOB NOT NULL
) STRICT;
CREATE INDEX journal_of_dossier ON journal (dossier);
CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal
WHEN NOT (new.seq IS old.seq AND new.dossier IS old.dossier AND new.digest IS old.digest
          AND new.chain IS old.chain AND new.sealed IS x'')
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TABLE dossier (
  id INTEGER PRIMARY KEY,
  dossier TEXT NOT NULL,
  seq INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  state_tag BLOB NOT NULL,
  words_tag BLOB NOT NULL,
  summary BLOB NOT NULL
) STRICT;
CREATE TABLE dossier_state (
  id INTEGER PRIMARY KEY REFERENCES dossier ON DELETE CASCADE,
  state BLOB NOT NULL,
  words BLOB NOT NULL
) STRICT;
CREATE TABLE draft (
  id INTEGER PRIMARY KEY,
  dossier INTEGER NOT NULL REFERENCES dossier,
  version INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  dossier INTEGER NOT NULL REFERENCES dossier,
  version INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE version_file (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version,
  place INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
)sql";

QString schemaText(Database& database) {
    Query query(database, "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    QString text;
    while (query.step())
        text += query.text(0) + QLatin1Char(' ') + query.text(1) + QLatin1Char('\n') + query.text(2) +
                QLatin1Char('\n');
    return text;
}

} // namespace

const SchemaSteps& ourSteps() {
    static const SchemaSteps kSteps = {kFormat1};
    return kSteps;
}

int formatOf(const SchemaSteps& steps) { return static_cast<int>(steps.size()); }

int currentFormat() { return formatOf(ourSteps()); }

quint32 applicationId(VaultKind kind) {
    return kind == VaultKind::Protected ? kProtectedVault : kExerciseVault;
}

std::optional<VaultKind> kindFrom(quint32 applicationId) {
    if (applicationId == kProtectedVault)
        return VaultKind::Protected;
    if (applicationId == kExerciseVault)
        return VaultKind::Exercise;
    return std::nullopt;
}

void migrate(Database& database, int from, int to, const SchemaSteps& steps) {
    for (int format = from; format < to; ++format)
        database.execute(steps.at(static_cast<std::size_t>(format)));
    database.execute("PRAGMA user_version = " + QByteArray::number(to));
}

bool schemaIsOurs(Database& database, int format, const SchemaSteps& steps) {
    Database model(QString(), Database::Mode::Memory);
    migrate(model, 0, format, steps);
    return schemaText(database) == schemaText(model);
}

void lockForUs(Database& database) {
    database.execute("PRAGMA locking_mode = EXCLUSIVE");
    database.execute("BEGIN EXCLUSIVE; COMMIT");
}

void configureForWriting(Database& database) {
    database.execute("PRAGMA journal_mode = WAL");
    database.execute("PRAGMA synchronous = FULL");
    database.execute("PRAGMA foreign_keys = ON");
    database.execute("PRAGMA recursive_triggers = ON");
    database.execute("PRAGMA secure_delete = ON");
    database.execute("PRAGMA cell_size_check = ON");
    database.execute("PRAGMA temp_store = MEMORY");
    database.execute("PRAGMA mmap_size = 0");
    // The vault writes the WAL back when it rests; in the midst of an act only when it has grown to 16 MB.
    database.execute("PRAGMA wal_autocheckpoint = 4000");
    // After the step to WAL the lock is taken anew, and not only at the first decision.
    database.execute("BEGIN EXCLUSIVE; COMMIT");
}

} // namespace omgekeerd::store
