// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/dossier/casefile.h"
#include "core/workshop/workshop.h"
#include "core/workshop/workshopwords.h"

namespace omgekeerd {

/// What a trainer prints for a workshop, and what it leaves behind.
enum class HandoutKind { CaseCard, ValueCards, BlankChain, Worksheet, TrainersGuide, Harvest };
constexpr auto codeTable(HandoutKind) {
    return std::to_array<CodeRow<HandoutKind>>(
        {{HandoutKind::CaseCard, "caseCard"},
         {HandoutKind::ValueCards, "valueCards"},
         {HandoutKind::BlankChain, "blankChain"},
         {HandoutKind::Worksheet, "worksheet"},
         {HandoutKind::TrainersGuide, "trainersGuide"},
         {HandoutKind::Harvest, "harvest"}}
    );
}

/// What a handout is made of. The cases are those of the deck, by their id; of one that is gone nothing is told.
struct HandoutSource {
    const Workshop& workshop;
    const std::map<CaseId, CaseFile>& cases;
    const MethodContent& content;
    const WorkshopWords& words;
    CaseId about = {};             ///< of a case card, chain or worksheet; empty: the case on the table
    std::optional<Step> step = {}; ///< of a worksheet; nothing: all six

    const CaseFile* file(const CaseId& id) const;
    const CaseFile* aboutFile() const;
};

/// The handout as a tree; OEFENING stands on each, and its date is that of the workshop.
Document composeHandout(HandoutKind kind, const HandoutSource& source);

Document composeCaseCard(const HandoutSource& source);
Document composeValueCards(const HandoutSource& source);
Document composeBlankChain(const HandoutSource& source);
Document composeWorksheet(const HandoutSource& source);
Document composeTrainersGuide(const HandoutSource& source);
Document composeHarvest(const HandoutSource& source);

} // namespace omgekeerd
