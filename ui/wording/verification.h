// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/verifying.h"

namespace omgekeerd::ui {

/// Which document this is, of which case, and what it was held against.
QString sentenceFor(const Verification& verification, const MethodContent& content);
/// In one sentence, whether all is as it should be.
QString verdictFor(const Verification& verification);
/// That the case inside is another one than that of the vault.
QString sentenceForOtherCase();
/// That it was held against what travels inside, since no case of the vault says what it says.
QString sentenceForStranger();
/// Which other program wrote it, and what that may mean; empty where it was this one.
QString sentenceForProgram(const Verification& verification);
/// Where something differs, what stands there and what should.
QString sentenceFor(const PdfDifference& difference);

} // namespace omgekeerd::ui
