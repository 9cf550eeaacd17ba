// SPDX-License-Identifier: EUPL-1.2
#include "core/base/platform.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <new>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <termios.h>
#include <unistd.h>
#include <utility>
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

/// An open file that is closed when its owner goes.
class OpenFile {
public:
    OpenFile(const QString& path, int flags, mode_t mode = 0)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode)) {}
    ~OpenFile() {
        if (m_number >= 0)
            ::close(m_number);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// A network disk may tell only now that there is no room.
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

Unexpected readFailure(const QString& path) {
    if (errno == ENOENT || errno == ENOTDIR)
        return fail(FailureCode::FileNotFound, path);
    // ELOOP: a link that may not be followed; ENXIO: a socket, or a device with nothing behind it.
    return fail(
        errno == ELOOP || errno == ENXIO ? FailureCode::NotAFile : FailureCode::CannotRead, path
    );
}

bool writeAll(int file, const QByteArray& bytes) {
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t step =
            ::write(file, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (step < 0 && errno == EINTR)
            continue;
        if (step < 0)
            return false;
        done += step;
    }
    return true;
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

bool liesOnReadOnlyDisk(const QString& path) {
    struct statvfs disk = {};
    return ::statvfs(QFile::encodeName(path).constData(), &disk) == 0 &&
           (disk.f_flag & ST_RDONLY) != 0;
}

Result<QByteArray> readRegular(const QString& path, qint64 limit, bool followLinks) {
    const int links = followLinks ? 0 : O_NOFOLLOW;
    const OpenFile file(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | links);
    if (!file.isOpen())
        return readFailure(path);
    struct stat found = {};
    if (::fstat(file.number(), &found) != 0)
        return readFailure(path);
    if (!S_ISREG(found.st_mode))
        return fail(FailureCode::NotAFile, path);
    if (found.st_size > limit)
        return fail(FailureCode::FileTooLarge, path);
    try {
        QByteArray bytes;
        QByteArray piece(256 * 1024, Qt::Uninitialized);
        // A file may grow under our hands, and some say 0 and hold more.
        while (bytes.size() <= limit) {
            const ssize_t step =
                ::read(file.number(), piece.data(), static_cast<std::size_t>(piece.size()));
            if (step < 0 && errno == EINTR)
                continue;
            if (step < 0)
                return readFailure(path);
            if (step == 0)
                return bytes;
            bytes.append(piece.constData(), step);
        }
    } catch (const std::bad_alloc&) {
        return fail(FailureCode::OutOfMemory, path);
    }
    return fail(FailureCode::FileTooLarge, path);
}

Result<void> writeNew(const QString& path, const QByteArray& bytes, const QString& like) {
    struct stat model = {};
    const bool hasModel = ::stat(QFile::encodeName(like).constData(), &model) == 0;
    OpenFile file(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, hasModel ? 0600 : 0666);
    if (!file.isOpen())
        return writeFailure(path);
    const bool permitted = !hasModel || ::fchmod(file.number(), model.st_mode & 07777) == 0;
    if (permitted && writeAll(file.number(), bytes) && ::fsync(file.number()) == 0 && file.close())
        return {};
    const Unexpected failure = writeFailure(path);
    removeFile(path);
    return failure;
}

bool removeFile(const QString& path) {
    return ::unlink(QFile::encodeName(path).constData()) == 0;
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

Result<void> syncFile(const QString& path) {
    return syncPath(path, O_RDONLY);
}

Result<void> syncFolderOf(const QString& path) {
    return syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<void> renameToNew(const QString& from, const QString& to) {
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef __linux__
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) ==
        0)
        return {};
    if (errno == EEXIST)
        return fail(FailureCode::VaultExists, to);
    if (errno != EINVAL && errno != ENOSYS)
        return writeFailure(to);
#endif
    // A file system without "do not replace": the gap between look and rename is the best it can
    // do.
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
    // Hidden before the question is asked: an answer that comes at once must not be shown, nor flushed away.
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QFile errors;
    if (errors.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        errors.write(question.toUtf8());
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

void returnFreeMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

bool meansDiskFull(int systemError) {
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

} // namespace omgekeerd::platform
