// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/gui/sessionwatch.h"
#include "app/gui/windowsettings.h"
#include "app/house.h"
#include "app/seenvaults.h"
#include "ui/clipboardwatch.h"
#include "ui/dialogs/filechooser.h"
#include "ui/mainwindow.h"
#include "ui/workshop/workshoproom.h"

#include <QPointer>
#include <QTimer>

namespace omgekeerd::ui {
class ArticlePage;
} // namespace omgekeerd::ui

namespace omgekeerd {

/// What a vault room is furnished with; all of it lives longer than the room.
struct RoomNeeds {
    House& house;
    Settings& settings;
    WindowSettings& memory;
    ui::Appearance& appearance;
    ui::FileChooser& files;
    const ui::VaultFiles& vaultFiles;
};

/// Where the window goes back to after the lock; an identity is no word of a case.
struct ReturnTo {
    CaseId dossier;
    ui::Place place = ui::Place::Wish;
};

/// While the vault is open: its window, when it must lock, and what this user last saw of it.
class VaultRoom : public QObject {
    Q_OBJECT
public:
    explicit VaultRoom(const RoomNeeds& needs);
    ~VaultRoom() override;

    ui::MainWindow& window() const { return *m_window; }
    void show(const std::optional<ReturnTo>& returnTo, const QString& newRecoveryKey);
    void comeForward();
    bool isProtected() const { return m_kind == VaultKind::Protected; }
    /// Locks as soon as what was typed is safe; until then nothing is on the screen.
    void lock();
    const QDateTime& savedAt() const { return m_savedAt; }
    const std::optional<ReturnTo>& returnTo() const { return m_returnTo; }
    /// The case and the page that are open now; nothing in the list of cases.
    std::optional<ReturnTo> whereNow() const;
    /// Closes the window while the program stays; no where something is not safe yet, and the window says so.
    bool closeWindow();

Q_SIGNALS:
    /// The window is empty and may go, with the vault.
    void locked();
    /// The exercise vault, in place of this one.
    void exerciseAsked();
    /// The own vault, in place of the exercise vault.
    void ownVaultAsked();

private:
    ui::MakePage pageMaker();
    void showLawLibrary();
    void showWorkshops();
    void lockWhenSafe();
    void remember();
    void sayWhatIsOdd();
    bool isFirstOnSmallScreen() const;

    RoomNeeds m_needs;
    VaultKind m_kind;
    SeenVaults m_seen;
    ui::ClipboardWatch m_clipboard;
    SessionWatch m_session;
    QTimer m_rememberOften;
    QDateTime m_savedAt;
    std::optional<ReturnTo> m_returnTo;
    bool m_locking = false;
    bool m_waits = false; ///< for what was typed to be safe
    QPointer<ui::ArticlePage> m_articles;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::WorkshopRoom> m_workshops; ///< made when first asked for
};

} // namespace omgekeerd
