// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace omgekeerd::ui {

/// The place of the help beside a scrolled page. The help stays in view while the page scrolls; where it is higher than
/// the window it scrolls along until its end, and its card comes to what has the keyboard.
class HelpShelf : public QWidget {
    Q_OBJECT
public:
    HelpShelf(QScrollArea& scroll, QWidget* parent);

    /// Takes the help over at this width; null lets go of what it held.
    void hold(QWidget* help, int width = 0);
    /// The keyboard went to this widget: in the help it comes in view there, elsewhere the card comes along.
    void follow(const QWidget& focused);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void showCard();
    void bringIntoView(const QRect& part);
    int viewTop() const;
    int viewBottom() const;

    QScrollArea& m_scroll;
    QPointer<QWidget> m_help;
    int m_top = 0; ///< of the help on the shelf
    bool m_showsCard = false; ///< a field has the keyboard: its card stays in view also when it grows
};

} // namespace omgekeerd::ui
