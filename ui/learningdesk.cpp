// SPDX-License-Identifier: EUPL-1.2
#include "ui/learningdesk.h"

#include "core/base/files.h"
#include "core/insight/calendar.h"
#include "core/service/insightdocument.h"
#include "ui/commands.h"
#include "ui/dialogs/evaluationsdialog.h"
#include "ui/dialogs/insightdialog.h"
#include "ui/dialogs/signallogdialog.h"
#include "ui/mainwindow.h"
#include "ui/signalexports.h"
#include "ui/treeexport.h"
#include "ui/wording/failures.h"
#include "ui/wording/placewords.h"

#include <QAction>

namespace omgekeerd::ui {

namespace {

constexpr std::size_t kFewCases = 10; ///< fewer, and counts may tell of one

} // namespace

LearningDesk::LearningDesk(
    const WindowNeeds& needs, const Commands& commands, DossierSession& session, QWidget* window
)
    : QObject(window),
      m_needs(needs),
      m_session(session),
      m_window(window),
      m_signals(new SignalExports(needs, this)) {
    connect(commands.signalLog, &QAction::triggered, this, &LearningDesk::openSignals);
    connect(commands.evaluations, &QAction::triggered, this, &LearningDesk::openEvaluations);
    connect(commands.overview, &QAction::triggered, this, &LearningDesk::openInsight);
}

bool LearningDesk::settle() { return m_sheet == nullptr || m_sheet->settle(); }

LearningSheet* LearningDesk::sheet() const { return m_sheet; }

LearningNeeds LearningDesk::sheetNeeds() const {
    return {m_needs.service, m_needs.openVault, m_needs.content, m_needs.clock, m_session};
}

void LearningDesk::open(LearningSheet* sheet) {
    m_session.settleAll();
    m_sheet = sheet;
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &LearningSheet::caseAsked, this, &LearningDesk::caseAsked);
    connect(sheet, &LearningSheet::newCaseAsked, this, &LearningDesk::newCaseAsked);
    sheet->open();
    sheet->read();
}

void LearningDesk::openSignals() {
    auto* dialog = new SignalLogDialog(sheetNeeds(), m_window);
    connect(dialog, &SignalLogDialog::exportAsked, this, [this, dialog] { m_signals->ask(dialog->cases(), dialog); });
    open(dialog);
}

void LearningDesk::openEvaluations() {
    auto* dialog = new EvaluationsDialog(sheetNeeds(), m_window);
    connect(dialog, &EvaluationsDialog::calendarAsked, this, [this, dialog] { saveCalendar(dialog); });
    open(dialog);
}

void LearningDesk::openInsight() {
    auto* dialog = new InsightDialog(sheetNeeds(), m_window);
    connect(dialog, &InsightDialog::exportAsked, this, [this, dialog] { exportInsight(dialog); });
    open(dialog);
}

// Nothing in the file tells of a person: a day, what it is for, and a mark that only this list knows.
void LearningDesk::saveCalendar(EvaluationsDialog* dialog) {
    const std::vector<CalendarDay> days = calendarDays(dialog->cases());
    if (days.empty()) {
        dialog->tell(tr("Er is nu geen dag om in een agenda te zetten."));
        return;
    }
    m_needs.files.askToSave(
        dialog, tr("Naar mijn agenda"), tr("terugkijken.ics"), tr("Agenda (*.ics)"),
        [bytes = toIcs(days, m_needs.documentWords()), dialog = QPointer(dialog)](const QString& path) {
            const Result<void> kept = writeFile(path, bytes);
            if (dialog == nullptr)
                return;
            dialog->tell(
                kept ? tr("De dagen staan in %1. Er staat geen naam in, alleen het kenmerk uit deze lijst.")
                           .arg(fileWords(path))
                     : wordsFor(kept.error()).inOneLine()
            );
        }
    );
}

void LearningDesk::exportInsight(InsightDialog* dialog) {
    const MethodContent& content = m_needs.documentWords();
    const QDate today = m_needs.clock.today();
    showTree(
        composeInsight(dialog->cases(), content, today),
        {tr("Inzicht"), tr("inzicht"),
         dialog->cases().size() < kFewCases
             ? tr("Dit gaat over weinig dossiers. Wie de inwoners kent, kan er iemand in herkennen.")
             : QString(),
         insightSheet(insightParts(dialog->cases(), content, Language::Dutch, today), content)},
        m_needs.files, dialog
    );
}

} // namespace omgekeerd::ui
