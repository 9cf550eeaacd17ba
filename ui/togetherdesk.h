// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "ui/place.h"

#include <QObject>
#include <QPointer>

namespace omgekeerd::ui {

class Appearance;
class DossierSession;
class SaveStatus;
class Stage;
class TogetherPage;
class Workbench;

/// Turns the window to the resident and back: large text and no menus while it lasts, everything as it was afterwards.
class TogetherDesk : public QObject {
    Q_OBJECT
public:
    TogetherDesk(
        DossierSession& session, const Clock& clock, Appearance& appearance, Stage& stage, QWidget& menu, Workbench& bench
    );

    bool isOn() const { return m_on; }
    /// At the questions of the step that is turned to.
    void enter();
    /// Back to the page where it was entered.
    void leave();
    TogetherPage& page() const { return *m_page; }

Q_SIGNALS:
    void turned(); ///< entered or left
    void coverAsked();

private:
    DossierSession& m_session;
    Appearance& m_appearance;
    Stage& m_stage;
    QWidget& m_menu;
    Workbench& m_bench;
    SaveStatus* m_status;
    TogetherPage* m_page;
    bool m_on = false;
    int m_textBefore = 0;
    Place m_from = Place::ReadOver; ///< where it was entered
    QPointer<QWidget> m_before;     ///< what had the keyboard there
    QString m_asked;                ///< the field of the first question
};

} // namespace omgekeerd::ui
