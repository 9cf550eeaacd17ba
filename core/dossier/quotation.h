// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QString>

namespace omgekeerd {

/// The mark that opens a quotation in a language: „ where it is Dutch, “ where it is English.
QChar openingMark(Language language);
/// `„Zo zei hij het.”`, `“That is how he said it.”`
QString quotation(const QString& words, Language language);

} // namespace omgekeerd
