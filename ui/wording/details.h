// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd::ui {

/// What the core says of a fault (`„2026-02-30” is geen bestaande datum`), in the language of the window. What is not
/// known here stays as it is: better a Dutch detail than none.
QString detailInWords(const QString& dutch);

} // namespace omgekeerd::ui
