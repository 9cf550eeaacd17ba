// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/language/sentences.h"

namespace omgekeerd {

/// A passive form: where its verb and its participle stand among the words of the sentence.
struct PassiveForm {
    std::size_t verb = 0;
    std::size_t participle = 0;
};

/// The passive forms among the words of one sentence (small letters): a form of `worden` with a participle, or one of
/// `zijn` with a participle that is no perfect tense of moving or becoming (`is gekomen`).
std::vector<PassiveForm> passivesIn(const std::vector<QString>& words);

} // namespace omgekeerd
