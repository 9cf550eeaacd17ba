// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/workshop/workshop.h"
#include "core/workshop/workshopwords.h"

namespace omgekeerd {

/// What only the trainer reads beside a slide.
struct TrainerSheet {
    std::vector<QString> notes;     ///< what to do, and what to watch
    std::vector<QString> questions; ///< to ask in this round
    QString next;                   ///< what comes on the big screen after this; empty at the end
};

/// `onTable` is the case that is played, or nothing.
TrainerSheet trainerSheetOf(
    const Workshop& workshop, const Slide& slide, const CaseFile* onTable, const MethodContent& content,
    const WorkshopWords& words
);

/// A slide in one line: `De casus: wens`, `Wat schreven jullie op? Grondwaarden`.
QString slideLine(
    const Workshop& workshop, const Slide& slide, const MethodContent& content, const WorkshopWords& words
);

} // namespace omgekeerd
