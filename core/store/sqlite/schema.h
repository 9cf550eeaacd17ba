// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/vault.h"

#include <optional>
#include <vector>

namespace omgekeerd::store {

class Database;

/// The steps from each format to the next, as SQL; append-only, because old vaults walk them. Their number is the
/// format a vault gets, stored as `user_version`.
using SchemaSteps = std::vector<const char*>;
const SchemaSteps& ourSteps();
int formatOf(const SchemaSteps& steps);
/// The format a vault of this program has.
int currentFormat();

/// `OmgP` and `OmgE` in the header of the file: kind and owner are known before anything is opened.
quint32 applicationId(VaultKind kind);
std::optional<VaultKind> kindFrom(quint32 applicationId);

/// Walks the steps from one format to another.
void migrate(Database& database, int from, int to, const SchemaSteps& steps = ourSteps());
/// Whether the schema is letter for letter the one our steps give: a planted trigger, view or index is found.
bool schemaIsOurs(Database& database, int format, const SchemaSteps& steps = ourSteps());

/// Nobody else opens the file from here on; nothing of it changes. Throws SqlError when another program has it.
void lockForUs(Database& database);
/// How we keep a file that we write in; only after it was found sound.
void configureForWriting(Database& database);

} // namespace omgekeerd::store
