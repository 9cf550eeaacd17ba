// SPDX-License-Identifier: EUPL-1.2
#include "core/service/backups.h"

#include "core/base/files.h"
#include "core/base/platform.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace omgekeerd {

namespace {

const QString kEnding = QStringLiteral(".omgekeerd");
const QString kMoment = QStringLiteral("yyyy-MM-dd'T'HHmmss");
/// Which state of the vault the last copy holds; per folder, because another folder starts empty.
const QString kStateSetting = QStringLiteral("backup.state");

QString stemOf(const QString& vaultPath) {
    const QString name = QFileInfo(vaultPath).fileName();
    return name.endsWith(kEnding) ? name.chopped(kEnding.size()) : name;
}

QString nameFor(const QString& vaultPath, const QDateTime& moment) {
    return stemOf(vaultPath) + QStringLiteral(".kopie-") + moment.toString(kMoment) + kEnding;
}

/// In local time, as people read it in a list; a name that is not ours gives an invalid moment.
QDateTime momentIn(const QString& name, const QString& stem) {
    const QString before = stem + QStringLiteral(".kopie-");
    if (!name.startsWith(before) || !name.endsWith(kEnding))
        return {};
    return QDateTime::fromString(name.sliced(before.size()).chopped(kEnding.size()), kMoment);
}

} // namespace

QString defaultBackupFolder(const QString& vaultPath) {
    return QFileInfo(vaultPath).absoluteDir().filePath(QStringLiteral("reservekopieën"));
}

std::vector<Backup> backupsOf(const QString& vaultPath, const QString& folder) {
    std::vector<Backup> backups;
    const QString stem = stemOf(vaultPath);
    for (const QString& name : filesIn(folder, kEnding)) {
        const QString path = QDir(folder).absoluteFilePath(name);
        const QDateTime made = momentIn(name, stem);
        const platform::FileFacts facts = platform::factsOf(path);
        if (made.isValid() && facts.kind == platform::FileKind::Regular)
            backups.push_back({path, made, facts.size});
    }
    std::stable_sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) {
        return a.made > b.made;
    });
    return backups;
}

Backups::Backups(Vault& vault, QString folder, const Clock& clock)
    : m_vault(vault), m_folder(std::move(folder)), m_clock(clock) {}

Result<bool> Backups::isDue() {
    const Result<SeenHead> now = m_vault.seenHead();
    const Result<QString> noted = m_vault.setting(kStateSetting);
    if (!now || !noted)
        return Unexpected(now ? noted.error() : now.error());
    return list().empty() || *noted != m_folder + QLatin1Char('\n') + QString::number(now->counter);
}

// What is committed while the copy is made may not be in it: it counts from before, and a copy stays due.
Result<void> Backups::noteState(const SeenHead& before) {
    // Noting it is itself the next commit.
    return m_vault.setSetting(kStateSetting, m_folder + QLatin1Char('\n') + QString::number(before.counter + 1));
}

Result<std::optional<Backup>> Backups::keepUp() {
    const Result<bool> due = isDue();
    if (!due)
        return Unexpected(due.error());
    if (!*due)
        return std::optional<Backup>();
    Result<Backup> made = make();
    return made ? Result<std::optional<Backup>>(std::move(*made)) : Unexpected(made.error());
}

Result<Backup> Backups::make() {
    if (!QDir().mkpath(m_folder))
        return fail(FailureCode::CannotWrite, m_folder);
    const QDir folder(m_folder);
    QDateTime moment = m_clock.now();
    // Names tell seconds: a second copy within one takes the next, and stays the newest.
    while (folder.exists(nameFor(m_vault.path(), moment)))
        moment = moment.addSecs(1);
    const Result<SeenHead> before = m_vault.seenHead();
    if (!before)
        return Unexpected(before.error());
    const QString path = folder.absoluteFilePath(nameFor(m_vault.path(), moment));
    if (const Result<void> written = m_vault.backupTo(path); !written)
        return Unexpected(written.error());
    const Backup backup{path, QDateTime::fromString(moment.toString(kMoment), kMoment), QFileInfo(path).size()};
    prune(backup);
    // A vault that can only be read has a copy, and stays as it is.
    if (!m_vault.readOnly())
        if (const Result<void> noted = noteState(*before); !noted)
            return Unexpected(noted.error());
    return backup;
}

void Backups::prune(const Backup& newest) {
    std::size_t kept = 0;
    QDate day;
    for (const Backup& backup : list()) {
        const bool sameDay = backup.made.date() == day;
        const bool old = backup.made.date() < m_clock.today().addDays(-kOldestDays);
        const bool goes = backup.path != newest.path && (sameDay || old || kept >= kKept);
        // One that cannot go now is tried again at the next copy.
        if (goes && platform::removeFile(backup.path))
            continue;
        day = backup.made.date();
        ++kept;
    }
}

std::vector<Backup> Backups::madeBefore(const QDateTime& moment) const {
    std::vector<Backup> before;
    for (const Backup& backup : list())
        if (backup.made <= moment.toLocalTime())
            before.push_back(backup);
    return before;
}

Result<int> Backups::renewAfterErasing(const QDateTime& erasedAt) {
    const std::vector<Backup> old = madeBefore(erasedAt);
    const Result<Backup> fresh = make();
    if (!fresh)
        return Unexpected(fresh.error());
    int gone = 0;
    for (const Backup& backup : old) {
        if (backup.path == fresh->path)
            continue;
        if (QFileInfo::exists(backup.path) && !platform::removeFile(backup.path))
            return fail(FailureCode::CannotWrite, backup.path);
        ++gone;
    }
    return gone;
}

} // namespace omgekeerd
