// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd {

/// The look of a page, from the same palette and measures as on paper; large: the resident's page.
QString stylesheet(bool large);

} // namespace omgekeerd
