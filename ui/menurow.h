// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QMenuBar;
class QPushButton;

namespace omgekeerd::ui {

class SaveStatus;

/// The top of the window: the menus at the left, at the right whether all is safe, searching and
/// covering.
class MenuRow : public QWidget {
    Q_OBJECT
public:
    explicit MenuRow(QWidget* parent = nullptr);

    QMenuBar& bar() const { return *m_bar; }
    SaveStatus& status() const { return *m_status; }
    /// Drops the key hints, and searching goes to the menu only.
    void setCompact(bool compact);
    /// Together is of an open case.
    void setCaseOpen(bool open);
    void takeFocus();

Q_SIGNALS:
    void searchAsked();
    void togetherAsked();
    void coverAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QMenuBar* m_bar;
    SaveStatus* m_status;
    QPushButton* m_search;
    QPushButton* m_together;
    QPushButton* m_cover;
};

} // namespace omgekeerd::ui
