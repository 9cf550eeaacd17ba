// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd::ui {

/// Where a file or folder stands, for a line that wraps: it may be broken behind each part of the path, and within a name
/// that is longer than a line. For reading only: the breaks are signs without width.
QString placeWords(const QString& path);
/// Only the name of the file, in the same way.
QString fileWords(const QString& path);
/// `besluit.pdf, in de map Documenten`
QString savedWords(const QString& path);

} // namespace omgekeerd::ui
