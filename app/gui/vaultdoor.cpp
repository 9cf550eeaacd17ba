// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/vaultdoor.h"

#include "core/store/sqlite/sqlitevault.h"
#include "ui/dialogs/unlockdialog.h"

#include <QFileInfo>

namespace omgekeerd {

namespace {

using Opening = Result<std::unique_ptr<Vault>>;

} // namespace

VaultDoor::VaultDoor(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

// It has no parent to go with.
VaultDoor::~VaultDoor() {
    delete m_dialog;
}

QWidget* VaultDoor::dialog() const {
    return m_dialog;
}

void VaultDoor::close() {
    m_worker.forget();
    if (m_dialog != nullptr)
        m_dialog->deleteLater();
}

void VaultDoor::ask(const QString& path, bool afterLock, const QDateTime& savedAt, Opened opened) {
    close();
    m_again = [this, path, afterLock, savedAt, opened] { ask(path, afterLock, savedAt, opened); };
    m_dialog = new ui::UnlockDialog({path, afterLock, savedAt});
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ui::UnlockDialog::tried, this, [this, path, opened](const QString& secret) {
        tryIt(path, secret, opened);
    });
    connect(m_dialog, &ui::UnlockDialog::stopped, &m_worker, &ui::Worker::forget);
    connect(m_dialog, &ui::UnlockDialog::exerciseAsked, this, &VaultDoor::exerciseAsked);
    connect(m_dialog, &ui::UnlockDialog::otherVaultAsked, this, &VaultDoor::otherVaultAsked);
    connect(m_dialog, &ui::UnlockDialog::languageAsked, this, &VaultDoor::languageAsked);
    // Another window of this program does not shorten the pause.
    m_dialog->holdBack(m_brake.failures(path), m_brake.secondsLeft(path, m_clock.now()));
    m_dialog->show();
}

void VaultDoor::askAgain() {
    if (const auto again = m_again)
        again();
}

void VaultDoor::leave(std::unique_ptr<Vault> vault, const Leaving& last) {
    auto held = std::make_shared<std::unique_ptr<Vault>>(std::move(vault));
    m_worker.run<bool>(
        [held, last](const std::stop_token&) {
            last(**held);
            held->reset();
            return true;
        },
        [](bool) {}
    );
}

void VaultDoor::tryIt(const QString& path, const QString& secret, const Opened& opened) {
    if (const int seconds = m_brake.secondsLeft(path, m_clock.now()); seconds > 0) {
        m_dialog->holdBack(m_brake.failures(path), seconds);
        return;
    }
    m_worker.run<Opening>(
        [path, secret, clock = &m_clock](const std::stop_token&) { return store::openVault(path, secret, *clock); },
        [this, path, opened](Opening vault) {
            if (!vault) {
                refuse(path, vault.error());
                return;
            }
            m_brake.succeeded(path);
            opened(std::move(*vault));
        }
    );
}

void VaultDoor::refuse(const QString& path, const Failure& failure) {
    if (failure.code == FailureCode::WrongPassword)
        m_brake.failed(path, m_clock.now());
    if (m_dialog == nullptr)
        return;
    m_dialog->showFailure(failure);
    const int seconds = m_brake.secondsLeft(path, m_clock.now());
    if (failure.code == FailureCode::WrongPassword && seconds > 0)
        m_dialog->holdBack(m_brake.failures(path), seconds);
    if (failure.code == FailureCode::VaultDamaged)
        Q_EMIT damaged(path, failure);
}

} // namespace omgekeerd
