// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

// Digests over what parts of a case say. Outer spaces, ways to write the same letter and the order of rows do not
// count; keys of people and options do not either (they are names within the file, not words of the case).
namespace omgekeerd::fingerprint {

QString ofText(const QString& text);
QString ofCase(const CaseFile& file);   ///< title, dates, municipality, alias, life domains
QString ofPeople(const CaseFile& file); ///< who was heard; a person who only reads along is not told of above the reading
QString ofFacts(const CaseFile& file);
QString ofSituation(const CaseFile& file); ///< facts included
QString ofWish(const CaseFile& file);
QString ofValue(const CaseFile& file, const ValueAssessment& value);
QString ofPurpose(const PurposeAssessment& purpose);
QString ofOption(const Option& option); ///< with its effects
QString ofEffects(const Option& option);
QString ofOptionNames(const CaseFile& file);
QString ofEthics(const Ethics& ethics); ///< without what keeps chafing: that follows the decision
QString ofArticle(const LegalBasis& article);
QString ofProportionality(const Proportionality& proportionality);
QString ofDecision(const CaseFile& file); ///< with the cases it was set beside; without plain language, motivation, and what happens afterwards

} // namespace omgekeerd::fingerprint
