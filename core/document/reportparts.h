// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/journalday.h"
#include "core/document/scribe.h"
#include "core/workflow/basis.h"

namespace omgekeerd {

// The parts of the report, in its order. Each adds its blocks, or nothing where the case holds nothing for it.

using Blocks = std::vector<Block>;

/// Whether people go by their alias or, outside the house, by their role.
enum class NamesBy { Alias, Role };
/// The colophon of a report says what the case is; that of a letter what may leave the house.
enum class ColophonFor { Report, Letter };

void addSummary(Blocks& blocks, const Scribe& scribe);
void addSituation(Blocks& blocks, const Scribe& scribe);
void addHeard(Blocks& blocks, const Scribe& scribe);
void addWish(Blocks& blocks, const Scribe& scribe);
void addValues(Blocks& blocks, const Scribe& scribe);
void addPurposes(Blocks& blocks, const Scribe& scribe);
void addOptions(Blocks& blocks, const Scribe& scribe);
void addEthics(Blocks& blocks, const Scribe& scribe);
void addLegal(Blocks& blocks, const Scribe& scribe);
void addProportionality(Blocks& blocks, const Scribe& scribe);
void addDecision(Blocks& blocks, const Scribe& scribe);
void addAgreements(Blocks& blocks, const Scribe& scribe, NamesBy names);
void addEvaluation(Blocks& blocks, const Scribe& scribe);
/// What was read of a block whose words changed since, or that is gone; empty where neither is so.
QString readTextOf(const Scribe& scribe, const SecondReading& reading);
void addReadings(Blocks& blocks, const Scribe& scribe);
void addPitfalls(Blocks& blocks, const Scribe& scribe);
void addChafing(Blocks& blocks, const Scribe& scribe);
void addSignals(Blocks& blocks, const Scribe& scribe);
void addAheads(Blocks& blocks, const Scribe& scribe);
void addOpenPoints(Blocks& blocks, const Scribe& scribe, const std::vector<QString>& sentences);
void addJournal(Blocks& blocks, const Scribe& scribe, const std::vector<JournalDay>& days);
/// The sources; `only`: of the articles with this use, for a letter.
void addSources(Blocks& blocks, const Scribe& scribe, std::optional<LegalUse> only = {});
void addColophon(Blocks& blocks, const Scribe& scribe, const QString& journalHead, ColophonFor reader);

// Smaller parts that the report and the decision share.

void addFacts(Blocks& blocks, const Scribe& scribe);
void addUrgency(Blocks& blocks, const Scribe& scribe);
/// Own words, what was asked, why, and what is wanted.
void addWishWords(Blocks& blocks, const Scribe& scribe);
void addWishSummary(Blocks& blocks, const Scribe& scribe);
/// Says so where a heading stands with nothing below it.
void addNothingSaid(Blocks& blocks, const Scribe& scribe);
void addPurpose(Blocks& blocks, const Scribe& scribe, const PurposeAssessment& purpose);
void addArticle(Blocks& blocks, const Scribe& scribe, const LegalBasis& basis);

} // namespace omgekeerd
