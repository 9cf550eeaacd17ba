// SPDX-License-Identifier: EUPL-1.2
#include "ui/menurow.h"

#include "ui/style/look.h"
#include "ui/widgets/savestatus.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace omgekeerd::ui {

namespace {

constexpr int kMarkRoom = 40;
constexpr int kAtEnd = 10;
constexpr int kBetween = 8;
constexpr int kBeforeButtons = 12;
constexpr int kMoreIcon = 18;

} // namespace

MenuRow::MenuRow(QWidget* parent)
    : QWidget(parent),
      m_bar(new QMenuBar),
      m_more(m_bar->findChild<QToolButton*>(QStringLiteral("qt_menubar_ext_button"))),
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
    for (QPushButton* button : {m_search, m_together, m_cover}) {
        button->setAccessibleName(button->text()); // also while it shows its sign only
        setLook(button, ButtonLook::Small);
    }
    setLeadingIcon(m_together, Icon::Together);
    setLeadingIcon(m_search, Icon::Search);
    setLeadingIcon(m_cover, Icon::Cover);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMarkRoom, 4, kAtEnd, 5);
    layout->setSpacing(kBetween);
    layout->addWidget(m_bar, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    layout->addWidget(m_status);
    layout->addSpacing(kBeforeButtons);
    layout->addWidget(m_search);
    layout->addWidget(m_together);
    layout->addWidget(m_cover);
    connect(m_search, &QPushButton::clicked, this, &MenuRow::searchAsked);
    connect(m_together, &QPushButton::clicked, this, &MenuRow::togetherAsked);
    connect(m_cover, &QPushButton::clicked, this, &MenuRow::coverAsked);
    if (m_more != nullptr) {
        m_more->setIcon(iconFor(Icon::Menus));
        m_more->setAccessibleName(tr("Meer menu's"));
        m_more->setToolTip(m_more->accessibleName());
    }
    m_bar->installEventFilter(this);
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

bool MenuRow::event(QEvent* event) {
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitWords();
    return taken;
}

// The menus measure themselves after the row was laid out, and do not say that they did.
bool MenuRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_bar && (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange))
        QMetaObject::invokeMethod(this, &MenuRow::fitWords, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

// Where the row is full, the menus keep their words and the buttons their signs.
void MenuRow::fitWords() {
    const std::array buttons{m_search, m_together, m_cover};
    int needed = kMarkRoom + kAtEnd + kBeforeButtons + m_bar->sizeHint().width() + m_status->widest();
    for (const QPushButton* button : buttons) {
        if (button->isHidden())
            continue;
        needed += button->sizeHint().width() + kBetween;
        if (button->text().isEmpty())
            needed += kBetween + button->fontMetrics().horizontalAdvance(button->accessibleName());
    }
    if (const int side = scaled(kMoreIcon, themeOf(this)); m_more != nullptr)
        m_more->setIconSize({side, side});
    const bool showsWords = needed <= width();
    for (QPushButton* button : buttons) {
        const QString words = button->accessibleName();
        if (showsWords != button->text().isEmpty())
            continue;
        button->setText(showsWords ? words : QString());
        button->setToolTip(showsWords ? QString() : words);
    }
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
