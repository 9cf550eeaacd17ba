// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QPointer>

class QWidget;

namespace omgekeerd::ui {

class Banner;
class Workbench;

/// Goes back and forth: first through what is typed in the field with the keyboard, then through the acts on the case.
class UndoDesk : public QObject {
    Q_OBJECT
public:
    /// `bench` holds the fields whose typing counts; why it stops, and what it changed out of sight, is told in `notice`.
    UndoDesk(DossierSession& session, Banner& notice, Workbench& bench);

    void undo();
    void redo();

private:
    void tell(const Result<void>& done);
    void tellOutOfSight(const QString& path);
    void forget();

    DossierSession& m_session;
    Banner& m_notice;
    Workbench& m_bench;
    QString m_told; ///< that it stopped
    QPointer<QWidget> m_lastText; ///< the text field that had the keyboard last
};

} // namespace omgekeerd::ui
