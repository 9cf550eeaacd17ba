// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/scribe.h"
#include "core/workflow/basis.h"

namespace omgekeerd {

// The parts of the report, in its order. Each adds its blocks, or nothing where the case holds nothing for it.

using Blocks = std::vector<Block>;

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
void addAgreements(Blocks& blocks, const Scribe& scribe);
void addEvaluation(Blocks& blocks, const Scribe& scribe);
void addReadings(Blocks& blocks, const Scribe& scribe);
void addPitfalls(Blocks& blocks, const Scribe& scribe);
void addChafing(Blocks& blocks, const Scribe& scribe);
void addSignals(Blocks& blocks, const Scribe& scribe);
void addAheads(Blocks& blocks, const Scribe& scribe);
void addOpenPoints(Blocks& blocks, const Scribe& scribe, const std::vector<QString>& sentences);
void addSources(Blocks& blocks, const Scribe& scribe);
void addColophon(Blocks& blocks, const Scribe& scribe, const QString& journalHead);

} // namespace omgekeerd
