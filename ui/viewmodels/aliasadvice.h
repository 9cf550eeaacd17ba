// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace omgekeerd::ui {

/// A shorter way to name somebody where what was typed looks like a real name: `mevrouw Bouzid` → `mevrouw B.`,
/// `Fatima Bouzid` → `F.B.`. Nothing where it is short already.
std::optional<QString> shorterAlias(const QString& typed);

} // namespace omgekeerd::ui
