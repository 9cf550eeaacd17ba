// SPDX-License-Identifier: EUPL-1.2
#include "ui/colleaguedesks.h"

#include "ui/casedesk.h"
#include "ui/casedocuments.h"
#include "ui/comparisondesk.h"
#include "ui/learningdesk.h"
#include "ui/mainwindow.h"
#include "ui/readingdesk.h"

namespace omgekeerd::ui {

void addColleagueDesks(
    const WindowNeeds& needs, const Commands& commands, const CaseDesk& cases, CaseDocuments& documents,
    MainWindow& window
) {
    auto* readings = new ReadingDesk(needs, commands, window.session(), &window);
    QObject::connect(&cases, &CaseDesk::parcelCame, readings, &ReadingDesk::openFile);
    QObject::connect(readings, &ReadingDesk::caseAsked, &window, &MainWindow::openCase);
    QObject::connect(readings, &ReadingDesk::told, &window, &MainWindow::tell);
    auto* comparisons =
        new ComparisonDesk(*documents.likeCases(), needs.content, commands, window.workbench(), &window);
    QObject::connect(comparisons, &ComparisonDesk::caseAsked, &window, [&window](const CaseId& id, Step step) {
        window.openCase(id, placeOf(step));
    });
}

void connectLearning(const LearningDesk& learning, CaseDesk& cases, MainWindow& window) {
    QObject::connect(&learning, &LearningDesk::newCaseAsked, &cases, &CaseDesk::askNew);
    QObject::connect(&learning, &LearningDesk::caseAsked, &window, [&window](const CaseId& id, const QString& path) {
        window.openCase(id, Place::ReadOver);
        window.workbench().leadTo(path);
    });
}

} // namespace omgekeerd::ui
