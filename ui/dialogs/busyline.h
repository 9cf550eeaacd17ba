// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// Says what is going on and for how long already, with a button to stop waiting for it; else what came of it.
class BusyLine : public QWidget {
    Q_OBJECT
public:
    explicit BusyLine(QWidget* parent = nullptr);

    void begin(const QString& what); ///< `Bezig met terugzetten.`
    void goOn(const QString& what); ///< what it has come to; the seconds count on
    void end(const QString& outcome, bool isTrouble = false);
    bool isBusy() const { return m_second.isActive(); }
    QString words() const;

Q_SIGNALS:
    void stopped();

private:
    void count();
    void tell();

    QLabel* m_words;
    QPushButton* m_stop;
    QString m_what;
    QTimer m_second;
    int m_seconds = 0;
};

} // namespace omgekeerd::ui
