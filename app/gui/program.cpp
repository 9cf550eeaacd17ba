// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/program.h"

#include "app/samplecases.h"
#include "core/base/passphrase.h"
#include "core/service/backups.h"
#include "core/store/readonlyvault.h"
#include "core/store/sqlite/keyslots.h"
#include "core/store/sqlite/sqlitevault.h"
#include "ui/dialogs/desktopfilechooser.h"
#include "ui/dialogs/firstrundialog.h"
#include "ui/dialogs/sheet.h"
#include "ui/wording/failures.h"
#include "ui/wording/windowlocale.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QTimer>

namespace omgekeerd {

namespace {

constexpr int kUntilSeen = 60; ///< ms until what is said on the screen is painted
const QString kOwnVault = QStringLiteral("ownVault");
const QString kSaved = QStringLiteral("lastSaved");

/// What came of making a vault: the vault, and its recovery key when one was asked.
struct MadeVault {
    std::unique_ptr<Vault> vault;
    QString recoveryKey;
};

Result<MadeVault> makeNewVault(
    const QString& path, const QString& password, const Profile& profile, bool recoveryKey, const Clock& clock,
    IdSource& ids
) {
    Result<std::unique_ptr<Vault>> vault = store::createVault(path, VaultKind::Protected, password, clock, ids);
    if (!vault)
        return Unexpected(vault.error());
    if (const Result<void> known = (*vault)->setProfile(profile); !known)
        return Unexpected(known.error());
    MadeVault made{std::move(*vault), {}};
    if (!recoveryKey)
        return made;
    Result<QString> key = made.vault->makeRecoveryKey();
    if (!key)
        return Unexpected(key.error());
    made.recoveryKey = std::move(*key);
    return made;
}

} // namespace

Program::Program(House& house, std::unique_ptr<ui::FileChooser> files)
    : m_house(house),
      m_settings(house.paths().settingsFile()),
      m_memory(m_settings),
      m_files(files ? std::move(files) : std::make_unique<ui::DesktopFileChooser>()),
      m_rescue(house.clock(), house.ids()),
      m_rescueDialogs(m_rescue, *m_files),
      m_door(house.clock()) {
    // Where a pack does not fit beside the other language, the window speaks Dutch, which fits.
    const bool speaks = m_house.speak(m_memory.language()).has_value();
    m_language.speak(speaks ? m_memory.language() : Language::Dutch);
    m_appearance.setTheme(m_memory.theme());
    m_appearance.setTextPercent(m_memory.textPercent());
    connect(&m_door, &VaultDoor::exerciseAsked, this, &Program::openExercise);
    connect(&m_door, &VaultDoor::damaged, this, &Program::tell);
    connect(&m_door, &VaultDoor::languageAsked, this, &Program::speak, Qt::QueuedConnection);
    connect(&m_door, &VaultDoor::otherVaultAsked, this, [this] { askOtherVault(m_door.dialog()); });
    connect(&m_one, &OneProgram::forwardAsked, this, &Program::comeForward);
    connect(&m_rescueDialogs, &ui::VaultRescue::openAsked, this, &Program::openAt);
}

// The end of the program waits for the copy of today; the window is gone already.
Program::~Program() {
    for (QWidget* shown : {static_cast<QWidget*>(m_firstRun), static_cast<QWidget*>(m_told)})
        delete shown;
    m_room.reset();
    if (m_house.hasVault())
        lastActs()(m_house.vault());
    m_house.closeVault();
}

QString Program::vaultFor(const StartWish& wish, const Paths& paths) {
    if (wish.exercise)
        return paths.exerciseVault();
    if (!wish.vault.isEmpty())
        return wish.vault;
    const QString last = Settings(paths.settingsFile()).lastVault();
    return QFileInfo::exists(last) ? last : QString();
}

void Program::start(const StartWish& wish) {
    m_untilUsable = wish.untilUsable;
    if (wish.exercise)
        openExercise();
    else if (const QString vault = vaultFor(wish, m_house.paths()); !vault.isEmpty())
        openAt(vault);
    else
        askFirstRun();
}

void Program::openAt(const QString& path) {
    const Result<store::VaultLabel> label = store::labelOf(path);
    if (!label) {
        tell(path, label.error());
        return;
    }
    m_one.answerFor(path);
    if (label->kind == VaultKind::Protected) {
        ask(path, false);
        return;
    }
    Result<std::unique_ptr<Vault>> vault = store::openVault(path, QString(), m_house.clock());
    if (vault)
        moveIn(std::move(*vault));
    else
        tell(path, vault.error());
}

void Program::openExercise() {
    const QString path = m_house.paths().exerciseVault();
    if (QFileInfo::exists(path)) {
        openAt(path);
        return;
    }
    m_one.answerFor(path);
    const Result<void> made = m_house.createVault(path, VaultKind::Exercise, QString());
    const Result<void> filled = made ? importSampleCases(m_house.service()) : made;
    if (filled)
        showWindow();
    else
        tell(path, filled.error());
}

void Program::askFirstRun() {
    m_firstRun = new ui::FirstRunDialog(
        m_house.paths().defaultVault(), m_appearance, *m_files, &passwordIsLongEnough
    );
    m_firstRun->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_firstRun, &ui::FirstRunDialog::practiceAsked, this, [this] {
        m_firstRun->showBusy(true);
        QTimer::singleShot(kUntilSeen, this, &Program::openExercise);
    });
    connect(m_firstRun, &ui::FirstRunDialog::vaultAsked, this, &Program::makeVault);
    connect(m_firstRun, &ui::FirstRunDialog::languageAsked, this, &Program::speak, Qt::QueuedConnection);
    connect(m_firstRun, &ui::FirstRunDialog::otherVaultAsked, this, [this] { askOtherVault(m_firstRun); });
    m_firstRun->show();
}

void Program::ask(const QString& path, bool afterLock) {
    closeDialogs();
    const bool known = path == m_settings.lastVault();
    const QDateTime saved =
        known ? QDateTime::fromString(m_settings.text(kSaved), Qt::ISODate) : QDateTime();
    m_door.ask(path, afterLock, saved, [this](std::unique_ptr<Vault> vault) { moveIn(std::move(vault)); });
}

void Program::askOtherVault(QWidget* parent) {
    m_files->askToOpen(
        parent, tr("Kluis openen"), tr("Kluizen van Omgekeerd (*.omgekeerd)"),
        [this](const QString& path) { openAt(path); }
    );
}

void Program::makeVault(const QString& path, const QString& password, const Profile& profile, bool recoveryKey) {
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        m_firstRun->showFailure({FailureCode::CannotWrite, path, {}});
        return;
    }
    m_firstRun->showBusy(true);
    m_maker.run<Result<MadeVault>>(
        [=, clock = &m_house.clock(), ids = &m_house.ids()](const std::stop_token&) {
            return makeNewVault(path, password, profile, recoveryKey, *clock, *ids);
        },
        [this, path](Result<MadeVault> made) {
            if (!made) {
                if (m_firstRun != nullptr)
                    m_firstRun->showFailure(made.error());
                return;
            }
            m_newKey = made->recoveryKey;
            m_one.answerFor(path);
            moveIn(std::move(made->vault));
        }
    );
}

void Program::moveIn(std::unique_ptr<Vault> vault) {
    m_room.reset();
    // What was seen before is not in this file: writing here would lose one of the two.
    const Result<SeenRelation> relation = SeenVaults(m_settings).relationOf(*vault);
    if (relation && *relation == SeenRelation::Branch)
        vault = std::make_unique<ReadOnlyVault>(std::move(vault));
    m_house.moveIn(std::move(vault));
    showWindow();
}

void Program::showWindow() {
    closeDialogs();
    m_room.reset();
    const QString path = m_house.vault().path();
    const bool isOwn = m_house.vault().kind() != VaultKind::Exercise;
    const Result<void> ownKept = isOwn ? m_settings.setText(kOwnVault, path) : Result<void>();
    if (const auto kept = m_settings.setLastVault(path); !kept || !ownKept)
        qWarning("settings: the vault was not remembered");
    m_room = std::make_unique<VaultRoom>(
        RoomNeeds{m_house, m_settings, m_memory, m_appearance, *m_files, m_rescue}
    );
    connect(&m_room->window(), &ui::MainWindow::languageAsked, this, &Program::speak, Qt::QueuedConnection);
    connect(&m_room->window(), &ui::MainWindow::vaultAsked, this, &Program::leaveFor, Qt::QueuedConnection);
    connect(m_room.get(), &VaultRoom::locked, this, &Program::leaveRoom, Qt::QueuedConnection);
    connect(
        m_room.get(), &VaultRoom::exerciseAsked, this, [this] { leaveFor(m_house.paths().exerciseVault()); }, Qt::QueuedConnection
    );
    connect(m_room.get(), &VaultRoom::ownVaultAsked, this, &Program::leaveForOwn, Qt::QueuedConnection);
    m_room->show(path == m_returnVault ? m_returnTo : std::nullopt, std::exchange(m_newKey, {}));
    m_returnTo.reset();
    if (m_untilUsable)
        QTimer::singleShot(0, qApp, &QApplication::quit);
}

// The copy of today is made before the vault closes, away from the window.
VaultDoor::Leaving Program::lastActs() const {
    const QString chosen = m_memory.backupFolder();
    return [chosen, clock = &m_house.clock()](Vault& vault) {
        if (vault.kind() == VaultKind::Exercise)
            return;
        Backups backups(vault, chosen.isEmpty() ? defaultBackupFolder(vault.path()) : chosen, *clock);
        // What could not be copied now is tried again after the next unlock, and said there.
        if (const auto kept = backups.keepUp(); !kept)
            qWarning("backup: not made before closing");
    };
}

void Program::leaveRoom() {
    const QString path = m_house.vault().path();
    if (m_room->savedAt().isValid())
        if (const auto kept = m_settings.setText(kSaved, m_room->savedAt().toString(Qt::ISODate)); !kept)
            qWarning("settings: the time was not remembered");
    m_returnVault = path;
    m_returnTo = m_room->returnTo();
    m_room.reset();
    m_door.leave(m_house.moveOut(), lastActs());
    ask(path, true);
}

// Stays where something is not safe yet, and the window says so.
bool Program::leaveVault() {
    if (!m_room->closeWindow())
        return false;
    m_room.reset();
    m_door.leave(m_house.moveOut(), lastActs());
    return true;
}

// Another vault in place of this one.
void Program::leaveFor(const QString& path) {
    if (!leaveVault())
        return;
    if (path == m_house.paths().exerciseVault())
        openExercise(); // made where it is not there yet
    else
        openAt(path);
}

// The own vault that was open last, or the one at its usual place; who only practised so far makes one now.
void Program::leaveForOwn() {
    for (const QString& path : {m_settings.text(kOwnVault), m_house.paths().defaultVault()})
        if (QFileInfo::exists(path)) {
            leaveFor(path);
            return;
        }
    if (leaveVault())
        askFirstRun();
}

// The window is built again in the other language and goes back to where it was. It stays as it is where something is
// not safe yet, and the window says so.
void Program::speak(Language language) {
    if (language == ui::windowLanguage())
        return;
    if (m_room != nullptr) {
        m_returnVault = m_house.vault().path();
        m_returnTo = m_room->whereNow();
        if (!m_room->closeWindow())
            return;
        m_room.reset();
    }
    const Result<void> spoken = m_house.speak(language);
    if (spoken) {
        m_language.speak(language);
        m_memory.setLanguage(language);
    }
    const QPointer<ui::FirstRunDialog> before = m_firstRun;
    if (m_house.hasVault())
        showWindow();
    else if (m_door.dialog() != nullptr)
        m_door.askAgain();
    else
        askFirstRun();
    if (before != nullptr)
        before->deleteLater();
    if (!spoken)
        tell({}, spoken.error());
}

void Program::comeForward() {
    QWidget* shown = m_room != nullptr ? nullptr : m_door.dialog();
    if (shown == nullptr && m_firstRun != nullptr)
        shown = m_firstRun;
    if (m_room != nullptr)
        m_room->comeForward();
    else if (shown != nullptr) {
        shown->raise();
        shown->activateWindow();
    }
}

void Program::tell(const QString& path, const Failure& failure) {
    const ui::FailureWords words = ui::wordsFor(failure);
    auto* sheet = new ui::Sheet(tr("De kluis gaat niet open"), words.happened, nullptr);
    m_told = sheet;
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("cannotOpen"));
    sheet->addText(words.safe + QLatin1Char(' ') + words.toDo);
    const QPushButton* other = sheet->setChoices(tr("Andere kluis…"), tr("Sluiten"));
    const QPushButton* practise = sheet->addChoice(tr("Oefenkluis"));
    const QPushButton* backups = sheet->addChoice(tr("Reservekopieën…"));
    if (failure.code == FailureCode::VaultDamaged) {
        const QPushButton* salvage = sheet->addChoice(tr("Redden…"));
        connect(salvage, &QPushButton::clicked, this, [this, sheet, path] {
            m_rescueDialogs.openSalvage(sheet, path);
        });
    }
    connect(other, &QPushButton::clicked, this, [this, sheet] { askOtherVault(sheet); });
    connect(practise, &QPushButton::clicked, this, &Program::openExercise);
    connect(backups, &QPushButton::clicked, this, [this, sheet, path] {
        const QString chosen = m_memory.backupFolder();
        m_rescueDialogs.openBackups(sheet, path, chosen.isEmpty() ? defaultBackupFolder(path) : chosen, {});
    });
    connect(this, &Program::windowShown, sheet, &QDialog::accept);
    sheet->show();
}

void Program::closeDialogs() {
    Q_EMIT windowShown();
    m_door.close();
    if (m_firstRun != nullptr)
        m_firstRun->deleteLater();
}

} // namespace omgekeerd
