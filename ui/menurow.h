// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QMenuBar;
class QPushButton;
class QToolButton;

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
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fitWords();

    QMenuBar* m_bar;
    QToolButton* m_more; ///< Qt's own, for the menus that do not fit
    SaveStatus* m_status;
    QPushButton* m_search;
    QPushButton* m_together;
    QPushButton* m_cover;
};

} // namespace omgekeerd::ui
