// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

namespace omgekeerd::ui {

/// Where one case among all is written: in the session of the window while the case is open there, else in one of its own.
class SideSession : public QObject {
    Q_OBJECT
public:
    SideSession(CaseService& service, const MethodContent& content, const Clock& clock, DossierSession& window);
    /// What was typed and could be kept is kept; settle() says whether that was all.
    ~SideSession() override;

    /// What was typed in the case before it is kept first; Failure where that or the opening does not go.
    Result<DossierSession*> open(const CaseId& id);
    /// Leaves the case; no where something that was typed could not be kept.
    bool settle();

private:
    DossierSession& m_window;
    DossierSession m_own;
};

} // namespace omgekeerd::ui
