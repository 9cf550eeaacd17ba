// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd {

/// `eerste` is 1, `eenentwintigste` is 21, up to ninety-nine; 0 for anything else.
int ordinalIn(const QString& word);
/// `eerste` for 1; empty beyond ninety-nine.
QString ordinalWord(int number);

} // namespace omgekeerd
