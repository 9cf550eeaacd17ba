// SPDX-License-Identifier: EUPL-1.2
#include "core/base/files.h"

#include "core/base/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

namespace omgekeerd {

Result<QByteArray> readFile(const QString& path, qint64 limit) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(FailureCode::FileNotFound, path);
    if (!info.isFile())
        return fail(FailureCode::NotAFile, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::CannotRead, path);
    // One byte more than allowed, so that a file that grows under our hands is seen too.
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(FailureCode::CannotRead, path);
    if (bytes.size() > limit)
        return fail(FailureCode::FileTooLarge, path);
    return bytes;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    errno = 0;
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    if (platform::meansDiskFull(errno) || file.error() == QFileDevice::ResourceError)
        return fail(FailureCode::DiskFull, path);
    return fail(errno == EROFS ? FailureCode::ReadOnly : FailureCode::CannotWrite, path);
}

std::vector<QString> filesIn(const QString& folder, const QString& ending) {
    std::vector<QString> names;
    const QStringList found = QDir(folder).entryList(QDir::Files | QDir::Readable, QDir::NoSort);
    for (const QString& name : found)
        if (name.endsWith(ending))
            names.push_back(name);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace omgekeerd
