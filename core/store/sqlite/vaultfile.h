// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/platform.h"
#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/sqlitevault.h"

namespace omgekeerd::store {

/// A vault as it lies on the disk, before SQLite touches it.
struct VaultFile {
    QString path; ///< absolute
    platform::FileFacts facts;
    VaultLabel label;
    bool hasWal = false;
    bool walIsEmpty = true;
    bool canWrite = false; ///< the file and its folder
};

/// Looks without changing anything. FileNotFound, NotAFile (folder, link, pipe, second name), NotAVault, VaultTooNew,
/// CannotRead, VaultInUse when this program has it open, VaultDamaged when a file beside it is not ours.
Result<VaultFile> lookAt(const QString& path, int newestFormat = currentFormat());

QString walPathOf(const QString& path);

/// Says, while it lives, that this program has the file open. Closing any other descriptor of that file would drop the
/// locks SQLite holds on it (POSIX), so nobody here may read it meanwhile.
class OpenMark {
public:
    OpenMark() = default;
    explicit OpenMark(const VaultFile& file);
    ~OpenMark();
    OpenMark(OpenMark&& other) noexcept : m_facts(std::exchange(other.m_facts, {})) {}
    OpenMark& operator=(OpenMark&& other) noexcept {
        std::swap(m_facts, other.m_facts);
        return *this;
    }
    static std::optional<VaultLabel> labelOfOpen(const platform::FileFacts& facts);

private:
    platform::FileFacts m_facts;
};

} // namespace omgekeerd::store
