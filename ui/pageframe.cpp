// SPDX-License-Identifier: EUPL-1.2
#include "ui/pageframe.h"

#include "ui/helpshelf.h"
#include "ui/style/look.h"
#include "ui/widgets/mousehold.h"
#include "ui/widgets/scrolling.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace omgekeerd::ui {

namespace {

constexpr int kWidestPage = 860;
constexpr int kFromThisWidth = 1600;
constexpr int kRight = 24;
constexpr int kInView = 16; ///< what stays free round a field with the keyboard, its frame included

/// The place in the page's own layout right under its heading, where help opens in a narrow window.
int placeUnderHeading(const QBoxLayout* layout, const Page* page) {
    const QWidget* heading = page->heading();
    for (int i = 0; layout != nullptr && heading != nullptr && i < layout->count(); ++i) {
        const QWidget* widget = layout->itemAt(i)->widget();
        const bool own = widget != nullptr && (widget == heading || widget->isAncestorOf(heading));
        const QLayout* inner = layout->itemAt(i)->layout();
        if (own || (inner != nullptr && inner->indexOf(heading) >= 0))
            return i + 1;
    }
    return -1;
}

/// What has to be seen of a widget that is higher than the view: its current row, else its top.
QRect firstPartOf(const QWidget& widget, int room) {
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->currentIndex().isValid())
        return view->visualRect(view->currentIndex());
    return {0, 0, widget.width(), room};
}

} // namespace

PageFrame::PageFrame(QWidget* parent)
    : QWidget(parent),
      m_scroll(new QScrollArea),
      m_content(new QWidget),
      m_columns(new QHBoxLayout(m_content)),
      m_shelf(new HelpShelf(*m_scroll, m_content)),
      m_helpButton(new QPushButton(tr("Hulp"), m_content)) {
    setObjectName(QStringLiteral("pageFrame"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_helpButton->setObjectName(QStringLiteral("help"));
    setLook(m_helpButton, ButtonLook::Small);
    setLeadingIcon(m_helpButton, Icon::Help);
    setKeyHint(m_helpButton, QStringLiteral("F1"));
    m_helpButton->hide();
    m_columns->addWidget(m_shelf);
    m_columns->addStretch(0);
    m_content->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        fitMargins();
    });
    connect(m_helpButton, &QPushButton::clicked, this, &PageFrame::toggleHelp);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now == nullptr || !m_content->isAncestorOf(now))
            return;
        if (!isMouseHeld()) {
            keepInView(now);
            keepInViewOnceSettled(now);
        } else {
            whenMouseIsUp(this, [this, at = QPointer(now)] {
                if (at != nullptr && m_page != nullptr && m_page->isAncestorOf(at))
                    m_shelf->follow(*at);
            });
        }
    });
}

// A page may hold its help as a part of itself, so it goes before the shelf on which the help stands.
PageFrame::~PageFrame() {
    for (Page* page : m_pages)
        delete page;
}

void PageFrame::add(Page* page) {
    m_pages.push_back(page);
    page->hide();
    m_columns->insertWidget(m_columns->count() - 2, page, 1, Qt::AlignTop);
    page->installEventFilter(this);
    if (QWidget* help = page->helpColumn()) {
        help->hide();
        help->setParent(m_content);
        help->installEventFilter(this);
    }
}

void PageFrame::turnTo(Page* page) {
    if (m_page != nullptr) {
        m_helpOpen = false;
        if (QWidget* help = m_page->helpColumn())
            help->hide();
        m_page->hide();
    }
    m_page = page;
    m_holdsStill = false;
    page->setLayoutMode(m_mode);
    placeHelp();
    page->show();
    m_scroll->verticalScrollBar()->setValue(0);
    if (QWidget* heading = page->heading())
        heading->setFocus(Qt::OtherFocusReason);
}

QWidget* PageFrame::help() const {
    return m_page != nullptr ? m_page->helpColumn() : nullptr;
}

void PageFrame::setMode(LayoutMode mode) {
    m_mode = mode;
    m_columns->setSpacing(mode == LayoutMode::Wide ? 32 : 24);
    fitMargins();
    if (m_page != nullptr)
        m_page->setLayoutMode(mode);
    placeHelp();
}

// The scroll bar stands in the margin, so that the page keeps its width when it comes.
void PageFrame::fitMargins() {
    const bool narrow = m_mode == LayoutMode::Narrow;
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    const int right = bar->maximum() > 0 ? kRight - bar->sizeHint().width() : kRight;
    m_columns->setContentsMargins(narrow ? 22 : 32, narrow ? 12 : 20, right, 20);
}

// Beside the page; in a narrow window between the heading and the question.
void PageFrame::placeHelp() {
    QWidget* help = this->help();
    const Theme& theme = themeOf(this);
    const bool narrow = m_mode == LayoutMode::Narrow;
    m_helpButton->setVisible(narrow && help != nullptr);
    if (m_page != nullptr) {
        const bool stops = window()->width() > scaled(kFromThisWidth, theme);
        m_page->setMaximumWidth(stops ? scaled(kWidestPage, theme) : QWIDGETSIZE_MAX);
    }
    placeHelpButton();
    if (narrow || help == nullptr)
        m_shelf->hold(nullptr);
    if (help == nullptr)
        return;
    auto* own = qobject_cast<QBoxLayout*>(m_page->layout());
    if (own != nullptr)
        own->removeWidget(help);
    if (narrow) {
        const int under = placeUnderHeading(own, m_page);
        help->setMinimumWidth(0);
        help->setMaximumWidth(QWIDGETSIZE_MAX);
        if (under >= 0)
            own->insertWidget(under, help);
        help->setVisible(m_helpOpen && under >= 0);
        return;
    }
    m_shelf->hold(help, scaled(m_mode == LayoutMode::Wide ? 276 : 248, theme));
}

// At the right of the heading, which leaves room for it.
void PageFrame::placeHelpButton() {
    const bool shown = m_helpButton->isVisibleTo(m_content);
    m_helpButton->adjustSize();
    const QMargins margins = m_columns->contentsMargins();
    m_helpButton->move(m_content->width() - margins.right() - m_helpButton->width(), margins.top());
    m_helpButton->raise();
    QWidget* heading = m_page != nullptr ? m_page->heading() : nullptr;
    if (heading == nullptr)
        return;
    QWidget* head = heading->parentWidget() == m_page ? heading : heading->parentWidget();
    head->setContentsMargins(0, 0, shown ? m_helpButton->width() + 16 : 0, 0);
}

void PageFrame::readHelpAfterHeading() {
    if (m_page != nullptr && m_page->heading() != nullptr)
        setTabOrder(m_page->heading(), m_helpButton);
}

void PageFrame::toggleHelp() {
    QWidget* help = this->help();
    if (help == nullptr)
        return;
    const QWidget* focused = QApplication::focusWidget();
    const bool there = focused != nullptr && (focused == help || help->isAncestorOf(focused));
    if (m_mode == LayoutMode::Narrow && m_helpOpen) {
        closeHelp();
        return;
    }
    if (there) {
        takeFocus();
        return;
    }
    m_before = QApplication::focusWidget();
    m_helpOpen = true;
    placeHelp();
    takeHelpFocus();
}

bool PageFrame::closeHelp() {
    if (!m_helpOpen || m_mode != LayoutMode::Narrow)
        return false;
    m_helpOpen = false;
    placeHelp();
    takeFocus();
    return true;
}

void PageFrame::takeFocus() {
    if (m_before != nullptr && m_page != nullptr && m_page->isAncestorOf(m_before))
        m_before->setFocus(Qt::OtherFocusReason);
    else if (m_page != nullptr && m_page->heading() != nullptr)
        m_page->heading()->setFocus(Qt::OtherFocusReason);
}

bool PageFrame::takeHelpFocus() {
    QWidget* help = this->help();
    if (help == nullptr || !help->isVisible())
        return false;
    if (help->focusPolicy() == Qt::NoFocus)
        help->setFocusPolicy(Qt::StrongFocus);
    if (help->accessibleName().isEmpty())
        help->setAccessibleName(tr("Hulp"));
    help->setFocus(Qt::OtherFocusReason);
    return true;
}

bool PageFrame::eventFilter(QObject* watched, QEvent* event) {
    const bool resized = event->type() == QEvent::Resize;
    if (watched == m_content && resized)
        placeHelpButton();
    // Help above the question says something else for each field, and moves the field with it.
    if (resized && m_helpOpen && m_mode == LayoutMode::Narrow)
        QMetaObject::invokeMethod(this, [this] { keepInView(QApplication::focusWidget()); }, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        return closeHelp();
    return QWidget::eventFilter(watched, event);
}

void PageFrame::holdStill() {
    const QWidget* heading = m_page != nullptr ? m_page->heading() : nullptr;
    m_holdsStill = heading == nullptr || !heading->hasFocus();
}

void PageFrame::moveEvent(QMoveEvent* event) {
    QWidget::moveEvent(event);
    m_moved = m_holdsStill ? event->pos().y() - event->oldPos().y() : 0;
}

// A notice above the page takes its room from the view, and what is under the mouse stays where it was.
void PageFrame::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeHelp();
    if (const int moved = std::exchange(m_moved, 0); moved != 0 && std::exchange(m_holdsStill, false))
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->value() + moved);
    // What stands below the page may take room too; who scrolled away from the keyboard stays where they are.
    if (QWidget* focused = QApplication::focusWidget(); focused != nullptr && m_content->isAncestorOf(focused))
        if (!focused->visibleRegion().isEmpty())
            keepInViewOnceSettled(focused);
}

// What has the keyboard may get tools of its own, and help above it says something else: both move it.
void PageFrame::keepInViewOnceSettled(QWidget* focused) {
    const auto again = [this, at = QPointer(focused)] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (at != nullptr && at == QApplication::focusWidget() && !isMouseHeld())
            keepInView(at);
    };
    QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
}

void PageFrame::keepInView(QWidget* focused) {
    if (focused == nullptr || !m_content->isAncestorOf(focused))
        return;
    QWidget* target = focusFrameTarget(focused);
    m_shelf->follow(*target);
    const int room = m_scroll->viewport()->height() - 2 * kInView;
    if (target->height() > room)
        ui::keepInView(*target, firstPartOf(*target, room));
    else if (!isMouseHeld())
        keepFocusInView(*m_scroll, focused);
}

} // namespace omgekeerd::ui
