// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/caselistpage.h"

#include "core/method/phrases.h"
#include "core/service/retention.h"
#include "ui/pages/binbar.h"
#include "ui/pages/casecards.h"
#include "ui/pages/caselistdelegate.h"
#include "ui/pages/caselistmodel.h"
#include "ui/pages/caselistside.h"
#include "ui/style/look.h"
#include "ui/wording/failures.h"
#include "ui/wording/windowlocale.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

namespace omgekeerd::ui {

namespace {

constexpr int kSearchDelay = 120;
constexpr int kAboveList = 150; ///< heading and search field, with what is between

} // namespace

CaseListPage::CaseListPage(const CaseListNeeds& needs, QWidget* parent)
    : QWidget(parent),
      m_needs(needs),
      m_side(new CaseListSide(needs.vault)),
      m_heading(new QLabel(tr("Dossiers"))),
      m_words(new QLineEdit),
      m_sort(new QComboBox),
      m_narrowFilter(new QComboBox),
      m_narrowNew(new QPushButton(tr("&Nieuw dossier"))),
      m_list(new QListView),
      m_model(new CaseListModel(this)),
      m_empty(new QLabel),
      m_cards(new CaseCards(needs.vault == VaultKind::Exercise)),
      m_banner(new Banner),
      m_warning(new Banner),
      m_bin(new BinBar) {
    setObjectName(QStringLiteral("caseList"));
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(kSearchDelay);
    m_column = makeColumn();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addWidget(m_column, 1);
    connectAll();
    setMode(LayoutMode::Wide);
}

QWidget* CaseListPage::makeToolRow() {
    m_words->setObjectName(QStringLiteral("searchField"));
    m_words->setPlaceholderText(tr("Zoek in namen, zinnen en artikelen"));
    m_words->setAccessibleName(tr("Zoeken in dossiers"));
    m_words->addAction(iconFor(Icon::Search), QLineEdit::LeadingPosition);
    m_sort->setObjectName(QStringLiteral("sort"));
    m_sort->setAccessibleName(tr("Volgorde"));
    for (CaseSort sort : allOf<CaseSort>())
        m_sort->addItem(wordFor(sort));
    m_narrowFilter->setAccessibleName(tr("Laat zien"));
    for (CaseFilter filter : allOf<CaseFilter>())
        m_narrowFilter->addItem(wordFor(filter));
    setLook(m_narrowNew, ButtonLook::Filled);
    setLeadingIcon(m_narrowNew, Icon::Plus);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_narrowNew);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_narrowFilter);
    layout->addWidget(m_sort);
    return row;
}

QWidget* CaseListPage::makeColumn() {
    m_heading->setFocusPolicy(Qt::TabFocus);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_list->setObjectName(QStringLiteral("cases"));
    m_list->setAccessibleName(tr("Dossiers"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CaseListDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    setPanel(m_list, PanelLook::Card);
    setText(m_empty, TypeSize::Body, TypeFace::Sans, Tone::Muted);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("empty"));
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(12);
    m_warning->setObjectName(QStringLiteral("vaultWarning"));
    layout->addWidget(m_warning);
    layout->addWidget(m_banner);
    layout->addWidget(m_heading);
    layout->addWidget(makeToolRow());
    layout->addSpacing(6);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1000);
    layout->addWidget(m_bin);
    layout->addSpacing(10);
    layout->addWidget(m_cards);
    layout->addStretch(1);
    return column;
}

void CaseListPage::connectAll() {
    connect(m_side, &CaseListSide::newAsked, this, &CaseListPage::newAsked);
    connect(m_narrowNew, &QPushButton::clicked, this, &CaseListPage::newAsked);
    connect(m_side, &CaseListSide::openAsked, this, &CaseListPage::openAsked);
    connect(m_side, &CaseListSide::filterChosen, this, &CaseListPage::filterBy);
    connect(m_bin, &BinBar::putBackAsked, this, &CaseListPage::putBackCurrent);
    connect(m_bin, &BinBar::removeAsked, this, [this] {
        if (const QModelIndex index = m_list->currentIndex(); index.isValid())
            Q_EMIT purgeAsked(m_model->row(index).id, m_model->row(index).title);
    });
    connect(m_cards, &CaseCards::retentionAsked, this, [this] {
        filterBy(CaseFilter::Retention);
        takeFocus();
    });
    connect(m_narrowFilter, &QComboBox::currentIndexChanged, this, [this](int index) {
        filterBy(allOf<CaseFilter>().at(static_cast<std::size_t>(index)));
    });
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this] { showRows(); });
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_searchSoon.start(); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        search();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_searchSoon, &QTimer::timeout, this, &CaseListPage::search);
    connect(m_list, &QListView::doubleClicked, this, &CaseListPage::chooseRow);
    connect(m_cards, &CaseCards::practiceAsked, this, &CaseListPage::practiceAsked);
    connect(m_cards, &CaseCards::lookBackAsked, this, [this] {
        if (const CaseSummary* summary = nextToLookBack(m_cases))
            Q_EMIT chosen(summary->id, summary->lastStep);
    });
}

void CaseListPage::filterBy(CaseFilter filter) {
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_side->setFilter(filter);
    m_narrowFilter->setCurrentIndex(static_cast<int>(filter));
    showRows();
}

void CaseListPage::refresh() {
    Result<std::vector<CaseSummary>> cases = m_needs.service.list();
    if (!cases) {
        const FailureWords words = wordsFor(cases.error());
        m_banner->tell({PanelLook::Error, words.happened, words.toDo, {}, {}, false});
        return;
    }
    m_cases = std::move(*cases);
    if (hasWords(m_words->text()))
        search();
    else
        showRows();
    showCards();
    fitList();
}

void CaseListPage::search() {
    m_searchSoon.stop();
    m_hits.reset();
    if (hasWords(m_words->text())) {
        auto hits = m_needs.service.search(m_words->text());
        m_hits = hits ? std::move(*hits) : std::vector<SearchHit>();
    }
    showRows();
}

void CaseListPage::showRows() {
    const std::optional<CaseId> before = current();
    const CaseSort sort = allOf<CaseSort>().at(static_cast<std::size_t>(m_sort->currentIndex()));
    m_model->setRows(caseRows(m_cases, m_filter, sort, m_hits, m_needs.content, m_needs.clock.now())
    );
    const QModelIndex again = before ? m_model->indexOf(*before) : QModelIndex();
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(again.isValid() ? again : m_model->index(0));
    m_list->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_bin->setVisible(rows > 0 && m_filter == CaseFilter::Bin);
    if (m_hits)
        m_empty->setText(tr("Nergens staat „%1”.").arg(m_words->text().trimmed()));
    else if (m_filter == CaseFilter::All)
        m_empty->setText(tr("Hier staan straks je dossiers. Begin met een nieuw dossier."));
    else
        m_empty->setText(tr("Hier staat nu geen dossier."));
    fitList();
}

void CaseListPage::showCards() {
    const auto reminders = retentionReminders(m_cases, m_needs.clock.today());
    if (reminders.empty()) {
        m_cards->setRetention({});
    } else {
        const RetentionReminder& first = reminders.front();
        const QString who =
            hasWords(first.summary.residentAlias) ? first.summary.residentAlias : first.summary.title;
        const QString until = dayInWords(first.until);
        const QString sentence = tr("%1: bewaren tot %2.").arg(who, until);
        m_cards->setRetention(
            reminders.size() == 1 ? sentence : tr("%1 En nog %2.").arg(sentence).arg(reminders.size() - 1)
        );
    }
    const CaseSummary* next = nextToLookBack(m_cases);
    if (next == nullptr) {
        m_cards->setLookBack({}, {}, {});
        return;
    }
    const QString who = hasWords(next->residentAlias) ? next->residentAlias : next->title;
    m_cards->setLookBack(next->evaluateOn, m_needs.clock.today(), tr("%1: %2").arg(who, next->title));
}

// As high as its rows, as long as there is room.
void CaseListPage::fitList() {
    const int rows = m_model->rowCount();
    const int row = m_list->sizeHintForRow(0);
    m_list->setMaximumHeight(rows == 0 ? 0 : qMin(rows * row + 2, QWIDGETSIZE_MAX));
    m_list->setMinimumHeight(rows == 0 ? 0 : row + 2);
    // The cards are quiet: they give way before a row does.
    const int cards = m_cards->layout()->totalHeightForWidth(m_column->layout()->contentsRect().width());
    const int free = height() - cards - scaled(kAboveList, themeOf(this));
    m_cards->setVisible(free >= qMin(rows, 3) * row);
}

void CaseListPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitList();
}

std::optional<CaseId> CaseListPage::current() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model->row(index).id) : std::nullopt;
}

void CaseListPage::chooseRow(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const CaseRow row = m_model->row(index);
    if (row.status != CaseStatus::InBin) {
        Q_EMIT chosen(row.id, row.lastStep);
        return;
    }
    m_banner->tell(
        {PanelLook::Quiet,
         tr("„%1” ligt in de prullenbak.").arg(row.title),
         {},
         tr("Terughalen"),
         [this, id = row.id] {
             m_banner->clear();
             if (const auto taken = m_needs.service.takeFromBin(id); taken)
                 refresh();
         },
         true}
    );
}

void CaseListPage::moveToBin(const CaseId& id, const QString& title) {
    if (const auto moved = m_needs.service.moveToBin(id); !moved) {
        const FailureWords words = wordsFor(moved.error());
        m_banner->tell({PanelLook::Error, words.happened, words.toDo, {}, {}, true});
        return;
    }
    refresh();
    m_banner->tell(
        {PanelLook::Quiet,
         tr("„%1” ligt in de prullenbak.").arg(title),
         {},
         tr("Ongedaan maken"),
         [this, id] {
             m_banner->clear();
             if (const auto taken = m_needs.service.takeFromBin(id); taken)
                 refresh();
             takeFocus();
         },
         true}
    );
}

void CaseListPage::putBackCurrent() {
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const QString title = m_model->row(index).title;
    if (const auto taken = m_needs.service.takeFromBin(m_model->row(index).id); !taken) {
        const FailureWords words = wordsFor(taken.error());
        m_banner->tell({PanelLook::Error, words.happened, words.toDo, {}, {}, true});
        return;
    }
    refresh();
    takeFocus();
    m_banner->tell({PanelLook::Quiet, tr("„%1” staat weer in de lijst.").arg(title), {}, {}, {}, true});
}

void CaseListPage::removeCurrent() {
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid() && m_model->row(index).status != CaseStatus::InBin)
        moveToBin(m_model->row(index).id, m_model->row(index).title);
}

bool CaseListPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            chooseRow(m_list->currentIndex());
            return true;
        }
        if (key == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CaseListPage::setMode(LayoutMode mode) {
    const bool narrow = mode == LayoutMode::Narrow;
    m_side->setVisible(!narrow);
    m_narrowNew->setVisible(narrow);
    m_narrowFilter->setVisible(narrow);
    m_sort->setVisible(!narrow);
    m_cards->setNarrow(narrow);
    setText(m_heading, narrow ? TypeSize::TitleSmall : TypeSize::Title, TypeFace::SerifBold);
    m_column->layout()->setContentsMargins(
        narrow ? 22 : 34, narrow ? 10 : 22, narrow ? 22 : 34, narrow ? 10 : 20
    );
    fitList();
}

void CaseListPage::takeFocus() {
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_heading->setFocus(Qt::OtherFocusReason);
}

std::vector<Region> CaseListPage::regions() {
    std::vector<Region> regions;
    if (m_side->isVisible())
        regions.push_back({m_side, [this] { m_side->takeFocus(); }});
    regions.push_back({m_column, [this] { takeFocus(); }});
    return regions;
}

void CaseListPage::takeSearchFocus() {
    m_words->setFocus(Qt::OtherFocusReason);
    m_words->selectAll();
}

} // namespace omgekeerd::ui
