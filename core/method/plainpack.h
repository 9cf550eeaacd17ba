// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/dossier/vocabulary.h"
#include "core/language/plainwords.h"

namespace omgekeerd {

/// The list of hard words inside the program; opened apart from the method, when somebody first writes for a resident.
/// Empty where the language has no list. InvalidContent.
Result<PlainWords> loadPlainWords(Language language);

} // namespace omgekeerd
