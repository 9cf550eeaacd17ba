// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd {

/// The text as it can stand in any document: lone surrogates, control characters and what is no character are
/// replaced; every kind of line end becomes one line feed.
QString cleanText(const QString& text);

/// Whether a character shows nothing by itself (joiners, direction marks, variation selectors, soft hyphen).
bool showsNothing(char32_t character);

} // namespace omgekeerd
