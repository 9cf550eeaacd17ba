// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/presenterwindow.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace omgekeerd::ui {

ClickerAct clickerActOf(const QKeyEvent& key) {
    // As in the menu of the trainer, which a screen over it does not hear.
    if ((key.modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier) == Qt::ControlModifier)
        return key.key() == Qt::Key_T      ? ClickerAct::Time
               : key.key() == Qt::Key_Plus ? ClickerAct::MoreTime
                                           : ClickerAct::None;
    if ((key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        return ClickerAct::None;
    switch (key.key()) {
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return ClickerAct::Next;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
        return ClickerAct::Back;
    case Qt::Key_B:
    case Qt::Key_Period:
        return ClickerAct::Dark;
    case Qt::Key_G:
        return ClickerAct::MoreGroups;
    case Qt::Key_T:
        return ClickerAct::Time;
    case Qt::Key_Plus:
        return ClickerAct::MoreTime;
    case Qt::Key_Escape:
    case Qt::Key_F5:
        return ClickerAct::Leave;
    default:
        return ClickerAct::None;
    }
}

bool doClickerAct(WorkshopSession& session, ClickerAct act) {
    switch (act) {
    case ClickerAct::Next:
        // The first press after the dark brings the slide back, and no more: nobody saw what it would pass by.
        if (session.isDark())
            session.setDark(false);
        else
            session.advance();
        return true;
    case ClickerAct::Back:
        if (session.isDark())
            session.setDark(false);
        else
            session.goBack();
        return true;
    case ClickerAct::Dark:
        session.setDark(!session.isDark());
        return true;
    case ClickerAct::MoreGroups:
        session.setGroupPage((session.groupPage() + 1) % groupPages(session.workshop().groups().size()));
        return true;
    case ClickerAct::Time:
        session.startOrPause();
        return true;
    case ClickerAct::MoreTime:
        session.addTwo();
        return true;
    case ClickerAct::Leave:
    case ClickerAct::None:
        return false;
    }
    return false;
}

PresenterWindow::PresenterWindow(WorkshopSession& session)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint), m_session(session), m_slide(new SlideView(session)) {
    setObjectName(QStringLiteral("presenter"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slide);
    setWindowTitle(tr("Omgekeerd – het grote scherm"));
}

QScreen* PresenterWindow::screenFor(const QWidget& trainer) {
    const QScreen* own = trainer.screen();
    for (QScreen* other : QGuiApplication::screens())
        if (other != own && !other->geometry().intersects(own->geometry()))
            return other;
    return nullptr;
}

void PresenterWindow::showOn(QScreen& screen) {
    setScreen(&screen);
    setGeometry(screen.geometry());
    showFullScreen();
}

void PresenterWindow::keyPressEvent(QKeyEvent* event) {
    const ClickerAct act = clickerActOf(*event);
    if (act == ClickerAct::Leave)
        close();
    else if (!doClickerAct(m_session, act))
        QWidget::keyPressEvent(event);
}

void PresenterWindow::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        doClickerAct(m_session, ClickerAct::Next);
    else if (event->button() == Qt::RightButton)
        doClickerAct(m_session, ClickerAct::Back);
}

void PresenterWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    Q_EMIT left();
}

} // namespace omgekeerd::ui
