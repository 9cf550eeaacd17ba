// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

class QMainWindow;

namespace omgekeerd::ui {

class CoverPage;
class Stage;

/// Draws the cover over the window and takes it away again: what was shown before comes back as it was.
class CoverDesk : public QObject {
    Q_OBJECT
public:
    CoverDesk(Stage& stage, QWidget& menu, QMainWindow* window);

    CoverPage& page() const { return *m_page; }
    bool isOn() const;
    /// Everything of the program goes out of sight at once, dialogs too.
    void cover();
    /// The menus come back with the page, save where they were not shown (`together`).
    void uncover(bool together);

Q_SIGNALS:
    void turned(); ///< drawn over or away

private:
    Stage& m_stage;
    QWidget& m_menu;
    QMainWindow* m_window;
    CoverPage* m_page;
    QWidget* m_before = nullptr;
};

} // namespace omgekeerd::ui
