// SPDX-License-Identifier: EUPL-1.2
#include "ui/helpshelf.h"

#include "ui/widgets/field.h"
#include "ui/widgets/helpcolumn.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kFree = 20; ///< between the help and the edges of the view

/// The card with the help itself, in a column that may hold other panels too.
QRect cardIn(QWidget& help) {
    auto* column = qobject_cast<HelpColumn*>(&help);
    if (column == nullptr)
        column = help.findChild<HelpColumn*>();
    if (column == nullptr || column->layout() == nullptr || column->layout()->isEmpty())
        return {};
    const QRect card = column->layout()->itemAt(0)->geometry();
    return {column->mapTo(&help, card.topLeft()), card.size()};
}

bool isInField(const QWidget& widget) {
    for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget())
        if (qobject_cast<const Field*>(at) != nullptr)
            return true;
    return false;
}

} // namespace

HelpShelf::HelpShelf(QScrollArea& scroll, QWidget* parent) : QWidget(parent), m_scroll(scroll) {
    connect(scroll.verticalScrollBar(), &QScrollBar::valueChanged, this, &HelpShelf::place);
    hide();
}

void HelpShelf::hold(QWidget* help, int width) {
    if (m_help != help)
        m_top = 0;
    m_help = help;
    setVisible(help != nullptr);
    if (help == nullptr)
        return;
    if (help->parentWidget() != this)
        help->setParent(this);
    setFixedWidth(width);
    help->setFixedWidth(width);
    help->show();
    place();
}

int HelpShelf::viewTop() const {
    return m_scroll.verticalScrollBar()->value() - y();
}

int HelpShelf::viewBottom() const {
    return viewTop() + m_scroll.viewport()->height() - kFree;
}

void HelpShelf::place() {
    if (m_help == nullptr)
        return;
    const int width = this->width();
    const int height = m_help->hasHeightForWidth() ? m_help->heightForWidth(width) : m_help->sizeHint().height();
    setMinimumHeight(height);
    const int highest = viewTop() + kFree;
    const int lowest = viewBottom() - height;
    const int wanted = lowest >= highest ? highest : std::clamp(m_top, lowest, highest);
    m_top = std::clamp(wanted, 0, std::max(0, this->height() - height));
    m_help->setGeometry(0, m_top, width, height);
}

void HelpShelf::bringIntoView(const QRect& part) {
    m_top += std::min(0, viewBottom() - (m_top + part.bottom() + 1));
    m_top += std::max(0, viewTop() + kFree - (m_top + part.top()));
    place();
}

void HelpShelf::follow(const QWidget& focused) {
    if (m_help == nullptr || !isVisible())
        return;
    m_showsCard = false;
    if (m_help->isAncestorOf(&focused)) {
        bringIntoView({focused.mapTo(m_help.data(), QPoint()), focused.size()});
        return;
    }
    m_top = viewTop() + kFree;
    m_showsCard = &focused == m_help.data() || isInField(focused);
    showCard();
}

void HelpShelf::showCard() {
    const QRect card = m_showsCard && m_help != nullptr ? cardIn(*m_help) : QRect();
    if (card.isEmpty())
        place();
    else
        bringIntoView(card);
}

bool HelpShelf::event(QEvent* event) {
    // The help has no layout over it: it asks for another height by a request to its parent.
    if (event->type() == QEvent::LayoutRequest) {
        place();
        showCard();
    }
    return QWidget::event(event);
}

void HelpShelf::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

} // namespace omgekeerd::ui
