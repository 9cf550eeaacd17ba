// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/slideview.h"

#include "ui/workshop/slideaccess.h"

#include <QAccessible>
#include <QPainter>

namespace omgekeerd::ui {

SlideView::SlideView(const WorkshopSession& session, QWidget* parent) : QWidget(parent), m_session(session) {
    installSlideAccess();
    setObjectName(QStringLiteral("slide"));
    setMinimumSize(160, 90);
    connect(&session, &WorkshopSession::changed, this, &SlideView::redraw);
    connect(&session, &WorkshopSession::ticked, this, &SlideView::redraw);
    redraw();
}

void SlideView::setKeepsShape(bool keeps) {
    m_keepsShape = keeps;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(keeps);
    setSizePolicy(policy);
}

void SlideView::redraw() {
    m_picture = {};
    if (m_session.isOpen() && !m_session.screen().title.isEmpty()) {
        const Workshop& workshop = m_session.workshop();
        const QDateTime now = m_session.now();
        m_picture = pictureOf({
            m_session.screen(), m_session.desk().content(), m_session.desk().words(),
            {m_session.timeNow(), workshop.timer().fullBlocks(now), workshop.timer().state() == TimerState::Paused},
            m_session.groupPage()
        });
    }
    setAccessibleName(isDark() ? tr("Het grote scherm is donker") : tr("Het grote scherm"));
    update(); // the clock and the dark change nothing that is said
    if (spoken() == m_said)
        return;
    m_said = spoken();
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

QStringList SlideView::spoken() const { return isDark() ? QStringList() : m_picture.spoken; }

QRectF SlideView::canvasRect() const {
    const QSizeF size = kCanvas.scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void SlideView::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    if (isDark()) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    painter.fillRect(rect(), theme.color(Tone::Bg));
    const QRectF canvas = canvasRect();
    painter.translate(canvas.topLeft());
    painter.scale(canvas.width() / kCanvas.width(), canvas.height() / kCanvas.height());
    paintSlide(painter, m_picture, theme);
}

} // namespace omgekeerd::ui
