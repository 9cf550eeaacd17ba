// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow.h"

#include "ui/casecommands.h"
#include "ui/casedesk.h"
#include "ui/casedocuments.h"
#include "ui/casekeeping.h"
#include "ui/colleaguedesks.h"
#include "ui/commands.h"
#include "ui/coverdesk.h"
#include "ui/coverpage.h"
#include "ui/helpdialogs.h"
#include "ui/keywatch.h"
#include "ui/layoutmode.h"
#include "ui/learningdesk.h"
#include "ui/menurow.h"
#include "ui/pages/caselistpage.h"
#include "ui/pages/region.h"
#include "ui/palettedesk.h"
#include "ui/proofreading.h"
#include "ui/stage.h"
#include "ui/togetherdesk.h"
#include "ui/vaultdesk.h"
#include "ui/windowtitle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/savestatus.h"
#include "ui/wording/failures.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>

namespace omgekeerd::ui {

MainWindow::MainWindow(const WindowNeeds& needs, const MakePage& makePage, QWidget* parent)
    : QMainWindow(parent),
      m_needs(needs),
      m_session(needs.service, needs.content, needs.clock, nullptr, needs.documents),
      m_documents(new CaseDocuments(needs.service, needs.openVault, needs.documentWords(), m_session, needs.files, this)),
      m_menu(new MenuRow),
      m_commands(new Commands(m_menu->bar(), needs.content, needs.appearance, this)),
      m_stack(new Stage),
      m_list(new CaseListPage({needs.service, needs.content, needs.clock, needs.vault})),
      m_bench(new Workbench(
          m_session,
          [this, makePage](Place place) { return makePage(place, m_session, *m_documents); }
      )),
      m_cover(new CoverDesk(*m_stack, *m_menu, this)),
      m_desk(new CaseDesk(needs.service, needs.files, this)),
      m_vaultDesk(new VaultDesk(m_needs, *m_commands, m_session, this)),
      m_learning(new LearningDesk(m_needs, *m_commands, m_session, this)),
      m_proofreading(new Proofreading(needs.openVault, m_session, needs.dictionaries, this)),
      m_palette(new PaletteDesk({needs.service, m_session, *m_commands, *m_bench, needs.law}, this)),
      m_together(new TogetherDesk(m_session, needs.clock, needs.appearance, *m_stack, *m_menu, *m_bench)) {
    setMenuWidget(m_menu);
    // A page that is not shown must not keep the window large: each page scrolls what does not fit.
    m_stack->setMinimumSize(1, 1);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_bench);
    setMinimumSize(880, 430);
    connectCommands();
    connectPages();
    connectVault();
    connectLearning(*m_learning, *m_desk, *this);
    addColleagueDesks(m_needs, *m_commands, *m_desk, *m_documents, *this);
    connect(new KeyWatch(this), &KeyWatch::coverAsked, this, &MainWindow::cover);
    if (!restoreGeometry(needs.memory.geometry()))
        resize(1280, 740);
    showCases();
}

void MainWindow::connectCommands() {
    const Commands& does = *m_commands;
    connect(does.allCases, &QAction::triggered, this, &MainWindow::showCases);
    connect(does.newCase, &QAction::triggered, m_desk, &CaseDesk::askNew);
    connect(does.openFile, &QAction::triggered, m_desk, &CaseDesk::askFile);
    connect(does.family, &QAction::triggered, this, [this] { m_desk->askFamily(m_session.everythingTyped()); });
    connect(does.saveCopy, &QAction::triggered, this, [this] { m_desk->askCopy(m_session.everythingTyped()); });
    connect(does.moveToBin, &QAction::triggered, this, &MainWindow::binOpenCase);
    connect(does.checkPdf, &QAction::triggered, m_documents, &CaseDocuments::checkPdf);
    connect(does.lawLibrary, &QAction::triggered, this, &MainWindow::lawLibraryAsked);
    connect(does.workshop, &QAction::triggered, this, &MainWindow::workshopAsked);
    connect(does.quit, &QAction::triggered, this, &QWidget::close);
    connectCaseCommands(does, *m_bench, *m_proofreading);
    connectSaving(does, m_session, m_menu->status());
    connect(m_proofreading, &Proofreading::told, this, &MainWindow::tell);
    connect(does.together, &QAction::triggered, m_together, &TogetherDesk::enter);
    connect(does.nextRegion, &QAction::triggered, this, [this] { walkTo(1); });
    connect(does.previousRegion, &QAction::triggered, this, [this] { walkTo(-1); });
    connect(does.cover, &QAction::triggered, this, &MainWindow::cover);
    connect(m_commands, &Commands::languageAsked, this, &MainWindow::languageAsked);
    connectHelpDialogs(does, m_needs.content, m_needs.clock, m_needs.files, this);
    connect(m_menu, &MenuRow::searchAsked, does.search, &QAction::trigger);
    connect(m_menu, &MenuRow::togetherAsked, does.together, &QAction::trigger);
    connect(m_menu, &MenuRow::coverAsked, this, &MainWindow::cover);
}

void MainWindow::connectPages() {
    connect(m_list, &CaseListPage::newAsked, m_desk, &CaseDesk::askNew);
    connect(m_list, &CaseListPage::openAsked, m_desk, &CaseDesk::askFile);
    connect(m_list, &CaseListPage::practiceAsked, this, [this] { m_desk->practiseAgain(m_needs.practiceCase); });
    auto open = [this](const CaseId& id, Step step) { openCase(id, placeOf(step)); };
    connect(m_list, &CaseListPage::chosen, this, open);
    connect(m_desk, &CaseDesk::ready, this, open);
    connect(m_palette, &PaletteDesk::caseAsked, this, open);
    connect(m_together, &TogetherDesk::coverAsked, this, &MainWindow::cover);
    connect(m_together, &TogetherDesk::turned, this, &MainWindow::retitle);
    connect(m_desk, &CaseDesk::told, this, &MainWindow::tell);
    connect(m_documents, &CaseDocuments::told, this, &MainWindow::tell);
    connect(m_documents, &CaseDocuments::definitiveAsked, m_bench, &Workbench::askDefinitive);
    connect(m_documents, &CaseDocuments::reopenAsked, m_bench, &Workbench::askToReopen);
    connect(m_documents, &CaseDocuments::transferAsked, m_commands->transfer, &QAction::trigger);
    connect(m_bench, &Workbench::leaveAsked, this, &MainWindow::showCases);
    connect(m_bench, &Workbench::copyAsked, m_commands->saveCopy, &QAction::trigger);
    connect(&coverPage(), &CoverPage::uncoverAsked, this, &MainWindow::uncover);
    connect(m_cover, &CoverDesk::turned, this, &MainWindow::retitle);
    connect(&coverPage(), &CoverPage::lockAsked, this, &MainWindow::lockAsked);
    connect(&m_session, &DossierSession::saveStateChanged, this, [this] {
        m_menu->status().show(m_session.saveState());
        coverPage().setAllSafe(m_session.saveState().kind == SaveState::Kind::Saved);
    });
    connect(&m_session, &DossierSession::changed, this, [this] { retitle(); });
    connect(&m_needs.appearance, &Appearance::changed, this, &MainWindow::fitMode);
}

void MainWindow::connectVault() {
    const bool isProtected = m_needs.vault == VaultKind::Protected;
    m_commands->setProtected(isProtected);
    coverPage().setLockAfter(isProtected ? m_needs.memory.idleMinutes() : 0);
    connect(m_vaultDesk, &VaultDesk::lockAsked, this, &MainWindow::lockAsked);
    connect(m_vaultDesk, &VaultDesk::openAsked, this, &MainWindow::vaultAsked);
    connect(m_vaultDesk, &VaultDesk::told, this, &MainWindow::tell);
    connect(m_vaultDesk, &VaultDesk::idleMinutesChanged, &coverPage(), &CoverPage::setLockAfter);
    connect(m_vaultDesk, &VaultDesk::warned, m_list, &CaseListPage::warn);
    connect(m_vaultDesk, &VaultDesk::ownWordsChanged, m_proofreading, &Proofreading::keepOwnWords);
    const CaseKeeping& keeping = m_vaultDesk->keeping();
    connect(&keeping, &CaseKeeping::leaveAsked, this, &MainWindow::showCases);
    connect(&keeping, &CaseKeeping::gone, m_list, &CaseListPage::refresh);
    connect(m_list, &CaseListPage::purgeAsked, &keeping, &CaseKeeping::askPurge);
}

void MainWindow::tell(const QString& happened, const QString& more) {
    if (m_session.isOpen())
        m_bench->tell(happened, more);
    else
        m_list->banner().tell({PanelLook::Attention, happened, more, {}, {}, true});
}

void MainWindow::openCase(const CaseId& id, Place place) {
    if (const auto opened = m_session.openCase(id); !opened) {
        const FailureWords words = wordsFor(opened.error());
        tell(words.happened, words.toDo);
        return;
    }
    m_list->banner().clear();
    m_commands->setCaseOpen(true);
    m_menu->setCaseOpen(true);
    m_stack->setCurrentWidget(m_bench);
    retitle();
    m_bench->begin(place);
}

void MainWindow::showCases() {
    if (m_session.isOpen() && !m_session.closeCase()) {
        m_bench->tell(tr("Dit dossier blijft open: de laatste zin is nog niet bewaard."));
        return;
    }
    m_commands->setCaseOpen(false);
    m_menu->setCaseOpen(false);
    m_stack->setCurrentWidget(m_list);
    retitle();
    m_list->refresh();
    m_list->takeFocus();
}

void MainWindow::binOpenCase() {
    const CaseId id = m_session.open().id;
    const QString title = m_session.file().title;
    showCases();
    if (!m_session.isOpen())
        m_list->moveToBin(id, title);
}

void MainWindow::retitle() {
    const bool named = m_session.isOpen() && !isCovered() && !m_together->isOn();
    const QString title = ui::windowTitle(m_needs.vault, named ? &m_session.file() : nullptr);
    setWindowTitle(m_together->isOn() && !isCovered() ? tr("%1 – Samen").arg(title) : title);
}

bool MainWindow::isCovered() const {
    return m_cover->isOn();
}

CoverPage& MainWindow::coverPage() const {
    return m_cover->page();
}

// What is typed is kept only after the cover: that is there at once.
void MainWindow::cover() {
    m_cover->cover();
    m_session.settleAll();
}

void MainWindow::uncover() {
    m_cover->uncover(m_together->isOn());
}

void MainWindow::walkTo(int by) {
    std::vector<Region> regions{{m_menu, [this] { m_menu->takeFocus(); }}};
    const bool list = m_stack->currentWidget() == m_list;
    for (const Region& region : list ? m_list->regions() : m_bench->regions())
        regions.push_back(region);
    walkRegions(regions, by);
}

void MainWindow::fitMode() {
    const LayoutMode mode = layoutModeFor(size(), m_needs.appearance.textFactor());
    m_menu->setCompact(mode == LayoutMode::Narrow);
    m_list->setMode(mode);
    m_bench->setMode(mode);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fitMode();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_together->leave();
    // What is being typed in a field is left, so that it counts.
    if (focusWidget() != nullptr)
        focusWidget()->clearFocus();
    m_needs.memory.setGeometry(saveGeometry());
    m_needs.memory.setTheme(m_needs.appearance.theme());
    m_needs.memory.setTextPercent(m_needs.appearance.textPercent());
    if (!m_learning->settle() || (m_session.isOpen() && !m_session.closeCase())) {
        m_bench->tell(
            tr("Het venster blijft open: de laatste zin is nog niet bewaard."), tr("Sla een kopie op, of maak ruimte.")
        );
        event->ignore();
        return;
    }
    event->accept();
}

} // namespace omgekeerd::ui
