// SPDX-License-Identifier: EUPL-1.2
// What the handouts of a workshop share.
#pragma once

#include "core/document/scribe.h"
#include "core/workshop/handout.h"

namespace omgekeerd {

/// A handout without blocks: head, foot, OEFENING, date; `name` is its word, the title where there is no other.
Document emptyHandout(const HandoutSource& source, const char* name, const QString& title = {});
Heading headingOf(int level, const QString& text);
Heading stepHeadingOf(const HandoutSource& source, Step step, const QString& text);
Paragraph plainParagraph(const QString& text, Paragraph::Role role = Paragraph::Role::Body);
/// `Naam: ` in bold, and the text.
Paragraph namedParagraph(const QString& name, const QString& text);
Cell headerCell(const QString& text);
std::shared_ptr<const ItemList> bulletsOf(const std::vector<QString>& texts);
std::shared_ptr<Table> tableOf(const std::vector<QString>& columns, std::vector<double> widths);
/// Lines to write on by hand, as wide as asked.
std::shared_ptr<const Figure> writingLines(const HandoutSource& source, int count, double width);
/// `Groep: …` to be filled in by hand.
Paragraph groupToFillIn(const HandoutSource& source);

} // namespace omgekeerd
