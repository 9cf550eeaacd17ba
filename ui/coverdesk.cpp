// SPDX-License-Identifier: EUPL-1.2
#include "ui/coverdesk.h"

#include "ui/coverpage.h"
#include "ui/stage.h"

#include <QMainWindow>

namespace omgekeerd::ui {

CoverDesk::CoverDesk(Stage& stage, QWidget& menu, QMainWindow* window)
    : QObject(window), m_stage(stage), m_menu(menu), m_window(window), m_page(new CoverPage) {
    m_stage.addWidget(m_page);
}

bool CoverDesk::isOn() const {
    return m_stage.currentWidget() == m_page;
}

void CoverDesk::cover() {
    if (isOn())
        return;
    m_before = m_stage.currentWidget();
    m_page->drawOver(m_window);
    m_menu.hide();
    m_stage.setCurrentWidget(m_page);
    Q_EMIT turned();
    m_page->takeFocus();
}

void CoverDesk::uncover(bool together) {
    if (!isOn())
        return;
    m_stage.setCurrentWidget(m_before);
    m_menu.setVisible(!together);
    Q_EMIT turned();
    m_page->drawBack();
}

} // namespace omgekeerd::ui
