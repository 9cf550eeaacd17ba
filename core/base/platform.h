// SPDX-License-Identifier: EUPL-1.2
// What we ask of the operating system beyond Qt; platform.cpp alone calls it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace omgekeerd::platform {

/// No core dumps, no other process of the user reads our memory, and a file size limit is an error,
/// not a signal.
void hardenProcess();

enum class FileKind { Missing, Regular, Folder, Link, Other, Unreadable };

/// What lies at a path, without opening it and without following a link in its last part.
struct FileFacts {
    FileKind kind = FileKind::Missing;
    quint64 device = 0;
    quint64 number = 0; ///< with `device`: which file it is, whatever it is called
    quint64 names = 1;  ///< hard links
    qint64 size = 0;
    friend bool operator==(const FileFacts&, const FileFacts&) = default;
};
FileFacts factsOf(const QString& path);
bool canWrite(const QString& path);
bool liesOnReadOnlyDisk(const QString& path);

/// The bytes of a regular file; never waits at a pipe or a device. FileNotFound, NotAFile (a
/// folder, pipe, device, or a link when links are refused), FileTooLarge, CannotRead, OutOfMemory.
Result<QByteArray> readRegular(const QString& path, qint64 limit, bool followLinks);
/// Makes a file that was not there and returns when its bytes lie on the disk; it gets the
/// permissions of `like` when there is such a file. DiskFull, ReadOnly, CannotWrite; then nothing
/// is left of it.
Result<void> writeNew(const QString& path, const QByteArray& bytes, const QString& like);
/// Takes a file away; false when it stays.
bool removeFile(const QString& path);

/// Makes an empty file that only this user may read. CannotWrite when it exists or cannot be made.
Result<void> createPrivateFile(const QString& path);
/// Returns when the bytes of the file, or the names in the folder, lie on the disk.
Result<void> syncFile(const QString& path);
Result<void> syncFolderOf(const QString& path);
/// Gives a file its name; never replaces another (VaultExists).
Result<void> renameToNew(const QString& from, const QString& to);
/// Gives a file the name of another, which goes.
Result<void> renameOver(const QString& from, const QString& to);

/// Asks for a line on the terminal without showing what is typed, the question on the error stream.
/// Nothing when the input is no terminal.
std::optional<QString> askWithoutEcho(const QString& question);

/// What was given back to the heap goes back to the system, where the heap can; after work that took much for a moment.
void returnFreeMemory();

/// Whether the last error of the system, kept by a library, says that there is no room.
bool meansDiskFull(int systemError);

} // namespace omgekeerd::platform
