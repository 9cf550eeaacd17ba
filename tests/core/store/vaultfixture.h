// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/store/sqlite/sqlitevault.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace omgekeerd {

/// A folder that goes with the test: where TMPDIR says, else in memory where the machine has a place for that.
class VaultFolder {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QDir dir() const { return QDir(m_folder.path()); }

private:
    static QString pattern() {
        const QString memory = QStringLiteral("/dev/shm");
        const bool told = qEnvironmentVariableIsSet("TMPDIR");
        return !told && QFileInfo(memory).isWritable() ? memory + QStringLiteral("/omgekeerd-XXXXXX")
                                              : QDir::tempPath() + QStringLiteral("/omgekeerd-XXXXXX");
    }
    QTemporaryDir m_folder{pattern()};
};

/// A clock that stands still until a test moves it.
class StillClock final : public Clock {
public:
    QDateTime now() const override { return m_now; }
    void moveSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime(QDate(2024, 5, 14), QTime(14, 2, 3, 45));
};

inline const QString kPassword = QStringLiteral("blauwe fiets in de regen");
inline constexpr store::DerivationCost kCheap{8ULL << 20, 1};

/// What the tests of the vault start from.
struct VaultFixture {
    VaultFolder folder;
    StillClock clock;
    RandomIds ids;
    QString path = folder.path(QStringLiteral("kluis.omgekeerd"));

    std::unique_ptr<Vault> create(VaultKind kind = VaultKind::Protected);
    std::unique_ptr<Vault> open(const QString& password = kPassword);
    FailureCode openFails(const QString& password = kPassword);
};

CaseId caseId(int number);
/// A commit that writes a case of some sentences; `words` makes it recognisable.
Commit commitOf(int number, const QString& words, const Clock& clock);
Draft draftOf(int number, const QString& path, const QString& text, const Clock& clock);
StoredVersion versionOf(int number, int version, const Clock& clock);

/// All that a vault tells, as text, so that two states can be compared; faults appear as such.
struct VaultPicture {
    QString text;
    bool whole = true; ///< nothing failed on the way
    friend bool operator==(const VaultPicture&, const VaultPicture&) = default;
};
VaultPicture pictureOf(Vault& vault);
/// Fails the test at the first line that differs, and shows only that one.
void requireSame(Vault& vault, Vault& model);
/// What was opened, or the test fails and tells why not.
std::unique_ptr<Vault> opened(Result<std::unique_ptr<Vault>> vault);
/// Waits until all cases were read; fails the test when that never comes.
void waitForSearch(Vault& vault);
/// Whether each case of the list is found by its words and no other is.
void checkSearchAgrees(Vault& vault);
/// The same, a line for each thing that can be asked; a line that failed reads `!`.
std::vector<QString> linesOf(Vault& vault);

} // namespace omgekeerd
