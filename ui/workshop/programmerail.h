// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/workshopsession.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace omgekeerd::ui {

/// The programme at the left of the trainer: its items with their minutes, the one that is shown marked, each to be
/// changed, moved and removed.
class ProgrammeRail : public QWidget {
    Q_OBJECT
public:
    explicit ProgrammeRail(WorkshopSession& session, QWidget* parent = nullptr);

    QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void newItemAsked(int at);
    void changeItemAsked(const omgekeerd::ItemId& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void move(int by);
    void removeCurrent();
    ItemId current() const;

    WorkshopSession& m_session;
    QLabel* m_when;
    QLabel* m_total;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
};

/// `De casus: wens, 10 minuten` for who hears it.
QString itemInWords(const ProgrammeItem& item);

} // namespace omgekeerd::ui
