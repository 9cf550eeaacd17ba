// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/store/vault.h"

namespace omgekeerd::ui {

/// What stands above the window: the person of the open case and that it is an exercise. Nothing of a case that is
/// covered: then `file` is null.
QString windowTitle(VaultKind vault, const CaseFile* file);

} // namespace omgekeerd::ui
