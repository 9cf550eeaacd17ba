// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/workshopsession.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace omgekeerd::ui {

/// The time that is left, large, with ten blocks under it: words and shape, never colour alone.
class TimeFace : public QWidget {
    Q_OBJECT
public:
    explicit TimeFace(QWidget* parent = nullptr);
    void show(const QString& words, int fullBlocks);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_words;
    int m_full = 0;
};

/// The clock of the round before the trainer: what is left, start and pause, two minutes more, and a sound if asked.
class TimePanel : public QWidget {
    Q_OBJECT
public:
    explicit TimePanel(WorkshopSession& session, QWidget* parent = nullptr);

private:
    void refresh();

    WorkshopSession& m_session;
    TimeFace* m_face;
    QPushButton* m_run;
    QPushButton* m_more;
    QPushButton* m_again;
    QCheckBox* m_sound;
};

} // namespace omgekeerd::ui
