// SPDX-License-Identifier: EUPL-1.2
#include "ui/togetherdesk.h"

#include "ui/pages/togetherpage.h"
#include "ui/stage.h"
#include "ui/style/appearance.h"
#include "ui/widgets/savestatus.h"
#include "ui/workbench.h"

namespace omgekeerd::ui {

namespace {

constexpr int kTextPercent = 150;

} // namespace

TogetherDesk::TogetherDesk(
    DossierSession& session, const Clock& clock, Appearance& appearance, Stage& stage, QWidget& menu, Workbench& bench
)
    : QObject(&stage),
      m_session(session),
      m_appearance(appearance),
      m_stage(stage),
      m_menu(menu),
      m_bench(bench),
      m_status(new SaveStatus),
      m_page(new TogetherPage(session, clock, m_status)) {
    stage.addWidget(m_page);
    connect(m_page, &TogetherPage::leaveAsked, this, &TogetherDesk::leave);
    connect(m_page, &TogetherPage::coverAsked, this, &TogetherDesk::coverAsked);
    connect(&session, &DossierSession::saveStateChanged, m_status, [this] { m_status->show(m_session.saveState()); });
}

void TogetherDesk::enter() {
    if (m_on || !m_session.isOpen())
        return;
    m_on = true;
    m_textBefore = m_appearance.textPercent();
    m_menu.hide();
    m_status->show(m_session.saveState());
    m_appearance.setTextPercent(qMax(kTextPercent, m_textBefore));
    m_stage.setCurrentWidget(m_page);
    m_from = m_bench.place();
    m_page->begin(stepAt(m_from).value_or(Step::Wish));
    Q_EMIT turned();
}

void TogetherDesk::leave() {
    if (!m_on)
        return;
    m_on = false;
    m_session.settleAll();
    const Step step = m_page->step();
    m_appearance.setTextPercent(m_textBefore);
    m_menu.show();
    m_stage.setCurrentWidget(&m_bench);
    m_page->end();
    // Who came from a page that is no step goes back there; else the talk goes on where it stopped.
    m_bench.begin(stepAt(m_from) ? placeOf(step) : m_from);
    Q_EMIT turned();
}

} // namespace omgekeerd::ui
