// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/reportparts.h"

namespace omgekeerd::decision {

// The parts of the decision, in its order. Each adds its blocks, or nothing where the case holds nothing for it.

void addFrame(Blocks& blocks, const Scribe& scribe);
void addAsked(Blocks& blocks, const Scribe& scribe);
void addFacts(Blocks& blocks, const Scribe& scribe);
void addAtStake(Blocks& blocks, const Scribe& scribe);
void addPurposes(Blocks& blocks, const Scribe& scribe);
void addOptions(Blocks& blocks, const Scribe& scribe);
void addGrounds(Blocks& blocks, const Scribe& scribe);
void addWhy(Blocks& blocks, const Scribe& scribe);
void addWhen(Blocks& blocks, const Scribe& scribe);
void addDissent(Blocks& blocks, const Scribe& scribe);
void addDecidedBy(Blocks& blocks, const Scribe& scribe);
void addObjection(Blocks& blocks, const Scribe& scribe);
void addColophon(Blocks& blocks, const Scribe& scribe, const QString& journalHead);

} // namespace omgekeerd::decision
