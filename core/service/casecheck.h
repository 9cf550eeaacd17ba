// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"
#include "core/method/content.h"

namespace omgekeerd {

/// Every value that the case names and the loaded content does not have, each with its path.
std::vector<Fault> faultsAgainst(const MethodContent& content, const Json& caseJson);
/// Every fault of a case file: form, schema, meaning, and what it names of the content. Empty when sound.
std::vector<Fault> faultsInCase(const QByteArray& utf8, const MethodContent& content);

} // namespace omgekeerd
