// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/timepanel.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kBlocks = 10;
constexpr int kBlockWidth = 26;
constexpr int kBlockHeight = 12;
constexpr int kBlockGap = 3;

QFont largeFont(const Theme& theme) {
    QFont font = theme.font(TypeSize::Title, TypeFace::SerifBold);
    font.setPointSizeF(font.pointSizeF() * 1.35);
    return font;
}

} // namespace

TimeFace::TimeFace(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("timeFace"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeFace::show(const QString& words, int fullBlocks) {
    if (words == m_words && fullBlocks == m_full)
        return;
    m_words = words;
    m_full = fullBlocks;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize TimeFace::sizeHint() const {
    const QFontMetrics metrics(largeFont(themeOf(this)));
    return {kBlocks * (kBlockWidth + kBlockGap) + 4, metrics.height() + scaled(kBlockHeight, themeOf(this)) + 8};
}

void TimeFace::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void TimeFace::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = largeFont(theme);
    while (QFontMetrics(font).horizontalAdvance(m_words) > width() &&
           font.pointSizeF() > theme.font(TypeSize::Body).pointSizeF())
        font.setPointSizeF(font.pointSizeF() - 1);
    painter.setFont(font);
    painter.setPen(theme.color(Tone::Text));
    const int height = QFontMetrics(largeFont(theme)).height();
    painter.drawText(QRect(0, 0, width(), height), int{Qt::AlignLeft} | int{Qt::AlignVCenter}, m_words);
    painter.setPen(QPen(theme.color(Tone::Accent), 1.2));
    for (int i = 0; i < kBlocks; ++i) {
        painter.setBrush(i < m_full ? QBrush(theme.color(Tone::Accent)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(
            QRectF(1 + i * (kBlockWidth + kBlockGap), height + 3, kBlockWidth, scaled(kBlockHeight, theme)), 2, 2
        );
    }
}

TimePanel::TimePanel(WorkshopSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_face(new TimeFace),
      m_run(new QPushButton),
      m_more(new QPushButton(tr("+ 2 minuten"))),
      m_again(new QPushButton(tr("Opnieuw"))),
      m_sound(new QCheckBox(tr("Geluid als de tijd om is"))) {
    auto* heading = new QLabel(tr("Tijd"));
    setText(heading, TypeSize::Body, TypeFace::SansBold);
    m_run->setObjectName(QStringLiteral("runTime"));
    m_more->setObjectName(QStringLiteral("moreTime"));
    m_again->setObjectName(QStringLiteral("timeAgain"));
    m_sound->setObjectName(QStringLiteral("sound"));
    for (QPushButton* button : {m_run, m_more, m_again})
        setLook(button, ButtonLook::Small);
    auto* buttons = new FlowLayout(nullptr, 8, 8);
    for (QPushButton* button : {m_run, m_more, m_again})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_face);
    layout->addLayout(buttons);
    layout->addWidget(m_sound);
    connect(m_run, &QPushButton::clicked, &session, &WorkshopSession::startOrPause);
    connect(m_more, &QPushButton::clicked, &session, &WorkshopSession::addTwo);
    connect(m_again, &QPushButton::clicked, &session, &WorkshopSession::startAgain);
    connect(m_sound, &QCheckBox::clicked, &session, &WorkshopSession::setSound);
    connect(&session, &WorkshopSession::changed, this, &TimePanel::refresh);
    connect(&session, &WorkshopSession::ticked, this, &TimePanel::refresh);
}

void TimePanel::refresh() {
    if (!m_session.isOpen())
        return;
    const WorkTimer& timer = m_session.workshop().timer();
    m_face->show(m_session.timeNow(), timer.fullBlocks(m_session.now()));
    const bool isPaused = timer.state() == TimerState::Paused;
    const QString words = timer.state() == TimerState::Ready ? tr("Start") : isPaused ? tr("Verder") : tr("Pauze");
    if (m_run->text() != words) {
        m_run->setText(words);
        setLeadingIcon(m_run, timer.state() == TimerState::Running ? Icon::Pause : Icon::ChevronRight);
    }
    m_again->setVisible(timer.state() != TimerState::Ready);
    m_sound->setChecked(timer.hasSound());
}

} // namespace omgekeerd::ui
