// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/workshop/slideview.h"

class QScreen;

namespace omgekeerd::ui {

/// What a key of the clicker or of the keyboard asks for while a workshop is given.
enum class ClickerAct { None, Next, Back, Dark, MoreGroups, Time, MoreTime, Leave };
ClickerAct clickerActOf(const QKeyEvent& key);

/// The window in front of the room: the big screen and nothing else. It has no field and no button, so that every key
/// is the clicker's.
class PresenterWindow : public QWidget {
    Q_OBJECT
public:
    explicit PresenterWindow(WorkshopSession& session);

    SlideView& slide() const { return *m_slide; }
    /// Fills this screen.
    void showOn(QScreen& screen);
    /// The screen for the room, seen from the window of the trainer: another one; nothing where there is only one.
    static QScreen* screenFor(const QWidget& trainer);

Q_SIGNALS:
    void left(); ///< Esc, F5 or closed

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    WorkshopSession& m_session;
    SlideView* m_slide;
};

/// Does on the session what the key asked; false for what is the window's own.
bool doClickerAct(WorkshopSession& session, ClickerAct act);

} // namespace omgekeerd::ui
