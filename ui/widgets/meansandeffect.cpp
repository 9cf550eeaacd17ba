// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/meansandeffect.h"

#include "ui/style/look.h"
#include "ui/wording/wishsentence.h"

#include <QBoxLayout>
#include <QEvent>

namespace omgekeerd::ui {

namespace {

constexpr int kBetween = 52;
constexpr int kStackedBetween = 16;
constexpr int kHead = 7;
const auto kRequested = QLatin1String("wish.requested");
const auto kDesired = QLatin1String("wish.desiredEffect");

} // namespace

MeansAndEffect::MeansAndEffect(DossierSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_requested(new TextField(session, kRequested, {}, this)),
      m_desired(new TextField(session, kDesired, {}, this)) {
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kBetween);
    row->addWidget(m_requested, 6, Qt::AlignTop);
    row->addWidget(m_desired, 7, Qt::AlignTop);
    for (const TextField* field : {m_requested, m_desired})
        field->head()->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    setStacked(false);
    rewrite();
}

void MeansAndEffect::rewrite() {
    m_requested->setWords({questionFor(m_session, kRequested), sentence(WishSentence::Means)});
    m_desired->setWords({questionFor(m_session, kDesired), sentence(WishSentence::Effect)});
}

void MeansAndEffect::setStacked(bool stacked) {
    m_stacked = stacked;
    auto* row = static_cast<QBoxLayout*>(layout());
    row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(stacked ? kStackedBetween : kBetween);
    for (TextField* field : {m_requested, m_desired})
        field->edit()->setLeastLines(stacked ? 1 : 3);
    levelHeads();
    update();
}

bool MeansAndEffect::event(QEvent* event) {
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        levelHeads();
    return taken;
}

// Side by side the two answers begin at one height, also where one question takes two lines.
void MeansAndEffect::levelHeads() {
    int height = 0;
    if (!m_stacked)
        for (const TextField* field : {m_requested, m_desired})
            height = qMax(height, field->head()->wordsHeight(field->width()));
    for (const TextField* field : {m_requested, m_desired})
        if (field->head()->minimumHeight() != height)
            field->head()->setMinimumHeight(height);
}

void MeansAndEffect::paintEvent(QPaintEvent*) {
    if (m_stacked)
        return;
    const QWidget* from = m_requested->edit();
    const QWidget* to = m_desired->edit();
    const QPoint start = from->mapTo(this, QPoint(from->width(), 0));
    const QPoint end = to->mapTo(this, QPoint(0, 0));
    const double y = start.y() + qMin(from->height(), to->height()) / 2.0;
    const double left = start.x() + 7;
    const double right = end.x() - 10;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this).color(Tone::Muted), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    painter.drawPolyline(QPolygonF(
        {QPointF(right - kHead, y - kHead), QPointF(right, y), QPointF(right - kHead, y + kHead)}
    ));
}

} // namespace omgekeerd::ui
