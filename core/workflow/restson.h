// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/blocks.h"

#include <map>

namespace omgekeerd {

/// What a block can rest on; one enumerator is one column of the table in restson.cpp.
enum class Upstream {
    WishRequested,
    WishDesiredEffect,
    WishSatisfiedWhen,
    NamedValues,
    OptionNames,
    RealisedPurposes,
    Facts,
    ChosenOption,
    EffectsOfAllOptions,
    BasisArticles,
    Proportionality,
    Ethics,
    DecisionContent,
    DecisionCoreReason,
    DecisionOutcome,
    EverythingAbove,
};

/// The table: what each kind of block rests on.
const std::vector<Upstream>& restsOn(BlockKind kind);

/// Code of each upstream part (a path or a block code) with the digest of what it says now.
using Parts = std::map<QString, QString>;
/// The part that is the chosen option; its digest is empty while none is chosen.
inline const QString kChosenOption = QStringLiteral("decision.option");
Parts partsUnder(const CaseFile& file, const BlockRef& block);

/// The digest of what stands in the block itself.
QString contentOf(const CaseFile& file, const BlockRef& block);

} // namespace omgekeerd
