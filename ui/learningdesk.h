// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "ui/viewmodels/dossiersession.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace omgekeerd::ui {

class Commands;
class EvaluationsDialog;
class InsightDialog;
class LearningSheet;
class SignalExports;
struct LearningNeeds;
struct WindowNeeds;

/// What is learned over all cases: the log of signals, looking back on decisions, and insight; and what of it goes out.
class LearningDesk : public QObject {
    Q_OBJECT
public:
    LearningDesk(const WindowNeeds& needs, const Commands& commands, DossierSession& session, QWidget* window);

    /// What is being typed in the open sheet is kept; no where it could not be.
    bool settle();
    LearningSheet* sheet() const; ///< the open one, or nothing

Q_SIGNALS:
    /// To the case, at what stands at this path.
    void caseAsked(const omgekeerd::CaseId& id, const QString& path);
    void newCaseAsked();

private:
    LearningNeeds sheetNeeds() const;
    void open(LearningSheet* sheet);
    void openSignals();
    void openEvaluations();
    void openInsight();
    void saveCalendar(EvaluationsDialog* dialog);
    void exportInsight(InsightDialog* dialog);

    const WindowNeeds& m_needs;
    DossierSession& m_session;
    QWidget* m_window;
    SignalExports* m_signals;
    QPointer<LearningSheet> m_sheet;
};

} // namespace omgekeerd::ui
