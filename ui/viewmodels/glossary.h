// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"

namespace omgekeerd::ui {

/// The professional terms that stand in a text, in the order in which they first stand there, at most `most` of them.
/// A term is also found with a plural or bent ending, and inside no other word.
std::vector<const GlossaryTerm*> termsIn(const std::vector<GlossaryTerm>& glossary, const QString& text, std::size_t most);

/// Whether somebody who searches for `words` means this term: they stand in the term, its common word or its worlds.
bool answers(const GlossaryTerm& term, const QString& words);

} // namespace omgekeerd::ui
