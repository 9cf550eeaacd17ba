// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

namespace omgekeerd {

/// Where the content keeps the word of an enumerator; exhaustive, so that an enumerator without a place does not
/// compile, and the content check finds a place without a word.
QString phrasePlace(Direction value);
QString phrasePlace(Certainty value);
QString phrasePlace(Term value);
QString phrasePlace(EffectOn value);
QString phrasePlace(Touched value);
QString phrasePlace(Fits value);
QString phrasePlace(CameTrue value);
QString phrasePlace(EffectReached value);
QString phrasePlace(OptionKind value);
QString phrasePlace(FactSource value);
QString phrasePlace(Role value);
QString phrasePlace(Verdict value);
QString phrasePlace(Sameness value);
QString phrasePlace(LegalUse value);
QString phrasePlace(AmountPer value);
QString phrasePlace(CaseStatus value);
QString phrasePlace(SignalKind value);
QString phrasePlace(SignalAudience value);
QString phrasePlace(SignalStatus value);
QString phrasePlace(CaseKind value);
QString phrasePlace(Outcome value); ///< the name of the outcome
QString shortPhrasePlace(Term value);
QString residentPhrasePlace(Role value);    ///< as the resident is spoken to: `uw partner`
QString documentPhrasePlace(Outcome value); ///< its sentence in a document

} // namespace omgekeerd
