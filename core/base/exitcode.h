// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/failure.h"

namespace omgekeerd {

/// What the command line ends with.
enum class ExitCode { Done, Refused, BadInput, EnvironmentCannot };

/// Refused: the method or the state of the case does not allow it; BadInput: what came in is wrong;
/// EnvironmentCannot: disk, password, lock.
ExitCode exitCodeFor(FailureCode code);
/// 0, 1, 2, 3.
int toProcessCode(ExitCode code);

} // namespace omgekeerd
