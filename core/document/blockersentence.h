// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"
#include "core/workflow/blocker.h"

namespace omgekeerd {

/// The sentence of a blocker, filled with the case; window, command line and document say the same.
QString blockerSentence(const MethodContent& content, const CaseFile& file, const Blocker& blocker);
/// What changed upstream, as part of a sentence: `de oplossing ‘Taxikosten vergoeden’`.
QString causeInWords(const MethodContent& content, const CaseFile& file, const QString& cause);

} // namespace omgekeerd
