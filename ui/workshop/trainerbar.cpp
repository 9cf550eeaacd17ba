// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/trainerbar.h"

#include "ui/style/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace omgekeerd::ui {

TrainerBar::TrainerBar(WorkshopSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_back(new QPushButton(tr("Vorige"))),
      m_hint(new QLabel),
      m_reveal(new QPushButton),
      m_onward(new QPushButton(tr("Volgende"))) {
    setObjectName(QStringLiteral("trainerBar"));
    m_back->setObjectName(QStringLiteral("back"));
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_onward->setObjectName(QStringLiteral("onward"));
    setLook(m_back, ButtonLook::Secondary);
    setLeadingIcon(m_back, Icon::ChevronLeft);
    setLook(m_reveal, ButtonLook::Secondary);
    setLeadingIcon(m_reveal, Icon::Eye);
    setLook(m_onward, ButtonLook::Filled);
    setTrailingIcon(m_onward, Icon::ChevronRight);
    setText(m_hint, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(16);
    layout->addWidget(m_back);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_reveal);
    layout->addWidget(m_onward);
    connect(m_back, &QPushButton::clicked, &session, &WorkshopSession::goBack);
    connect(m_onward, &QPushButton::clicked, &session, &WorkshopSession::advance);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        const std::optional<Slide> slide = m_session.workshop().slide();
        if (!slide || !slide->step)
            return;
        const Workshop& workshop = m_session.workshop();
        m_session.setRevealed(*slide->step, !workshop.isRevealed(workshop.onTable(), *slide->step));
    });
    m_hint->setObjectName(QStringLiteral("barHint"));
    connect(&session, &WorkshopSession::changed, this, &TrainerBar::refresh);
    connect(&session, &WorkshopSession::ticked, this, &TrainerBar::showTime);
    showTime();
    setCompact(false);
}

void TrainerBar::setCompact(bool compact) {
    const int above = compact ? 6 : 10;
    layout()->setContentsMargins(compact ? 16 : 32, above, compact ? 16 : 24, above);
    m_hint->setVisible(!compact);
    static_cast<QHBoxLayout*>(layout())->setStretch(1, compact ? 0 : 1);
}

// While somebody types below, the clock may be scrolled away; here it stays in sight.
void TrainerBar::showTime() {
    const bool runs = m_session.isOpen() && m_session.workshop().timer().state() != TimerState::Ready;
    m_hint->setText(runs ? m_session.timeNow() : tr("Klikker of Page Down: volgende"));
}

void TrainerBar::refresh() {
    if (!m_session.isOpen())
        return;
    showTime();
    const Workshop& workshop = m_session.workshop();
    const std::optional<Slide> slide = workshop.slide();
    const bool canReveal = slide && slide->step && !workshop.onTable().isEmpty();
    m_reveal->setVisible(canReveal);
    if (canReveal)
        m_reveal->setText(
            workshop.isRevealed(workshop.onTable(), *slide->step) ? tr("Antwoorden verbergen") : tr("Antwoorden tonen")
        );
    const std::vector<Slide> slides = slidesOf(workshop);
    if (slide && !slideBefore(slides, *slide))
        setUnavailable(m_back, tr("Dit is het begin van het programma."));
    else
        setAvailable(m_back);
    // The last press may still show a row of the comparison.
    if (!slide ||
        (m_session.sheet().next.isEmpty() && slide->kind != SlideKind::Compare && slide->kind != SlideKind::Reveal))
        setUnavailable(m_onward, tr("Dit is het einde van het programma."));
    else
        setAvailable(m_onward);
}

void TrainerBar::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Tone::Bg));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Tone::Hairline));
}

} // namespace omgekeerd::ui
