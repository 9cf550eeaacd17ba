// SPDX-License-Identifier: EUPL-1.2
#include "ui/menurow.h"

#include "ui/style/look.h"
#include "ui/widgets/savestatus.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

constexpr int kMarkRoom = 40;

} // namespace

MenuRow::MenuRow(QWidget* parent)
    : QWidget(parent),
      m_bar(new QMenuBar),
      m_status(new SaveStatus),
      m_search(new QPushButton(tr("Zoeken"))),
      m_together(new QPushButton(tr("Samen"))),
      m_cover(new QPushButton(tr("Afdekken"))) {
    setObjectName(QStringLiteral("menuRow"));
    m_bar->setNativeMenuBar(false);
    m_search->setObjectName(QStringLiteral("search"));
    m_cover->setObjectName(QStringLiteral("cover"));
    m_together->setObjectName(QStringLiteral("together"));
    m_together->setAccessibleDescription(tr("Vragen aan de inwoner, zonder wat alleen voor jou is."));
    for (QPushButton* button : {m_search, m_together, m_cover})
        setLook(button, ButtonLook::Small);
    setLeadingIcon(m_together, Icon::Together);
    setLeadingIcon(m_search, Icon::Search);
    setLeadingIcon(m_cover, Icon::Cover);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMarkRoom, 4, 10, 5);
    layout->setSpacing(8);
    layout->addWidget(m_bar, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    layout->addWidget(m_status);
    layout->addSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(m_together);
    layout->addWidget(m_cover);
    connect(m_search, &QPushButton::clicked, this, &MenuRow::searchAsked);
    connect(m_together, &QPushButton::clicked, this, &MenuRow::togetherAsked);
    connect(m_cover, &QPushButton::clicked, this, &MenuRow::coverAsked);
    setCompact(false);
    setCaseOpen(false);
}

void MenuRow::setCompact(bool compact) {
    m_search->setVisible(!compact);
    setKeyHint(m_search, QStringLiteral("Ctrl+K"));
    setKeyHint(m_together, compact ? QString() : QStringLiteral("F9"));
    setKeyHint(m_cover, compact ? QString() : QStringLiteral("F8"));
}

void MenuRow::setCaseOpen(bool open) {
    m_together->setVisible(open);
}

void MenuRow::takeFocus() {
    QPushButton* first = m_search->isVisible() ? m_search : m_cover;
    first->setFocus(Qt::OtherFocusReason);
}

void MenuRow::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Tone::Bg));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Tone::Hairline));
    paintIcon(
        painter, QRectF(14, (height() - 23) / 2.0, 22, 22), Icon::Mark, theme.color(Tone::Accent)
    );
}

} // namespace omgekeerd::ui
