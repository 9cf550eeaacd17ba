// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/export/paper.h"

#include <QString>

namespace omgekeerd {

/// The look of a page, from the same palette and measures as on paper; large: the resident's page.
QString stylesheet(bool large, Paper paper);

} // namespace omgekeerd
