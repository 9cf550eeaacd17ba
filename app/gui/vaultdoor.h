// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/store/vault.h"
#include "ui/viewmodels/triesbrake.h"
#include "ui/viewmodels/worker.h"

#include <QPointer>

namespace omgekeerd::ui {
class UnlockDialog;
}

namespace omgekeerd {

/// Before a vault with a password: asks it, opens the vault in a worker, and makes guessing slow.
class VaultDoor : public QObject {
    Q_OBJECT
public:
    using Opened = std::function<void(std::unique_ptr<Vault>)>;
    explicit VaultDoor(const Clock& clock, QObject* parent = nullptr);
    ~VaultDoor() override;

    /// Asks until it opens; `afterLock` with the time of the last safe write.
    void ask(const QString& path, bool afterLock, const QDateTime& savedAt, Opened opened);
    /// The same question in another window, after the language of the window became another.
    void askAgain();
    void close();
    /// Does what is still to be done with the vault and closes it, in the worker; the next try waits for that.
    using Leaving = std::function<void(Vault&)>;
    void leave(std::unique_ptr<Vault> vault, const Leaving& last);
    QWidget* dialog() const;

Q_SIGNALS:
    void otherVaultAsked();
    void exerciseAsked();
    void languageAsked(omgekeerd::Language language);
    /// The file is no whole vault any more: something else is to be done with it.
    void damaged(const QString& path, const omgekeerd::Failure& failure);

private:
    void tryIt(const QString& path, const QString& secret, const Opened& opened);
    void refuse(const QString& path, const Failure& failure);

    const Clock& m_clock;
    ui::Worker m_worker;
    ui::TriesBrake m_brake;
    QPointer<ui::UnlockDialog> m_dialog;
    std::function<void()> m_again;
};

} // namespace omgekeerd
