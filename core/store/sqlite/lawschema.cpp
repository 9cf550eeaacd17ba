// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/lawschema.h"

#include <array>

namespace omgekeerd::store {

namespace {

constexpr qint64 kApplicationId = 0x4f6d674c; // OmgL

// The number of a version begins with its weight in a search (see lawrows.h), and the number of an article with that of
// its version: the index gives rows in the order of their numbers, so what matters most comes first without sorting.
// The indexes keep no text of their own (content=''), no positions (detail=none) and no sizes: the row keeps the text,
// and what is indexed of an article are its words, each once. Each file adds a segment to an index; eight are merged at a
// time, because merging fewer costs an import more than it saves a search.
constexpr const char* kFormat1 = R"sql(
CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  regulation TEXT NOT NULL,
  family TEXT NOT NULL,
  kind TEXT NOT NULL,
  is_local INTEGER NOT NULL,
  authority TEXT NOT NULL,
  title TEXT NOT NULL,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER NOT NULL,
  known_from INTEGER NOT NULL,
  known_to INTEGER NOT NULL,
  address TEXT NOT NULL,
  sha512 TEXT NOT NULL,
  articles INTEGER NOT NULL,
  pieces INTEGER NOT NULL,
  imported TEXT NOT NULL
) STRICT;
CREATE INDEX version_of_family ON version (family);
CREATE TABLE name (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version,
  kind INTEGER NOT NULL,
  name TEXT NOT NULL,
  words TEXT NOT NULL,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER NOT NULL
) STRICT;
CREATE INDEX name_of_version ON name (version);
CREATE INDEX name_by_words ON name (words, version);
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version,
  number_key TEXT NOT NULL,
  place TEXT NOT NULL,
  status INTEGER NOT NULL,
  since INTEGER NOT NULL,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  above TEXT NOT NULL,
  reference TEXT NOT NULL,
  number TEXT NOT NULL,
  key TEXT NOT NULL,
  stem TEXT NOT NULL,
  text_id TEXT NOT NULL,
  publication TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX article_by_number ON article (number_key);
CREATE INDEX article_by_place ON article (version, place);
CREATE VIRTUAL TABLE name_index USING fts5(words, content='', columnsize=0, detail=none, prefix='1 2 3',
  tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE heading_index USING fts5(words, content='', columnsize=0, detail=none, prefix='2 3',
  tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE text_index USING fts5(words, content='', columnsize=0, detail=none, prefix='2 3',
  tokenize="unicode61 remove_diacritics 2");
INSERT INTO name_index (name_index, rank) VALUES ('automerge', 8);
INSERT INTO heading_index (heading_index, rank) VALUES ('automerge', 8);
INSERT INTO text_index (text_index, rank) VALUES ('automerge', 8);
CREATE TABLE word (
  word TEXT PRIMARY KEY,
  backwards TEXT NOT NULL,
  seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX word_backwards ON word (backwards);
CREATE TABLE mark (
  id INTEGER PRIMARY KEY,
  family TEXT NOT NULL,
  place TEXT NOT NULL,
  reference TEXT NOT NULL,
  use TEXT NOT NULL,
  title TEXT NOT NULL,
  label TEXT NOT NULL,
  heading TEXT NOT NULL,
  UNIQUE (family, place)
) STRICT;
)sql";

constexpr std::array<const char*, 1> kSteps = {kFormat1};

} // namespace

int currentLawFormat() { return static_cast<int>(kSteps.size()); }

void checkLawLibrary(Database& database, const QString& path) {
    if (database.integer("PRAGMA application_id") != kApplicationId)
        throw Failure{FailureCode::NotAVault, path, {}};
    const qint64 format = database.integer("PRAGMA user_version");
    if (format > currentLawFormat())
        throw Failure{FailureCode::VaultTooNew, path, {}};
    if (format < currentLawFormat())
        throw Failure{FailureCode::NotAVault, path, {}};
}

void prepareLawLibrary(Database& database, const QString& path) {
    qint64 format = database.integer("PRAGMA user_version");
    const bool isEmpty = database.integer("PRAGMA application_id") == 0 && format == 0 &&
                         database.integer("SELECT count(*) FROM sqlite_schema") == 0;
    if (!isEmpty && database.integer("PRAGMA application_id") != kApplicationId)
        throw Failure{FailureCode::NotAVault, path, {}};
    if (format > currentLawFormat())
        throw Failure{FailureCode::VaultTooNew, path, {}};
    // The texts can be imported again: a power cut may cost the last file, never half of one. What is still empty has
    // nothing to lose, and is made without waiting for the disk.
    database.execute(isEmpty ? "PRAGMA synchronous = OFF" : "PRAGMA synchronous = NORMAL");
    database.execute("PRAGMA journal_mode = WAL");
    database.execute("PRAGMA foreign_keys = ON");
    database.execute("PRAGMA cell_size_check = ON");
    database.execute("PRAGMA temp_store = MEMORY");
    database.execute("PRAGMA cache_size = -16384");
    // Of a page that several files write to only the last is copied: into the file it goes at the end, or each 32 MB.
    database.execute("PRAGMA wal_autocheckpoint = 8192");
    if (format == currentLawFormat())
        return;
    Transaction transaction(database);
    // Two that start at once: the second finds it done.
    for (format = database.integer("PRAGMA user_version"); format < currentLawFormat(); ++format)
        database.execute(kSteps.at(static_cast<std::size_t>(format)));
    database.execute("PRAGMA application_id = " + QByteArray::number(kApplicationId));
    database.execute("PRAGMA user_version = " + QByteArray::number(currentLawFormat()));
    transaction.commit();
    database.execute("PRAGMA synchronous = NORMAL");
}

} // namespace omgekeerd::store
