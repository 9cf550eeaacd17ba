// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/calendarpopup.h"

#include "ui/style/look.h"
#include "ui/wording/fieldsentence.h"

#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace omgekeerd::ui {

CalendarPopup::CalendarPopup(QDate date, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_calendar(new QCalendarWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setPanel(this, PanelLook::Card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_calendar);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setGridVisible(false);
    if (date.isValid())
        m_calendar->setSelectedDate(date);
    const auto name = [this](const char* child, FieldSentence words) {
        if (auto* button = m_calendar->findChild<QToolButton*>(QLatin1String(child)))
            button->setAccessibleName(sentence(words));
    };
    name("qt_calendar_prevmonth", FieldSentence::MonthBefore);
    name("qt_calendar_nextmonth", FieldSentence::MonthAfter);
    connect(m_calendar, &QCalendarWidget::activated, this, [this](QDate day) {
        Q_EMIT picked(day);
        close();
    });
    connect(m_calendar, &QCalendarWidget::clicked, this, [this](QDate day) {
        Q_EMIT picked(day);
        close();
    });
}

void CalendarPopup::openUnder(QWidget* field) {
    adjustSize();
    QPoint place = field->mapToGlobal(QPoint(0, field->height() + 4));
    if (const QScreen* screen = field->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
        if (place.y() + height() > room.bottom())
            place.setY(qMax(room.top(), field->mapToGlobal(QPoint()).y() - height() - 4));
    }
    move(place);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace omgekeerd::ui
