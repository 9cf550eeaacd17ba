// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/page.h"

#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace omgekeerd::ui {

class HelpShelf;

/// Scrolls the page that is turned to, with its help beside it, or behind F1 where there is little
/// room.
class PageFrame : public QWidget {
    Q_OBJECT
public:
    explicit PageFrame(QWidget* parent = nullptr);
    ~PageFrame() override;

    /// Takes the page over; it is shown by turnTo().
    void add(Page* page);
    /// Shows the page from its top and gives its heading the keyboard.
    void turnTo(Page* page);
    Page* page() const { return m_page; }
    void setMode(LayoutMode mode);
    /// F1: opens the help and goes there; back to the page when it is there already.
    void toggleHelp();
    /// The button at the right of the heading is read after it, before what is under it.
    void readHelpAfterHeading();
    bool closeHelp();
    /// A bar above the page comes or goes next: the page then stays where it is on the screen, unless it was just
    /// turned to.
    void holdStill();
    void takeFocus();
    bool takeHelpFocus();
    QWidget* help() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeHelp();
    void placeHelpButton();
    void fitMargins();
    void keepInView(QWidget* focused);
    void keepInViewOnceSettled(QWidget* focused);

    QScrollArea* m_scroll;
    QWidget* m_content;
    QHBoxLayout* m_columns;
    HelpShelf* m_shelf;
    QPushButton* m_helpButton;
    QPointer<Page> m_page;
    std::vector<Page*> m_pages;
    LayoutMode m_mode = LayoutMode::Wide;
    bool m_helpOpen = false; ///< in a narrow window
    bool m_holdsStill = false;
    int m_moved = 0; ///< since it was asked to hold still
    QPointer<QWidget> m_before; ///< had the keyboard before the help
};

} // namespace omgekeerd::ui
