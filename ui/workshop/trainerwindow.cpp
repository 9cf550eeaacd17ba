// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/trainerwindow.h"

#include "ui/layoutmode.h"
#include "ui/readingorder.h"
#include "ui/widgets/savestatus.h"
#include "ui/style/look.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/scrolling.h"
#include "ui/wording/workshopsentence.h"
#include "ui/workshop/presenterwindow.h"
#include "ui/workshop/programmerail.h"
#include "ui/workshop/slidepanel.h"
#include "ui/workshop/timepanel.h"
#include "ui/workshop/trainerbar.h"
#include "ui/workshop/trainerkeys.h"
#include "ui/workshop/workarea.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kRailWidth = 276;
constexpr int kSideWidth = 300;

} // namespace

TrainerWindow::TrainerWindow(WorkshopSession& session, Appearance& appearance, FileChooser& files)
    : m_session(session),
      m_appearance(appearance),
      m_rail(new ProgrammeRail(session)),
      m_items(new QComboBox),
      m_banner(new Banner),
      m_scroll(new QScrollArea),
      m_slide(new SlidePanel(session)),
      m_time(new TimePanel(session)),
      m_notes(new TrainerNotes(session)),
      m_work(new WorkArea(session, files)),
      m_bar(new TrainerBar(session)),
      m_status(new SaveStatus) {
    setObjectName(QStringLiteral("trainerWindow"));
    setAttribute(Qt::WA_QuitOnClose, false);
    auto* menus = new QWidget;
    auto* bar = new QMenuBar;
    bar->setNativeMenuBar(false);
    fillMenus(*bar);
    auto* row = new QHBoxLayout(menus);
    row->setContentsMargins(8, 4, 16, 5);
    row->addWidget(bar, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_status);
    setMenuWidget(menus);

    auto* content = new QWidget;
    auto* page = new QVBoxLayout(content);
    page->setContentsMargins(26, 16, 22, 20);
    page->setSpacing(18);
    page->addWidget(m_items);
    page->addWidget(makeColumns(), 1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_bar);
    auto* whole = new QWidget;
    auto* across = new QHBoxLayout(whole);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    across->addLayout(column, 1);
    setCentralWidget(whole);
    setMinimumSize(880, 430);
    m_items->setObjectName(QStringLiteral("items"));
    m_items->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_items->setMinimumContentsLength(20);
    m_items->setAccessibleName(tr("Onderdeel van het programma"));
    connectParts();
    fitMode();
}

void TrainerWindow::connectParts() {
    connect(m_items, &QComboBox::activated, this, [this](int index) {
        m_session.act([id = ItemId(m_items->itemData(index).toString())](Workshop& workshop) {
            return workshop.showItem(id);
        });
    });
    connect(m_rail, &ProgrammeRail::newItemAsked, this, &TrainerWindow::newItemAsked);
    connect(m_rail, &ProgrammeRail::changeItemAsked, this, &TrainerWindow::changeItemAsked);
    connect(m_slide, &SlidePanel::presentAsked, this, [this] { present(m_presenter == nullptr); });
    connect(m_work, &WorkArea::planAsked, this, &TrainerWindow::planAsked);
    connect(m_work, &WorkArea::variantCaseAsked, this, &TrainerWindow::variantCaseAsked);
    connect(&m_session, &WorkshopSession::changed, this, &TrainerWindow::fillItems);
    connect(&m_session, &WorkshopSession::refused, this, &TrainerWindow::refuse);
    connect(&m_session, &WorkshopSession::rang, this, &QApplication::beep);
    connect(&m_session, &WorkshopSession::saveStateChanged, this, [this] {
        m_status->show(m_session.saveState());
        if (m_session.saveState().kind == SaveState::Kind::Saved)
            m_banner->clear();
    });
    connect(&m_appearance, &Appearance::changed, this, &TrainerWindow::fitMode);
    connect(qApp, &QGuiApplication::screenRemoved, this, &TrainerWindow::screenGone);
    // Also where a key of the menu or of a field leads to it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        keepFocusInView(*m_scroll, now);
    });
    m_order.setSingleShot(true);
    m_order.setInterval(0);
    connect(&m_order, &QTimer::timeout, this, [this] { walkInReadingOrder(*this); });
    qApp->installEventFilter(this);
}

TrainerWindow::~TrainerWindow() {
    delete m_presenter;
}

PresenterWindow* TrainerWindow::presenter() const {
    return m_presenter;
}

// Where the trainer types stands under the big screen; what the trainer only reads stands beside both.
QWidget* TrainerWindow::makeColumns() {
    auto* columns = new QWidget;
    m_side = new QWidget;
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(16);
    side->addWidget(m_time);
    side->addWidget(m_notes);
    side->addStretch(1);
    auto* main = new QVBoxLayout;
    main->setSpacing(14);
    main->addWidget(m_slide);
    main->addWidget(m_work, 1);
    auto* across = new QHBoxLayout(columns);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(20);
    across->addLayout(main, 1);
    across->addWidget(m_side);
    return columns;
}

void TrainerWindow::fillMenus(QMenuBar& bar) {
    const auto add = [](QMenu* menu, const QString& words, const QKeySequence& key = {}) {
        QAction* action = menu->addAction(words);
        action->setShortcut(key);
        return action;
    };
    QMenu* workshop = bar.addMenu(tr("&Workshop"));
    connect(
        add(workshop, tr("&Groepen en casussen…"), Qt::CTRL | Qt::Key_G), &QAction::triggered, this,
        &TrainerWindow::planAsked
    );
    connect(
        add(workshop, tr("&Uitdelen en bewaren…"), Qt::CTRL | Qt::Key_P), &QAction::triggered, this,
        &TrainerWindow::handoutsAsked
    );
    workshop->addSeparator();
    connect(add(workshop, tr("&Sluiten"), Qt::CTRL | Qt::Key_W), &QAction::triggered, this, &QWidget::close);
    QMenu* part = bar.addMenu(tr("&Deel"));
    const std::vector<std::pair<WorkArea::Part, QString>> parts{
        {WorkArea::Part::Groups, tr("&Groepen")},
        {WorkArea::Part::Compare, tr("&Vergelijken")},
        {WorkArea::Part::Variants, tr("&Maar wat als…?")},
        {WorkArea::Part::Harvest, tr("&Oogst")}};
    for (const auto& [which, words] : parts)
        connect(
            add(part, words, QKeySequence(Qt::CTRL | Qt::Key(int{Qt::Key_1} + static_cast<int>(which)))),
            &QAction::triggered, this, [this, turn = which] { m_work->turnTo(turn); }
        );
    QMenu* screen = bar.addMenu(tr("&Beeld"));
    connect(add(screen, tr("&Groot scherm aan of uit"), Qt::Key_F5), &QAction::triggered, this, [this] {
        present(m_presenter == nullptr);
    });
    connect(add(screen, tr("&Donker of licht")), &QAction::triggered, this, [this] {
        m_session.setDark(!m_session.isDark());
    });
    connect(
        add(screen, tr("&Klok aan of stil"), Qt::CTRL | Qt::Key_T), &QAction::triggered, &m_session,
        &WorkshopSession::startOrPause
    );
    connect(
        add(screen, tr("&Twee minuten erbij"), Qt::CTRL | Qt::Key_Plus), &QAction::triggered, &m_session,
        &WorkshopSession::addTwo
    );
    screen->addSeparator();
    connect(add(screen, tr("&Afdekken"), Qt::Key_F8), &QAction::triggered, this, &TrainerWindow::coverAsked);
    QMenu* help = bar.addMenu(tr("&Help"));
    connect(
        add(help, tr("&Toetsen tijdens de workshop"), Qt::Key_F1), &QAction::triggered, this, &TrainerWindow::showKeys
    );
}

void TrainerWindow::showKeys() {
    showTrainerKeys(this);
}

void TrainerWindow::fillItems() {
    if (!m_session.isOpen())
        return;
    m_order.start();
    const Workshop& workshop = m_session.workshop();
    setWindowTitle(tr("Omgekeerd – %1 (OEFENING)").arg(workshop.title()));
    const std::optional<Slide> slide = workshop.slide();
    m_items->clear();
    for (const PlacedItem& placed : workshop.programme()) {
        m_items->addItem(itemInWords(placed.item), placed.id.text());
        if (slide && slide->item == placed.id)
            m_items->setCurrentIndex(m_items->count() - 1);
    }
}

void TrainerWindow::takeFocus() {
    m_slide->slide()->setFocus(Qt::OtherFocusReason);
}

void TrainerWindow::present(bool on) {
    if (!on) {
        if (m_presenter != nullptr)
            m_presenter->close();
        return;
    }
    QScreen* other = PresenterWindow::screenFor(*this);
    m_roomScreen = other;
    m_presenter = new PresenterWindow(m_session);
    m_presenter->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_presenter, &PresenterWindow::left, this, [this] {
        m_presenter = nullptr;
        m_roomScreen = nullptr;
        m_slide->setPresenting(false, {});
        activateWindow();
        takeFocus();
    });
    m_presenter->showOn(other != nullptr ? *other : *screen());
    m_slide->setPresenting(true, other != nullptr ? other->name() : QString());
    // With a screen of its own for the room, the keyboard stays with the trainer.
    if (other != nullptr) {
        activateWindow();
        takeFocus();
    } else {
        m_presenter->activateWindow();
        m_presenter->setFocus(Qt::OtherFocusReason);
    }
}

// Without its screen the window for the room would fall over that of the trainer.
void TrainerWindow::screenGone(const QScreen* screen) {
    if (m_presenter == nullptr || screen != m_roomScreen)
        return;
    present(false);
    m_banner->tell(
        {PanelLook::Attention,
         tr("Het andere scherm is weg."),
         tr("Alles is bewaard. Sluit het weer aan en druk op F5."),
         {},
         {},
         true}
    );
}

void TrainerWindow::refuse(const Failure& failure) {
    const FailureWords words = workshopWordsFor(failure);
    m_banner->tell(
        {PanelLook::Attention, words.happened, QString(words.safe + u' ' + words.toDo).trimmed(), {}, {}, true}
    );
}

// The clicker is heard wherever the keyboard is in this window; all its other keys only on the small screen, because
// elsewhere they are letters.
bool TrainerWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !m_session.isOpen())
        return QMainWindow::eventFilter(watched, event);
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget->window() != this)
        return QMainWindow::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isClicker =
        (key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp) && key->modifiers() == Qt::NoModifier;
    const bool onSlide = widget->objectName() == QLatin1String("slide");
    if (!isClicker && !onSlide)
        return QMainWindow::eventFilter(watched, event);
    const ClickerAct act = clickerActOf(*key);
    return act != ClickerAct::Leave && doClickerAct(m_session, act);
}

void TrainerWindow::closeEvent(QCloseEvent* event) {
    if (focusWidget() != nullptr)
        focusWidget()->clearFocus();
    m_work->settle();
    if (m_session.saveState().kind == SaveState::Kind::Failed) {
        m_banner->tell(
            {PanelLook::Error,
             tr("Het venster blijft open: de laatste zin is nog niet bewaard."),
             tr("Maak ruimte op de schijf en typ verder."),
             {},
             {},
             true}
        );
        event->ignore();
        return;
    }
    present(false);
    event->accept();
    Q_EMIT closed();
}

void TrainerWindow::fitMode() {
    const LayoutMode mode = layoutModeFor(size(), m_appearance.textFactor());
    const bool isNarrow = mode == LayoutMode::Narrow;
    m_rail->setVisible(!isNarrow);
    m_rail->setFixedWidth(scaled(mode == LayoutMode::Wide ? kRailWidth : kRailWidth - 36, themeOf(this)));
    m_side->setFixedWidth(std::min(scaled(kSideWidth, themeOf(this)), width() * 2 / 5));
    m_items->setVisible(isNarrow);
    m_bar->setCompact(isNarrow);
}

void TrainerWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fitMode();
}

} // namespace omgekeerd::ui
