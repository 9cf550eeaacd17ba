// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"
#include "core/store/vault.h"

#include <functional>

namespace omgekeerd {

/// The summary after an act: what the case holds, with what only the vault knows taken over from `before`.
CaseSummary summaryAfter(const CaseSummary& before, const CaseFile& file, const JournalEntry& entry);
/// Until when an objection can be made to a definitive decision; nothing before there is one.
std::optional<QDate> lastDayToObject(const CaseFile& file);
/// The steps that hold words of the user.
std::vector<Step> stepsWithWords(const CaseFile& file);
/// The sentence that says most of a step, or empty: the desired effect, the first how, the core reason.
QString mainSentence(const CaseFile& file, Step step);
/// Every text that was typed in the case, one per line; codes, keys and dates are not words.
QString searchTextOf(const Json& caseJson);
/// The same texts one by one, and a copy of the case with each of them changed.
std::vector<QString> textsOf(const Json& caseJson);
using TextChange = std::function<QString(const QString&)>;
Json withTexts(const Json& caseJson, const TextChange& replace);

} // namespace omgekeerd
