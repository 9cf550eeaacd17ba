// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/backups.h"
#include "ui/idlewatch.h"
#include "ui/viewmodels/worker.h"
#include "ui/widgets/banner.h"

namespace omgekeerd::ui {

class CaseExports;
class CaseKeeping;
class Commands;
class DossierSession;
class RecoveryKeyDialog;
class VaultRescue;
struct WindowNeeds;

/// The acts on the vault as a whole: when it locks, its password and recovery key, its copies, whether its history
/// holds, and the settings.
class VaultDesk : public QObject {
    Q_OBJECT
public:
    VaultDesk(const WindowNeeds& needs, const Commands& commands, DossierSession& session, QWidget* window);
    ~VaultDesk() override;

    CaseKeeping& keeping() const { return *m_keeping; }
    IdleWatch& idleWatch() { return m_idle; }
    /// Looks the chain over, makes the copy of today where one is due, and lets go what lay long enough in the bin.
    void afterUnlock();
    /// How the file compares with what this user saw before.
    void sayRelation(SeenRelation relation, const QDateTime& seenAt);
    void showRecoveryKey(const QString& key);
    void openBackups();

Q_SIGNALS:
    void lockAsked();
    void openAsked(const QString& vaultPath);
    void exerciseAsked();
    void ownVaultAsked(); ///< from the exercise vault
    void told(const QString& happened, const QString& more);
    /// What must stay in sight until it is mended.
    void warned(const omgekeerd::ui::Banner::Message& message);
    void idleMinutesChanged(int minutes);
    void ownWordsChanged(const std::vector<QString>& words);

private:
    void connectCommands(const Commands& commands);
    Backups backups() const;
    QString backupFolder() const;
    void check(bool asked);
    void showFaults(const std::vector<Fault>& faults);
    void keepUp();
    void changePassword();
    void askRecoveryKey();
    void saveKey(RecoveryKeyDialog* dialog, const QString& key);
    void openSettings();

    const WindowNeeds& m_needs;
    DossierSession& m_session;
    QWidget* m_window;
    IdleWatch m_idle;
    VaultRescue* m_rescue;
    CaseExports* m_exports;
    CaseKeeping* m_keeping;
    Worker m_checker;
    Worker m_copier;
    Worker m_passwords;
};

} // namespace omgekeerd::ui
