// SPDX-License-Identifier: EUPL-1.2
// How the records of a vault are written down before they are sealed.
#pragma once

#include "core/base/moment.h"
#include "core/store/vault.h"

namespace omgekeerd::store {

using omgekeerd::momentFrom;
using omgekeerd::momentText;

/// Without seq, dossier and erased: those stand beside the sealed part.
Json toJson(const JournalEntry& entry);
JournalEntry journalEntryFrom(const Json& json);

Json toJson(const Profile& profile);
Profile profileFrom(const Json& json);

} // namespace omgekeerd::store
