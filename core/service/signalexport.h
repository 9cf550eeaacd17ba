// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/signalrows.h"
#include "core/service/anonymise.h"
#include "core/service/caseservice.h"

namespace omgekeerd {

/// The cases of a selection as they are shown now.
Result<std::vector<CaseFile>> casesOf(CaseService& service, const SignalsSelection& selection);

/// What in the signals of these cases may still tell who somebody is, once aliases have become roles. Without a
/// dictionary (`knows` is empty) words are not looked at: only what tells by its shape is found.
std::vector<Identifier> identifiersInSignals(
    const std::vector<const CaseFile*>& cases, const MethodContent& content, const KnowsWord& knows
);

/// What tells by its shape who somebody is (an address, a number, a date of birth) becomes a mark, unless the user
/// decided on it; what the user decided goes as decided. To keep something is to replace it by itself.
TellingChange signalMarks(
    const std::vector<const CaseFile*>& cases, const MethodContent& content,
    const std::vector<Replacement>& decided = {}
);

/// The signals of these cases, told so that nobody can be known by them.
Result<QByteArray> signalsFile(
    const std::vector<const CaseFile*>& cases, const MethodContent& content, SignalsFormat format,
    const std::vector<Replacement>& decided = {}
);

} // namespace omgekeerd
