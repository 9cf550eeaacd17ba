// SPDX-License-Identifier: EUPL-1.2
#include "ui/togetherdesk.h"

#include "ui/pages/togetherpage.h"
#include "ui/stage.h"
#include "ui/style/appearance.h"
#include "ui/widgets/savestatus.h"
#include "ui/workbench.h"

#include <QApplication>

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
    m_before = m_bench.isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    m_textBefore = m_appearance.textPercent();
    m_menu.hide();
    m_status->show(m_session.saveState());
    m_appearance.setTextPercent(qMax(kTextPercent, m_textBefore));
    m_stage.setCurrentWidget(m_page);
    m_from = m_bench.place();
    m_page->begin(stepAt(m_from).value_or(Step::Wish));
    m_asked = m_page->path();
    Q_EMIT turned();
}

void TogetherDesk::leave() {
    if (!m_on)
        return;
    m_on = false;
    m_session.settleAll();
    const Place at = placeOf(m_page->step());
    const QString path = m_page->path();
    m_appearance.setTextPercent(m_textBefore);
    m_menu.show();
    m_stage.setCurrentWidget(&m_bench);
    m_page->end();
    // Back to where it was entered: to the question that was asked last where it is on that page, else to the field that
    // was left for the talk.
    m_bench.begin(m_from);
    if (at == m_from && !path.isEmpty() && (m_before == nullptr || path != m_asked))
        m_bench.leadTo(path);
    else if (m_before != nullptr)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT turned();
}

} // namespace omgekeerd::ui
