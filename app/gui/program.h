// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/gui/vaultwork.h"
#include "app/gui/windowsettings.h"
#include "app/house.h"
#include "ui/dialogs/desktopfilechooser.h"
#include "ui/style/appearance.h"

#include <QObject>
#include <QPointer>

namespace omgekeerd::ui {
class ArticlePage;
class FirstRunDialog;
class MainWindow;
class UnlockDialog;
} // namespace omgekeerd::ui

namespace omgekeerd {

/// Which vault the program was asked to start with.
struct StartWish {
    QString vault; ///< empty: the vault last used, or the first run
    bool exercise = false;
    bool untilUsable = false; ///< ends when the list of cases can be used; for the benchmark of the start
};

/// From the start to the end of the window: finds the vault, unlocks it, shows the window, locks it
/// again.
class Program : public QObject {
    Q_OBJECT
public:
    explicit Program(House& house);
    ~Program() override;

    void start(const StartWish& wish);

Q_SIGNALS:
    void windowShown();

private:
    void openAt(const QString& path, bool afterLock);
    void openExercise();
    void askPassword(const QString& path, bool afterLock);
    void askFirstRun();
    void askOtherVault(QWidget* parent);
    void tryPassword(const QString& path, const QString& password);
    void makeVault(const QString& path, const QString& password, const Profile& profile);
    void moveIn(std::unique_ptr<Vault> vault);
    void showWindow();
    void showLawLibrary();
    void lock();
    void tell(const Failure& failure);
    void closeDialogs();

    House& m_house;
    Settings m_settings;
    WindowSettings m_memory;
    ui::Appearance m_appearance;
    ui::DesktopFileChooser m_files;
    VaultWork m_work;
    bool m_untilUsable = false;
    QPointer<ui::UnlockDialog> m_unlock;
    QPointer<ui::FirstRunDialog> m_firstRun;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<ui::ArticlePage> m_articles;
};

} // namespace omgekeerd
