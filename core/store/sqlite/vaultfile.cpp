// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/vaultfile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <map>
#include <mutex>

namespace omgekeerd::store {

namespace {

using platform::FileFacts;
using platform::FileKind;

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

struct OpenFiles {
    std::mutex mutex;
    std::map<std::pair<quint64, quint64>, VaultLabel> labels;
};

/// Locks belong to the process, so what is open is known per process.
OpenFiles& openFiles() {
    static OpenFiles files;
    return files;
}

Result<void> refuseOtherThanFile(const FileFacts& facts, const QString& path) {
    switch (facts.kind) {
    case FileKind::Missing:
        return fail(FailureCode::FileNotFound, path);
    case FileKind::Unreadable:
        return fail(FailureCode::CannotRead, path);
    case FileKind::Folder:
    case FileKind::Link:
    case FileKind::Other:
        return fail(FailureCode::NotAFile, path);
    case FileKind::Regular:
        break;
    }
    // Under a second name SQLite would look for the WAL in another place.
    if (facts.names > 1)
        return fail(FailureCode::NotAFile, path);
    return {};
}

Result<VaultLabel> readLabel(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::CannotRead, path);
    const QByteArray header = file.read(kHeaderSize);
    if (file.error() != QFileDevice::NoError)
        return fail(FailureCode::CannotRead, path);
    if (header.size() < kHeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(FailureCode::NotAVault, path);
    const auto kind = kindFrom(qFromBigEndian<quint32>(header.constData() + kApplicationIdAt));
    const auto format = qFromBigEndian<qint32>(header.constData() + kUserVersionAt);
    if (!kind || format < 1)
        return fail(FailureCode::NotAVault, path);
    return VaultLabel{*kind, format};
}

/// What lies beside the file and would be taken for ours by SQLite.
Result<void> lookBeside(VaultFile& file) {
    // We never leave a rollback journal; one that lies there would be played back over the vault.
    const QString journal = file.path + QStringLiteral("-journal");
    if (platform::factsOf(journal).kind != FileKind::Missing)
        return fail(FailureCode::VaultDamaged, journal);
    const QString wal = walPathOf(file.path);
    const FileFacts facts = platform::factsOf(wal);
    if (facts.kind == FileKind::Missing)
        return {};
    if (facts.kind != FileKind::Regular || facts.names > 1)
        return fail(FailureCode::VaultDamaged, wal);
    file.hasWal = true;
    file.walIsEmpty = facts.size == 0;
    return {};
}

} // namespace

QString walPathOf(const QString& path) { return path + QStringLiteral("-wal"); }

Result<VaultFile> lookAt(const QString& path, int newestFormat) {
    VaultFile file;
    file.path = QFileInfo(path).absoluteFilePath();
    file.facts = platform::factsOf(file.path);
    if (auto regular = refuseOtherThanFile(file.facts, path); !regular)
        return Unexpected(regular.error());
    if (OpenMark::labelOfOpen(file.facts))
        return fail(FailureCode::VaultInUse, path);
    const auto label = readLabel(file.path);
    if (!label)
        return Unexpected(label.error());
    if (label->formatVersion > newestFormat)
        return fail(FailureCode::VaultTooNew, path);
    file.label = *label;
    if (auto beside = lookBeside(file); !beside)
        return Unexpected(beside.error());
    file.canWrite = platform::canWrite(file.path) &&
                    platform::canWrite(QFileInfo(file.path).absolutePath());
    return file;
}

Result<VaultLabel> labelOf(const QString& path) {
    const FileFacts facts = platform::factsOf(QFileInfo(path).absoluteFilePath());
    if (const auto open = OpenMark::labelOfOpen(facts))
        return *open;
    auto file = lookAt(path);
    if (!file)
        return Unexpected(file.error());
    return file->label;
}

OpenMark::OpenMark(const VaultFile& file) : m_facts(file.facts) {
    OpenFiles& files = openFiles();
    const std::lock_guard lock(files.mutex);
    files.labels[{m_facts.device, m_facts.number}] = file.label;
}

OpenMark::~OpenMark() {
    if (m_facts.kind == FileKind::Missing)
        return;
    OpenFiles& files = openFiles();
    const std::lock_guard lock(files.mutex);
    files.labels.erase({m_facts.device, m_facts.number});
}

std::optional<VaultLabel> OpenMark::labelOfOpen(const FileFacts& facts) {
    OpenFiles& files = openFiles();
    const std::lock_guard lock(files.mutex);
    const auto found = files.labels.find({facts.device, facts.number});
    return found == files.labels.end() ? std::nullopt : std::optional(found->second);
}

} // namespace omgekeerd::store
