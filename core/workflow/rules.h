// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

// The questions that gates, gaps and the table of outcomes ask of a case; each answer stands here once.
namespace omgekeerd::rules {

/// The short road: the standard suffices, so values, purposes, effects and article have no gate.
bool isShortRoad(const CaseFile& file);
/// Whether the outcome asks the whole road (no outcome yet counts as: it may).
bool walksWholeRoad(const CaseFile& file);

/// Whether two texts say the same apart from case, spaces and signs.
bool saysTheSame(const QString& a, const QString& b);
bool hasEffectApartFromRequest(const CaseFile& file);

bool isTouched(const ValueAssessment& value);
bool hasTouchedValueWithHow(const CaseFile& file);
QString fieldForValueHow(const CaseFile& file);

bool hasPurposeWithReason(const CaseFile& file);
QString fieldForPurposeReason(const CaseFile& file);

bool hasEffectInWords(const Option& option);
bool isStandardOrNothing(const Option& option);
bool hasTwoOptionsWithEffect(const CaseFile& file);
bool hasStandardOrNothingWithEffect(const CaseFile& file);
QString fieldForOptionEffect(const CaseFile& file);
QString fieldForStandardOrNothing(const CaseFile& file);
/// The field where an option's effect in words is missing: an effect without words, or the list of effects.
QString effectField(const CaseFile& file, std::size_t option);

bool isBasis(const LegalBasis& article);
/// Why not otherwise is said, or each option that is not chosen has its reason.
bool saysWhyNotOtherwise(const CaseFile& file);

/// `values[1].how`
QString rowField(const char* list, std::size_t row, const char* field);

} // namespace omgekeerd::rules
