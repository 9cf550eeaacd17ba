// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace omgekeerd {

/// The bytes of a file on disk or inside the program (`:/omgekeerd/...`).
/// Failure FileNotFound, NotAFile, FileTooLarge (more than `limit` bytes) or CannotRead, with the path as detail.
Result<QByteArray> readFile(const QString& path, qint64 limit);

/// Writes the whole file, or leaves the old one as it was. DiskFull, ReadOnly, CannotWrite.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

/// Names (without folder) of the files in a folder that end so, sorted by code point; empty when there is no folder.
std::vector<QString> filesIn(const QString& folder, const QString& ending);

} // namespace omgekeerd
