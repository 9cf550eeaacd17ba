// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCalendarWidget>
#include <QFrame>

namespace omgekeerd::ui {

/// A month to pick a day from, over the page; Esc closes it without a choice. Deletes itself when closed.
class CalendarPopup : public QFrame {
    Q_OBJECT
public:
    /// Opens at `date`, at today where it is invalid.
    explicit CalendarPopup(QDate date, QWidget* parent);
    void openUnder(QWidget* field);

Q_SIGNALS:
    void picked(QDate date);

private:
    QCalendarWidget* m_calendar;
};

} // namespace omgekeerd::ui
