// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/vaultroom.h"

#include "app/samplecases.h"
#include "core/language/spelling.h"
#include "core/service/lawchanges.h"
#include "ui/coverpage.h"
#include "ui/dialogs/lawlibrarydialog.h"
#include "ui/pages/articlepage.h"
#include "ui/pageset.h"
#include "ui/vaultdesk.h"
#include "ui/viewmodels/lawreport.h"
#include "ui/wording/failures.h"

#include <QApplication>
#include <QScreen>

namespace omgekeerd {

namespace {

constexpr int kRememberEvery = 60'000; ///< ms
constexpr int kRoomyScreen = 1440; ///< px: from here a window of the usual size leaves room beside it

} // namespace

VaultRoom::VaultRoom(const RoomNeeds& needs)
    : m_needs(needs),
      m_kind(needs.house.vault().kind()),
      m_seen(needs.settings) {
    const ui::WindowNeeds window{
        needs.house.service(), needs.house.vault(), needs.house.words(), needs.house.clock(),
        m_kind,                needs.appearance,    needs.memory,          needs.files,
        needs.vaultFiles,      bingoCase(),         dictionaryFolders(),
        [&house = needs.house]() -> LawDesk& { return house.lawDesk(); },
        &needs.house.content()};
    m_window = std::make_unique<ui::MainWindow>(window, pageMaker());
    connect(m_window.get(), &ui::MainWindow::lawLibraryAsked, this, &VaultRoom::showLawLibrary);
    connect(m_window.get(), &ui::MainWindow::workshopAsked, this, &VaultRoom::showWorkshops);
    connect(m_window.get(), &ui::MainWindow::lockAsked, this, &VaultRoom::lock, Qt::QueuedConnection);
    connect(&m_window->vaultDesk(), &ui::VaultDesk::exerciseAsked, this, &VaultRoom::exerciseAsked);
    connect(&m_window->vaultDesk(), &ui::VaultDesk::ownVaultAsked, this, &VaultRoom::ownVaultAsked);
    connect(&m_session, &SessionWatch::leaving, this, [this] {
        if (isProtected())
            lock();
        else
            m_session.readyToSleep();
    });
    connect(&m_window->session(), &ui::DossierSession::saveStateChanged, this, [this] {
        if (m_waits && m_window->session().saveState().kind == ui::SaveState::Kind::Saved)
            QMetaObject::invokeMethod(this, &VaultRoom::lock, Qt::QueuedConnection);
    });
    m_rememberOften.setInterval(kRememberEvery);
    connect(&m_rememberOften, &QTimer::timeout, this, &VaultRoom::remember);
}

// Also where the program ends: what was copied here does not stay behind.
VaultRoom::~VaultRoom() {
    m_clipboard.clearOurs();
    if (m_needs.house.hasVault())
        remember();
}

// The step of the article reads official texts from the library of the house.
ui::MakePage VaultRoom::pageMaker() {
    return [this](ui::Place place, ui::DossierSession& session, ui::DocumentActs& acts) {
        ui::Page* page = ui::makePage(place, session, acts);
        if (auto* articles = qobject_cast<ui::ArticlePage*>(page)) {
            m_articles = articles;
            House& house = m_needs.house;
            articles->setLaw(house.lawDesk(), [&house] {
                return house.lawLibraryForWriting(house.paths().lawLibrary());
            });
            connect(articles, &ui::ArticlePage::libraryAsked, this, &VaultRoom::showLawLibrary);
        }
        return page;
    };
}

void VaultRoom::showLawLibrary() {
    House& house = m_needs.house;
    auto* dialog = new ui::LawLibraryDialog(
        {house.lawDesk(), [&house] { return house.lawLibraryForWriting(house.paths().lawLibrary()); }, m_needs.files,
         [&house] {
             const auto changed = casesWithChangedLaw(house.service(), house.lawDesk());
             return changed ? ui::changedCasesInWords(*changed)
                            : QStringList{ui::wordsFor(changed.error()).inOneLine()};
         }},
        m_window.get()
    );
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::LawLibraryDialog::libraryChanged, this, [this] {
        if (m_articles != nullptr)
            m_articles->lawChanged();
    });
    dialog->open();
}

// Workshops lie in an exercise vault, with made-up cases; elsewhere their room says so.
void VaultRoom::showWorkshops() {
    if (m_workshops == nullptr) {
        ui::MainWindow* window = m_window.get();
        m_workshops = std::make_unique<ui::WorkshopRoom>(
            [&house = m_needs.house] { return house.workshopDesk(); }, m_needs.appearance, m_needs.files, *window
        );
        connect(m_workshops.get(), &ui::WorkshopRoom::exerciseAsked, this, &VaultRoom::exerciseAsked);
        connect(m_workshops.get(), &ui::WorkshopRoom::coverAsked, window, &ui::MainWindow::cover);
        connect(m_workshops.get(), &ui::WorkshopRoom::caseAsked, this, [window](const CaseId& id) {
            window->openCase(id, ui::Place::Wish);
        });
    }
    m_workshops->open();
}

void VaultRoom::show(const std::optional<ReturnTo>& returnTo, const QString& newRecoveryKey) {
    sayWhatIsOdd();
    if (isFirstOnSmallScreen())
        m_window->showMaximized();
    else
        m_window->show();
    if (returnTo)
        m_window->openCase(returnTo->dossier, returnTo->place);
    m_window->vaultDesk().afterUnlock();
    if (!newRecoveryKey.isEmpty())
        m_window->vaultDesk().showRecoveryKey(newRecoveryKey);
    m_rememberOften.start();
}

// On a small laptop the first window takes the whole screen; after that it stands as it was left.
bool VaultRoom::isFirstOnSmallScreen() const {
    return m_needs.memory.geometry().isEmpty() && m_window->screen()->availableSize().width() < kRoomyScreen;
}

// What this user saw before is compared before anything is written, and then taken as the new mark.
void VaultRoom::sayWhatIsOdd() {
    Vault& vault = m_needs.house.vault();
    const std::optional<SeenHead> seen = m_seen.lastOf(vault.vaultId());
    const Result<SeenRelation> relation = m_seen.relationOf(vault);
    if (!relation || !seen)
        return;
    m_window->vaultDesk().sayRelation(*relation, seen->when);
}

// The mark stays where it was while the file is of another branch.
void VaultRoom::remember() {
    Vault& vault = m_needs.house.vault();
    const Result<SeenRelation> relation = m_seen.relationOf(vault);
    if (!relation || *relation == SeenRelation::Branch)
        return;
    if (const Result<void> kept = m_seen.remember(vault); !kept)
        qWarning("settings: where the vault stood was not remembered");
}

void VaultRoom::comeForward() {
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

std::optional<ReturnTo> VaultRoom::whereNow() const {
    const ui::DossierSession& session = m_window->session();
    if (!session.isOpen())
        return std::nullopt;
    return ReturnTo{session.open().id, m_window->workbench().place()};
}

bool VaultRoom::closeWindow() {
    if (m_workshops != nullptr && !m_workshops->close())
        return false;
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    const bool closed = m_window->close();
    QApplication::setQuitOnLastWindowClosed(quits);
    return closed;
}

void VaultRoom::lock() {
    if (!isProtected() || m_locking)
        return;
    m_locking = true;
    ui::DossierSession& session = m_window->session();
    if (const auto now = whereNow())
        m_returnTo = now;
    if (!closeWindow()) {
        lockWhenSafe();
        return;
    }
    m_savedAt = session.saveState().when;
    m_clipboard.clearOurs();
    m_window.reset();
    Q_EMIT locked();
    m_session.readyToSleep();
}

// Something is not safe yet: it stays in its field, out of sight.
void VaultRoom::lockWhenSafe() {
    m_locking = false;
    m_waits = true;
    m_window->cover();
    m_window->coverPage().setLockWaits(true);
    m_session.readyToSleep();
}

} // namespace omgekeerd
