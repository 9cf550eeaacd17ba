// SPDX-License-Identifier: EUPL-1.2
#include "ui/workbench.h"

#include "ui/actionbar.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pageframe.h"
#include "ui/railmodel.h"
#include "ui/readingorder.h"
#include "ui/steprail.h"
#include "ui/stepstrip.h"
#include "ui/undodesk.h"
#include "ui/widgets/banner.h"
#include "ui/wording/failures.h"
#include "ui/wording/windowlocale.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

QString nameOf(Place place, const MethodContent& content) {
    const auto step = stepAt(place);
    return step ? content.step(*step).name : Workbench::tr("Nalezen");
}

bool hasAhead(const CaseFile& file, Step step) {
    for (const Ahead& ahead : file.aheads)
        if (ahead.step == step)
            return true;
    return false;
}

} // namespace

Workbench::Workbench(DossierSession& session, PageMaker maker, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_maker(std::move(maker)),
      m_model(new RailModel(this)),
      m_rail(new StepRail(*m_model)),
      m_strip(new StepStrip(*m_model)),
      m_frame(new PageFrame),
      m_bar(new ActionBar),
      m_trouble(new Banner),
      m_frozen(new Banner),
      m_notice(new Banner),
      m_undoing(new UndoDesk(session, *m_notice, *this)) {
    m_trouble->setObjectName(QStringLiteral("troubleBanner"));
    m_frozen->setObjectName(QStringLiteral("frozenBanner"));
    m_notice->setObjectName(QStringLiteral("noticeBanner"));
    auto* banners = new QVBoxLayout;
    const auto fitBanners = [this, banners] {
        const bool none = m_trouble->isHidden() && m_frozen->isHidden() && m_notice->isHidden();
        banners->setContentsMargins(28, none ? 0 : 8, 24, 0);
    };
    fitBanners();
    for (Banner* banner : {m_trouble, m_frozen, m_notice}) {
        banners->addWidget(banner);
        connect(banner, &Banner::turned, this, fitBanners);
    }
    connect(m_notice, &Banner::turned, m_frame, &PageFrame::holdStill);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(banners);
    column->addWidget(m_frame, 1);
    column->addWidget(m_bar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(column, 1);

    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &Workbench::refresh);
    auto soon = [this] { m_refresh.start(0); };
    connect(&session, &DossierSession::changed, this, soon);
    connect(&session, &DossierSession::opened, this, soon);
    connect(&session, &DossierSession::saveStateChanged, this, [this] { showBanners(); });
    connect(m_rail, &StepRail::chosen, this, &Workbench::goTo);
    connect(m_strip, &StepStrip::chosen, this, &Workbench::goTo);
    connect(m_bar, &ActionBar::backAsked, this, &Workbench::goBack);
    connect(m_bar, &ActionBar::onwardAsked, this, &Workbench::goNext);
    connect(m_bar, &ActionBar::missingAsked, this, [this] {
        if (m_missing)
            leadTo(m_missing->subject);
    });
    setMode(LayoutMode::Wide);
}

Page* Workbench::pageFor(Place place) {
    if (const auto found = m_pages.find(place); found != m_pages.end())
        return found->second;
    Page* page = m_maker(place);
    m_pages[place] = page;
    m_frame->add(page);
    connect(page, &Page::leadsTo, this, &Workbench::leadTo);
    connect(page, &Page::leadsToStep, this, [this](Step step) { goTo(placeOf(step)); });
    return page;
}

void Workbench::goTo(Place place) {
    if (!m_session.isOpen())
        return;
    m_session.settleAll();
    const auto step = stepAt(place);
    const bool closed = step && !m_session.isFrozen() && !m_session.gate(*step).empty();
    if (closed && !hasAhead(m_session.file(), *step)) {
        askAhead(place);
        return;
    }
    turnTo(place);
}

void Workbench::turnTo(Place place) {
    Page* page = pageFor(place);
    m_place = place;
    m_notice->clear();
    refresh();
    m_frame->turnTo(page);
    Q_EMIT turned(place);
}

void Workbench::askAhead(Place place) {
    const auto step = stepAt(place);
    ReasonDialog::Words words;
    words.heading = tr("Toch al naar %1?").arg(nameOf(place, m_session.content()));
    words.subheading =
        tr("De wet komt na de effecten. Vooruit gaan mag; het blijft zichtbaar in het verslag.");
    for (const Blocker& blocker : m_session.gate(*step))
        words.first += m_session.sentenceFor(blocker);
    words.label = tr("&Waarom ga je nu al vooruit?");
    words.act = tr("Vooruit gaan");
    words.stay = tr("Hier blijven");
    words.empty = tr("Hier staat nog niet waarom.");
    auto* dialog = new ReasonDialog(words, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("aheadDialog"));
    connect(dialog, &ReasonDialog::given, this, [this, place, step](const QString& reason) {
        if (const auto went = m_session.goAhead(*step, reason); !went)
            refuse(went.error());
        else
            turnTo(place);
    });
    connect(dialog, &QDialog::rejected, this, [this] { refresh(); });
    dialog->open();
}

void Workbench::begin(Place place) {
    turnTo(place);
}

void Workbench::turnNext() {
    if (const auto next = nextPlace(m_place))
        goTo(*next);
}

void Workbench::turnBack() {
    if (const auto previous = previousPlace(m_place))
        goTo(*previous);
}

void Workbench::goNext() {
    if (const auto next = nextPlace(m_place))
        goTo(*next);
    else
        askDefinitive();
}

void Workbench::goBack() {
    if (const auto previous = previousPlace(m_place))
        goTo(*previous);
    else
        Q_EMIT leaveAsked();
}

void Workbench::leadTo(const QString& path) {
    // The page that shows the field; what follows the decision stands on the page to read it all
    // over.
    const Place shown = placeOf(stepOf(path));
    for (Place place : {shown, Place::ReadOver}) {
        if (m_place != place) {
            goTo(place);
            if (m_place != place)
                return; // stayed before a closed step
        }
        if (pageFor(place)->focusField(path) || place == Place::ReadOver)
            return;
    }
}

Page* Workbench::page() {
    return pageFor(m_place);
}

bool Workbench::canConfirmHere() const {
    const auto step = stepAt(m_place);
    const QModelIndex index = step ? m_model->indexOf(*step) : QModelIndex();
    return index.isValid() && !m_model->row(index).toConfirm.empty();
}

void Workbench::confirmHere() {
    if (!canConfirmHere())
        return;
    for (const BlockRef& block : std::vector<BlockRef>(m_model->row(m_model->indexOf(*stepAt(m_place))).toConfirm))
        if (const auto done = m_session.confirm(block); !done)
            refuse(done.error());
}

void Workbench::toggleHelp() {
    m_frame->toggleHelp();
}

void Workbench::undo() {
    m_undoing->undo();
}

void Workbench::redo() {
    m_undoing->redo();
}

void Workbench::refresh() {
    m_refresh.stop();
    if (!m_session.isOpen())
        return;
    m_model->setRows(railRows(m_session, stepAt(m_place)));
    m_rail->showCase(m_session.file(), m_place);
    m_strip->showPlace(m_place);
    showMissing();
    showBanners();
}

// At most one: the nearest on this page; the rest stands on the page to read it all over.
void Workbench::showMissing() {
    const auto step = stepAt(m_place);
    const bool frozen = m_session.isFrozen();
    const auto open = frozen ? std::vector<Blocker>()
                      : step ? m_session.blockers(*step)
                             : m_session.blockersForDefinitive();
    m_missing = open.empty() ? std::nullopt : std::optional(open.front());
    const MethodContent& content = m_session.content();
    ActionBar::Words words;
    const auto previous = previousPlace(m_place);
    words.back = previous ? tr("Vorige: %1").arg(nameOf(*previous, content)) : tr("Dossiers");
    if (const auto next = nextPlace(m_place)) {
        words.onward = tr("Volgende: %1").arg(nameOf(*next, content));
        words.onwardShort = tr("Volgende");
    } else if (!frozen) {
        words.onward = words.onwardShort = tr("Definitief maken");
        if (m_missing)
            words.unavailable = m_session.sentenceFor(*m_missing);
    }
    if (m_missing) {
        words.missing = m_session.sentenceFor(*m_missing);
        const Place there = placeOf(m_missing->step);
        words.missingLink =
            there == m_place ? tr("Ga erheen") : tr("Naar %1").arg(nameOf(there, content));
    }
    m_bar->show(words);
}

void Workbench::showBanners() {
    if (!m_session.isOpen())
        return;
    if (const SaveState state = m_session.saveState(); state.failure) {
        const FailureWords words = wordsFor(*state.failure);
        m_trouble->tell(
            {PanelLook::Error, words.happened, words.safe + QLatin1Char(' ') + words.toDo,
             tr("Kopie opslaan als…"), [this] { Q_EMIT copyAsked(); }}
        );
    } else {
        m_trouble->clear();
    }
    const auto& definitive = m_session.file().definitive;
    if (m_session.isFrozen() && definitive) {
        const QString since =
            definitive->on
                ? tr(" sinds %1").arg(dayInWords(*definitive->on))
                : QString();
        m_frozen->tell(
            {PanelLook::Quiet, tr("Versie %1 ligt vast%2.").arg(definitive->version).arg(since),
             tr("Aanpassen kan in een nieuwe versie."), tr("Heropenen…"), [this] { askToReopen(); }}
        );
    } else {
        m_frozen->clear();
    }
}

void Workbench::tell(const QString& happened, const QString& more) {
    m_notice->tell({PanelLook::Quiet, happened, more, {}, {}, true});
}

void Workbench::refuse(const Failure& failure) {
    const FailureWords words = wordsFor(failure);
    tell(words.happened, words.safe + QLatin1Char(' ') + words.toDo);
}

void Workbench::askDefinitive() {
    m_session.settleAll();
    refresh();
    if (m_missing) {
        leadTo(m_missing->subject);
        return;
    }
    const int version = m_session.file().definitive ? m_session.file().definitive->version : 1;
    auto* sheet = new Sheet(
        tr("Definitief maken?"),
        tr("Versie %1 ligt daarna vast, met de documenten. Aanpassen kan daarna in versie %2.")
            .arg(version)
            .arg(version + 1),
        this
    );
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("definitiveDialog"));
    const QPushButton* act = sheet->setChoices(tr("Definitief maken"), tr("Nog niet"));
    connect(act, &QPushButton::clicked, sheet, &QDialog::accept);
    connect(sheet, &QDialog::accepted, this, &Workbench::makeDefinitive);
    sheet->open();
}

void Workbench::makeDefinitive() {
    if (const auto made = m_session.makeDefinitive(); !made)
        refuse(made.error());
}

void Workbench::askToReopen() {
    const auto& definitive = m_session.file().definitive;
    if (!m_session.isFrozen() || !definitive)
        return;
    ReasonDialog::Words words;
    words.heading = tr("Waarom heropen je dit?");
    words.subheading = tr("Versie %1 blijft bewaard. Je werkt verder in versie %2.")
                           .arg(definitive->version)
                           .arg(definitive->version + 1);
    words.label = tr("&Reden");
    words.act = tr("Heropenen");
    words.stay = tr("Laten zoals het is");
    words.empty = tr("Hier staat nog niet waarom.");
    auto* dialog = new ReasonDialog(words, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("reopenDialog"));
    connect(dialog, &ReasonDialog::given, this, [this](const QString& reason) {
        if (const auto reopened = m_session.reopen(reason); !reopened)
            refuse(reopened.error());
    });
    dialog->open();
}

void Workbench::setMode(LayoutMode mode) {
    const bool narrow = mode == LayoutMode::Narrow;
    m_rail->setVisible(!narrow);
    m_rail->setNarrow(mode == LayoutMode::Medium);
    m_strip->setVisible(narrow);
    m_bar->setCompact(narrow);
    m_frame->setMode(mode);
}

std::vector<Region> Workbench::regions() {
    std::vector<Region> regions;
    if (m_rail->isVisible())
        regions.push_back({m_rail, [this] { m_rail->takeFocus(); }});
    if (m_strip->isVisible())
        regions.push_back({m_strip, [this] { m_strip->takeFocus(); }});
    regions.push_back({m_frame, [this] { m_frame->takeFocus(); }});
    if (QWidget* help = m_frame->help(); help != nullptr && help->isVisible())
        regions.push_back({help, [this] { m_frame->takeHelpFocus(); }});
    regions.push_back({m_bar, [this] { m_bar->takeFocus(); }});
    return regions;
}

// Rows come and go while one works, so the order is looked at with each Tab.
bool Workbench::focusNextPrevChild(bool next) {
    walkInReadingOrder(*window());
    m_frame->readHelpAfterHeading();
    return QWidget::focusNextPrevChild(next);
}

void Workbench::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

} // namespace omgekeerd::ui
