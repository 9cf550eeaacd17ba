// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/program.h"

#include "app/samplecases.h"
#include "core/language/spelling.h"
#include "core/service/lawchanges.h"
#include "core/store/sqlite/sqlitevault.h"
#include "ui/dialogs/firstrundialog.h"
#include "ui/dialogs/lawlibrarydialog.h"
#include "ui/dialogs/unlockdialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/articlepage.h"
#include "ui/pageset.h"
#include "ui/viewmodels/lawreport.h"
#include "ui/wording/failures.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QTimer>

namespace omgekeerd {

Program::Program(House& house)
    : m_house(house),
      m_settings(house.paths().settingsFile()),
      m_memory(m_settings) {
    m_appearance.setTheme(m_memory.theme());
    m_appearance.setTextPercent(m_memory.textPercent());
}

Program::~Program() = default;

void Program::start(const StartWish& wish) {
    m_untilUsable = wish.untilUsable;
    if (wish.exercise)
        openExercise();
    else if (!wish.vault.isEmpty())
        openAt(wish.vault, false);
    else if (const QString last = m_settings.lastVault(); QFileInfo::exists(last))
        openAt(last, false);
    else
        askFirstRun();
}

void Program::openAt(const QString& path, bool afterLock) {
    const Result<store::VaultLabel> label = store::labelOf(path);
    if (!label) {
        tell(label.error());
        return;
    }
    if (label->kind == VaultKind::Protected) {
        askPassword(path, afterLock);
        return;
    }
    Result<std::unique_ptr<Vault>> vault = store::openVault(path, QString(), m_house.clock());
    if (vault)
        moveIn(std::move(*vault));
    else
        tell(vault.error());
}

void Program::openExercise() {
    const QString path = m_house.paths().exerciseVault();
    if (QFileInfo::exists(path)) {
        openAt(path, false);
        return;
    }
    const Result<void> made = m_house.createVault(path, VaultKind::Exercise, QString());
    const Result<void> filled = made ? importSampleCases(m_house.service()) : made;
    if (filled)
        showWindow();
    else
        tell(filled.error());
}

void Program::askFirstRun() {
    m_firstRun = new ui::FirstRunDialog(m_house.paths().defaultVault(), m_appearance, m_files);
    m_firstRun->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_firstRun, &ui::FirstRunDialog::practiceAsked, this, &Program::openExercise);
    connect(m_firstRun, &ui::FirstRunDialog::vaultAsked, this, &Program::makeVault);
    connect(m_firstRun, &ui::FirstRunDialog::otherVaultAsked, this, [this] {
        askOtherVault(m_firstRun);
    });
    m_firstRun->show();
}

void Program::askPassword(const QString& path, bool afterLock) {
    closeDialogs();
    m_unlock = new ui::UnlockDialog(path, afterLock);
    m_unlock->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_unlock, &ui::UnlockDialog::tried, this, [this, path](const QString& password) {
        tryPassword(path, password);
    });
    connect(m_unlock, &ui::UnlockDialog::stopped, &m_work, &VaultWork::forget);
    connect(m_unlock, &ui::UnlockDialog::exerciseAsked, this, &Program::openExercise);
    connect(m_unlock, &ui::UnlockDialog::otherVaultAsked, this, [this] {
        askOtherVault(m_unlock);
    });
    m_unlock->show();
}

void Program::askOtherVault(QWidget* parent) {
    m_files.askToOpen(
        parent, tr("Kluis openen"), tr("Kluizen van Omgekeerd (*.omgekeerd)"),
        [this](const QString& path) { openAt(path, false); }
    );
}

void Program::tryPassword(const QString& path, const QString& password) {
    m_work.run(
        [path, password, clock = &m_house.clock()] {
            return store::openVault(path, password, *clock);
        },
        [this](VaultWork::Outcome vault) {
            if (vault)
                moveIn(std::move(*vault));
            else if (m_unlock != nullptr)
                m_unlock->showFailure(vault.error());
        }
    );
}

void Program::makeVault(const QString& path, const QString& password, const Profile& profile) {
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        m_firstRun->showFailure({FailureCode::CannotWrite, path, {}});
        return;
    }
    m_firstRun->showBusy(true);
    m_work.run(
        [path, password, clock = &m_house.clock(), ids = &m_house.ids()] {
            return store::createVault(path, VaultKind::Protected, password, *clock, *ids);
        },
        [this, profile](VaultWork::Outcome vault) {
            const Result<void> known =
                vault ? (*vault)->setProfile(profile) : Result<void>(Unexpected(vault.error()));
            if (known)
                moveIn(std::move(*vault));
            else if (m_firstRun != nullptr)
                m_firstRun->showFailure(known.error());
        }
    );
}

void Program::moveIn(std::unique_ptr<Vault> vault) {
    m_house.moveIn(std::move(vault));
    showWindow();
}

void Program::showWindow() {
    closeDialogs();
    if (const auto kept = m_settings.setLastVault(m_house.vault().path()); !kept)
        qWarning("settings: the vault was not remembered");
    const ui::WindowNeeds needs{
        m_house.service(),      m_house.vault(), m_house.content(), m_house.clock(),
        m_house.vault().kind(), m_appearance,    m_memory,          m_files,
        bingoCase(),            dictionaryFolders()};
    const auto makePage = [this](ui::Place place, ui::DossierSession& session, ui::DocumentActs& acts) {
        ui::Page* page = ui::makePage(place, session, acts);
        if (auto* articles = qobject_cast<ui::ArticlePage*>(page)) {
            m_articles = articles;
            articles->setLaw(m_house.lawDesk(), [this] {
                return m_house.lawLibraryForWriting(m_house.paths().lawLibrary());
            });
            connect(articles, &ui::ArticlePage::libraryAsked, this, &Program::showLawLibrary);
        }
        return page;
    };
    m_window = std::make_unique<ui::MainWindow>(needs, makePage);
    connect(m_window.get(), &ui::MainWindow::lawLibraryAsked, this, &Program::showLawLibrary);
    connect(m_window.get(), &ui::MainWindow::lockAsked, this, &Program::lock, Qt::QueuedConnection);
    m_window->show();
    if (m_untilUsable)
        QTimer::singleShot(0, qApp, &QApplication::quit);
}

void Program::showLawLibrary() {
    auto* dialog = new ui::LawLibraryDialog(
        {m_house.lawDesk(), [this] { return m_house.lawLibraryForWriting(m_house.paths().lawLibrary()); }, m_files,
         [this] {
             const auto changed = casesWithChangedLaw(m_house.service(), m_house.lawDesk());
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

void Program::lock() {
    const QString path = m_house.vault().path();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    const bool closed = m_window->close();
    QApplication::setQuitOnLastWindowClosed(quits);
    if (!closed)
        return; // something is not safe yet, and the window says so
    m_window.reset();
    m_house.closeVault();
    openAt(path, true);
}

void Program::tell(const Failure& failure) {
    const ui::FailureWords words = ui::wordsFor(failure);
    auto* sheet = new ui::Sheet(tr("De kluis gaat niet open"), words.happened, nullptr);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("cannotOpen"));
    sheet->addText(words.safe + QLatin1Char(' ') + words.toDo);
    const QPushButton* other = sheet->setChoices(tr("Andere kluis…"), tr("Sluiten"));
    const QPushButton* practise = sheet->addChoice(tr("Oefenkluis"));
    connect(other, &QPushButton::clicked, this, [this, sheet] { askOtherVault(sheet); });
    connect(practise, &QPushButton::clicked, this, &Program::openExercise);
    connect(this, &Program::windowShown, sheet, &QDialog::accept);
    sheet->show();
}

void Program::closeDialogs() {
    Q_EMIT windowShown();
    if (m_unlock != nullptr)
        m_unlock->deleteLater();
    if (m_firstRun != nullptr)
        m_firstRun->deleteLater();
}

} // namespace omgekeerd
