// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"

namespace omgekeerd {

/// A new case for somebody of the same household: who is around them and what is known of the situation come along, with
/// where it plays. The wish, the weighing and the decision are of one person and do not.
Dossier familyStart(const Dossier& from, const QString& title, const QString& alias);

} // namespace omgekeerd
