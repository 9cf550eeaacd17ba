// SPDX-License-Identifier: EUPL-1.2
#include "ui/actionbar.h"

#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace omgekeerd::ui {

namespace {

/// The bent arrow before a sentence that leads somewhere.
class BentArrowMark : public QWidget {
public:
    BentArrowMark() { setFixedSize(16, 20); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, QRectF(1, 2, 14, 14), Icon::BentArrow, themeOf(this).hue(Step::Wish));
    }
};

constexpr int kLongestSentence = 420;

} // namespace

ActionBar::ActionBar(QWidget* parent)
    : QWidget(parent),
      m_back(new QPushButton),
      m_onward(new QPushButton),
      m_missing(new QWidget),
      m_sentence(new QLabel),
      m_link(new QPushButton) {
    setObjectName(QStringLiteral("actionBar"));
    m_back->setObjectName(QStringLiteral("back"));
    m_onward->setObjectName(QStringLiteral("onward"));
    m_link->setObjectName(QStringLiteral("missingLink"));
    m_sentence->setObjectName(QStringLiteral("missingSentence"));
    setLook(m_back, ButtonLook::Secondary);
    setLeadingIcon(m_back, Icon::ChevronLeft);
    setLook(m_onward, ButtonLook::Filled);
    setTrailingIcon(m_onward, Icon::ChevronRight);
    setLook(m_link, ButtonLook::Link);
    setText(m_sentence, TypeSize::Small);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);

    m_missingLines = new QBoxLayout(QBoxLayout::TopToBottom);
    m_missingLines->setSpacing(0);
    m_missingLines->addWidget(m_sentence, 0, Qt::AlignVCenter);
    m_missingLines->addWidget(m_link, 0, Qt::AlignLeft | Qt::AlignVCenter);
    auto* missing = new QHBoxLayout(m_missing);
    missing->setContentsMargins(0, 0, 0, 0);
    missing->setSpacing(8);
    missing->addWidget(new BentArrowMark, 0, Qt::AlignVCenter);
    missing->addLayout(m_missingLines);

    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(16);
    layout->addWidget(m_back);
    layout->addStretch(1);
    layout->addWidget(m_missing, 4);
    layout->addStretch(1);
    layout->addWidget(m_onward);
    connect(m_back, &QPushButton::clicked, this, &ActionBar::backAsked);
    connect(m_onward, &QPushButton::clicked, this, &ActionBar::onwardAsked);
    connect(m_link, &QPushButton::clicked, this, &ActionBar::missingAsked);
    setCompact(false);
}

void ActionBar::show(const Words& words) {
    if (m_words == words)
        return;
    m_words = words;
    rewrite();
}

void ActionBar::setCompact(bool compact) {
    m_compact = compact;
    const int side = compact ? 16 : 32;
    const int above = compact ? 6 : 10;
    layout()->setContentsMargins(side, above, compact ? 16 : 24, above);
    m_missingLines->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_missingLines->setSpacing(compact ? 8 : 0);
    rewrite();
}

void ActionBar::rewrite() {
    m_back->setText(m_words.back);
    m_back->setVisible(!m_words.back.isEmpty());
    m_onward->setText(m_compact ? m_words.onwardShort : m_words.onward);
    m_onward->setVisible(!m_words.onward.isEmpty());
    m_onward->setAccessibleName(m_words.onward);
    if (m_words.unavailable.isEmpty())
        setAvailable(m_onward);
    else
        setUnavailable(m_onward, m_words.unavailable);
    m_sentence->setText(m_words.missing);
    m_link->setText(m_words.missingLink);
    m_link->setAccessibleDescription(m_words.missing);
    m_missing->setVisible(!m_words.missing.isEmpty());
    m_sentence->setMaximumWidth(m_compact ? QWIDGETSIZE_MAX : kLongestSentence);
}

void ActionBar::takeFocus() {
    QPushButton* first = m_back->isVisibleTo(this) ? m_back : m_onward;
    first->setFocus(Qt::OtherFocusReason);
}

void ActionBar::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Tone::Bg));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Tone::Hairline));
}

} // namespace omgekeerd::ui
