// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace omgekeerd {

/// What an archive may ask of us, in bytes and counts; beyond it the archive is refused as a whole.
struct ZipLimits {
    qint64 entry = 256LL << 20;  ///< unpacked, of one entry
    qint64 total = 2048LL << 20; ///< unpacked, of all together
    qint64 archive = 2048LL << 20;
    qint64 ratio = 250;          ///< unpacked to packed, looked at above a megabyte
    std::size_t entries = 20000;
};

/// A file in an archive: its name (with slashes), its size unpacked.
struct ZipEntry {
    QString name;
    qint64 size = 0;
};

/// Reads the files in a zip archive, one at a time; an archive that could do harm does not open.
class ZipReader {
public:
    /// InvalidArchive with the file's name and one fault for the first thing that is wrong (no archive, a name that
    /// leads outside it, a name twice, a password, too many or too large files, a bomb), FileNotFound, NotAFile,
    /// FileTooLarge, CannotRead.
    static Result<ZipReader> open(const QString& path, const ZipLimits& limits = {});
    /// The same, over bytes; `name` is told where something is wrong.
    static Result<ZipReader> open(const QByteArray& bytes, const QString& name, const ZipLimits& limits = {});

    ZipReader(ZipReader&&) noexcept;
    ZipReader& operator=(ZipReader&&) noexcept;
    ~ZipReader();

    /// The files, without the folders, in the order of the archive.
    const std::vector<ZipEntry>& entries() const;
    bool holds(const QString& name) const;
    /// Everything of one entry. InvalidArchive: it is not there, is damaged, or is larger than it says.
    Result<QByteArray> read(const QString& name) const;
    /// Hands an entry over in pieces of at most 64 kB, until `sink` says false; then the rest is left.
    Result<void> read(const QString& name, const std::function<bool(const QByteArray&)>& sink) const;

private:
    struct Held;
    explicit ZipReader(std::unique_ptr<Held> held);
    std::unique_ptr<Held> m_held;
};

} // namespace omgekeerd
