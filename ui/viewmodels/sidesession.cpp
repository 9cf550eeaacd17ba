// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/sidesession.h"

namespace omgekeerd::ui {

SideSession::SideSession(
    CaseService& service, const MethodContent& content, const Clock& clock, DossierSession& window
)
    : m_window(window),
      m_own(service, content, clock) {}

SideSession::~SideSession() {
    m_own.closeCase();
}

Result<DossierSession*> SideSession::open(const CaseId& id) {
    if (!settle())
        return Unexpected(*m_own.saveState().failure);
    if (m_window.isOpen() && m_window.open().id == id)
        return &m_window;
    if (const auto opened = m_own.openCase(id); !opened)
        return Unexpected(opened.error());
    return &m_own;
}

bool SideSession::settle() {
    if (m_window.isOpen())
        m_window.settleAll();
    return m_own.closeCase();
}

} // namespace omgekeerd::ui
