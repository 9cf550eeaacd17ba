// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace omgekeerd {

/// Whether a link may stand where a file is asked.
enum class Links { Follow, Refuse };

/// The bytes of a file on disk or inside the program (`:/omgekeerd/...`). Never waits at a pipe or
/// a device. The path is the detail of the Failure: FileNotFound, NotAFile (a folder, pipe, device
/// or refused link), FileTooLarge (more than `limit` bytes), CannotRead, OutOfMemory.
Result<QByteArray> readFile(const QString& path, qint64 limit, Links links = Links::Follow);

/// Writes the whole file and returns when it lies on the disk, or leaves the old one as it was. A
/// link keeps leading to the file it leads to, and a file keeps its permissions. NotAFile,
/// DiskFull, ReadOnly, CannotWrite.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

/// Names (without folder) of the files in a folder that end so, sorted by code point; empty when
/// there is no folder.
std::vector<QString> filesIn(const QString& folder, const QString& ending);

} // namespace omgekeerd
