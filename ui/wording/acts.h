// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/vault.h"

namespace omgekeerd::ui {

/// What an act of the journal is called in the history: `vastgelegd`, `ongedaan gemaakt`.
QString wordFor(Act act);

} // namespace omgekeerd::ui
