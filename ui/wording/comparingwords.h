// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/comparableindex.h"
#include "core/method/content.h"

namespace omgekeerd::ui {

/// `zelfde waarden: Meedoen; zelfde artikel: Wmo 2015, artikel 2.3.5; anders hier: …; anders daar: …`
QString wordsFor(const std::vector<Likeness>& aspects, const MethodContent& content);

} // namespace omgekeerd::ui
