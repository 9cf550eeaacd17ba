// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/gui/oneprogram.h"
#include "app/gui/rescue.h"
#include "app/gui/vaultdoor.h"
#include "app/gui/vaultroom.h"
#include "app/gui/windowlanguage.h"
#include "ui/dialogs/filechooser.h"
#include "ui/vaultrescue.h"

namespace omgekeerd::ui {
class FirstRunDialog;
} // namespace omgekeerd::ui

namespace omgekeerd {

/// Which vault the program was asked to start with.
struct StartWish {
    QString vault; ///< empty: the vault last used, or the first run
    bool exercise = false;
    bool untilUsable = false; ///< ends when the list of cases can be used; for the benchmark of the start
};

/// From the start to the end of the program: finds the vault, has it opened, shows its window, locks it again.
class Program : public QObject {
    Q_OBJECT
public:
    explicit Program(House& house, std::unique_ptr<ui::FileChooser> files = nullptr);
    ~Program() override;

    /// The vault that this wish leads to; empty for the first run.
    static QString vaultFor(const StartWish& wish, const Paths& paths);
    void start(const StartWish& wish);

    VaultRoom* room() const { return m_room.get(); } ///< nothing while no vault is open
    VaultDoor& door() { return m_door; }

Q_SIGNALS:
    void windowShown();

private:
    void openAt(const QString& path);
    void openExercise();
    void ask(const QString& path, bool afterLock);
    void askFirstRun();
    void askOtherVault(QWidget* parent);
    void makeVault(const QString& path, const QString& password, const Profile& profile, bool recoveryKey);
    void moveIn(std::unique_ptr<Vault> vault);
    void showWindow();
    void leaveRoom();
    bool leaveVault(); ///< false where the window stays, because something is not safe yet
    void leaveFor(const QString& path);
    void leaveForOwn();
    void speak(Language language);
    void comeForward();
    void tell(const QString& path, const Failure& failure);
    void closeDialogs();
    VaultDoor::Leaving lastActs() const;

    House& m_house;
    Settings m_settings;
    WindowSettings m_memory;
    WindowLanguage m_language;
    ui::Appearance m_appearance;
    std::unique_ptr<ui::FileChooser> m_files;
    Rescue m_rescue;
    ui::VaultRescue m_rescueDialogs;
    VaultDoor m_door;
    ui::Worker m_maker;
    OneProgram m_one;
    bool m_untilUsable = false;
    QString m_newKey; ///< of a vault just made, until it is shown
    QString m_returnVault;
    std::optional<ReturnTo> m_returnTo;
    QPointer<ui::FirstRunDialog> m_firstRun;
    QPointer<QDialog> m_told;
    std::unique_ptr<VaultRoom> m_room;
};

} // namespace omgekeerd
