// SPDX-License-Identifier: EUPL-1.2
#include "core/base/platform.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace omgekeerd::platform {

namespace {

Unexpected writeFailure(const QString& path) {
    if (meansDiskFull(errno))
        return fail(FailureCode::DiskFull, path);
    return fail(errno == EROFS ? FailureCode::ReadOnly : FailureCode::CannotWrite, path);
}

Result<void> syncPath(const QString& path, int flags) {
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return writeFailure(path);
    const bool synced = ::fsync(file) == 0;
    const Unexpected failure = writeFailure(path);
    ::close(file);
    if (!synced)
        return failure;
    return {};
}

} // namespace

void hardenProcess() {
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    std::signal(SIGXFSZ, SIG_IGN);
}

FileFacts factsOf(const QString& path) {
    FileFacts facts;
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0) {
        facts.kind = errno == ENOENT || errno == ENOTDIR ? FileKind::Missing : FileKind::Unreadable;
        return facts;
    }
    if (S_ISREG(found.st_mode))
        facts.kind = FileKind::Regular;
    else if (S_ISDIR(found.st_mode))
        facts.kind = FileKind::Folder;
    else if (S_ISLNK(found.st_mode))
        facts.kind = FileKind::Link;
    else
        facts.kind = FileKind::Other;
    facts.device = found.st_dev;
    facts.number = found.st_ino;
    facts.names = found.st_nlink;
    facts.size = found.st_size;
    return facts;
}

bool canWrite(const QString& path) {
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

Result<void> createPrivateFile(const QString& path) {
    const int file = ::open(
        QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW,
        S_IRUSR | S_IWUSR
    );
    if (file < 0)
        return writeFailure(path);
    ::close(file);
    return {};
}

Result<void> syncFile(const QString& path) { return syncPath(path, O_RDONLY); }

Result<void> syncFolderOf(const QString& path) {
    return syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<void> renameToNew(const QString& from, const QString& to) {
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef __linux__
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno == EEXIST)
        return fail(FailureCode::VaultExists, to);
    if (errno != EINVAL && errno != ENOSYS)
        return writeFailure(to);
#endif
    // A file system without "do not replace": the gap between look and rename is the best it can do.
    if (factsOf(to).kind != FileKind::Missing)
        return fail(FailureCode::VaultExists, to);
    if (::rename(source.constData(), target.constData()) != 0)
        return writeFailure(to);
    return {};
}

Result<void> renameOver(const QString& from, const QString& to) {
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return writeFailure(to);
    return {};
}

std::optional<QString> askWithoutEcho(const QString& question) {
    termios shown = {};
    if (::isatty(STDIN_FILENO) == 0 || ::tcgetattr(STDIN_FILENO, &shown) != 0)
        return std::nullopt;
    QFile errors;
    if (errors.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        errors.write(question.toUtf8());
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QByteArray line;
    char byte = 0;
    ssize_t got = 0;
    while ((got = ::read(STDIN_FILENO, &byte, 1)) == 1 && byte != '\n')
        line += byte;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    errors.write("\n");
    const QString text = QString::fromUtf8(line);
    line.fill('\0');
    return text;
}

bool meansDiskFull(int systemError) {
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

} // namespace omgekeerd::platform
