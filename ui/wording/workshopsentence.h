// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/wording/failures.h"

namespace omgekeerd::ui {

/// A failure of a workshop in the words for a workshop: what it refuses, it says itself.
FailureWords workshopWordsFor(const Failure& failure);

} // namespace omgekeerd::ui
