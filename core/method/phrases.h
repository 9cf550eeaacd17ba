// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/method/content.h"

namespace omgekeerd {

/// The word of the content for each enumerator; exhaustive, so that a code without a word does not compile or is
/// found by the content check.
QString wordFor(const MethodContent& content, Direction value);
/// The word for where an effect leads, or that nobody chose it yet.
QString wordFor(const MethodContent& content, const std::optional<Direction>& value);
QString wordFor(const MethodContent& content, Certainty value);
QString wordFor(const MethodContent& content, Term value);      ///< `kort, tot drie maanden`
QString shortWordFor(const MethodContent& content, Term value); ///< `kort`
QString wordFor(const MethodContent& content, EffectOn value);
QString wordFor(const MethodContent& content, Touched value);
QString wordFor(const MethodContent& content, Fits value);
QString wordFor(const MethodContent& content, CameTrue value);
QString wordFor(const MethodContent& content, EffectReached value);
QString wordFor(const MethodContent& content, OptionKind value);
QString wordFor(const MethodContent& content, FactSource value);
QString wordFor(const MethodContent& content, Role value);
QString wordFor(const MethodContent& content, Verdict value);
QString wordFor(const MethodContent& content, Sameness value);
QString wordFor(const MethodContent& content, LegalUse value);
QString wordFor(const MethodContent& content, AmountPer value);
QString wordFor(const MethodContent& content, CaseStatus value);
QString wordFor(const MethodContent& content, SignalKind value);
QString wordFor(const MethodContent& content, SignalAudience value);
QString wordFor(const MethodContent& content, SignalStatus value);
QString wordFor(const MethodContent& content, CaseKind value);
QString wordFor(const MethodContent& content, Outcome value);         ///< the name of the outcome
QString documentWordFor(const MethodContent& content, Outcome value); ///< the sentence in the document

/// The sentence with {resident}, {municipality}, {date} (the reference date) and {reference} (the case number) filled
/// from the case. Without a reference date or case number those two stay, for the caller to fill; the others have a
/// fallback phrase.
QString filled(const MethodContent& content, const CaseFile& file, QString sentence);
/// The alias, else the fallback phrase.
QString residentName(const MethodContent& content, const CaseFile& file);
/// `Wmo 2015, artikel 2.3.5 lid 3` for any reference, with the name from content where there is one.
QString citationFor(const MethodContent& content, const ArticleId& article);
/// `Wmo 2.3.5 lid 3`
QString shortCitationFor(const MethodContent& content, const ArticleId& article);
/// `Wmo 2015`, `Participatiewet`; the id itself where no pack knows the regulation.
QString lawNameFor(const MethodContent& content, const RegulationId& regulation);
/// `9 maart 2026`, `€ 936`, `€ 1.250,50` in the language asked for.
QString dateInWords(Language language, QDate date);
QString euros(qint64 cents);

} // namespace omgekeerd
