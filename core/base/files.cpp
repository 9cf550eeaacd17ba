// SPDX-License-Identifier: EUPL-1.2
#include "core/base/files.h"

#include "core/base/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace omgekeerd {

namespace {

Result<QByteArray> readCarried(const QString& path, qint64 limit) {
    const QFileInfo found(path);
    QFile file(path);
    if (!found.exists())
        return fail(FailureCode::FileNotFound, path);
    if (!found.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(FailureCode::NotAFile, path);
    if (file.size() > limit)
        return fail(FailureCode::FileTooLarge, path);
    return file.readAll();
}

/// The file that a chain of links ends at, whether it is there or not.
QString endOfLinks(QString path) {
    constexpr int longestChain = 40; // as the system itself
    for (int link = 0;
         link < longestChain && platform::factsOf(path).kind == platform::FileKind::Link; ++link)
        path = QFileInfo(path).symLinkTarget();
    return path;
}

} // namespace

Result<QByteArray> readFile(const QString& path, qint64 limit, Links links) {
    if (path.startsWith(u":/"))
        return readCarried(path, limit);
    return platform::readRegular(path, limit, links == Links::Follow);
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    const QString target = endOfLinks(path);
    const platform::FileKind kind = platform::factsOf(target).kind;
    if (kind != platform::FileKind::Regular && kind != platform::FileKind::Missing)
        return fail(
            kind == platform::FileKind::Unreadable ? FailureCode::CannotWrite
                                                   : FailureCode::NotAFile,
            path
        );
    if (kind == platform::FileKind::Regular && !platform::canWrite(target))
        return fail(
            platform::liesOnReadOnlyDisk(target) ? FailureCode::ReadOnly : FailureCode::CannotWrite,
            path
        );
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    // Beside the file, so that the rename stays within one disk.
    const QString beside = QFileInfo(target).absolutePath() + u"/.omgekeerd-" + name + u".tmp";
    if (const Result<void> written = platform::writeNew(beside, bytes, target); !written)
        return fail(written.error().code, path);
    if (const Result<void> renamed = platform::renameOver(beside, target); !renamed) {
        platform::removeFile(beside);
        return fail(renamed.error().code, path);
    }
    // Some file systems cannot sync a folder; the file itself is whole either way.
    static_cast<void>(platform::syncFolderOf(target));
    return {};
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
