// SPDX-License-Identifier: EUPL-1.2
#include "ui/comparisondesk.h"

#include "ui/commands.h"
#include "ui/dialogs/busyline.h"
#include "ui/dialogs/divergentdialog.h"
#include "ui/viewmodels/likecases.h"
#include "ui/workbench.h"

#include <QAction>

namespace omgekeerd::ui {

ComparisonDesk::ComparisonDesk(
    LikeCases& cases, const MethodContent& content, const Commands& commands, Workbench& bench, QWidget* window
)
    : QObject(window),
      m_cases(cases),
      m_content(content),
      m_window(window) {
    connect(commands.compare, &QAction::triggered, &bench, [&bench] { bench.leadTo(QStringLiteral("comparedCases")); });
    connect(commands.divergent, &QAction::triggered, this, &ComparisonDesk::openDivergent);
}

void ComparisonDesk::openDivergent() {
    auto* dialog = new DivergentDialog(m_content, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_cases, &LikeCases::foundDivergent, dialog, &DivergentDialog::showGroups);
    connect(&m_cases, &LikeCases::failedDivergent, dialog, &DivergentDialog::showFailure);
    connect(&dialog->busy(), &BusyLine::stopped, &m_cases, &LikeCases::forgetDivergent);
    connect(dialog, &QDialog::finished, &m_cases, &LikeCases::forgetDivergent);
    connect(dialog, &DivergentDialog::caseAsked, this, [this](const CaseId& id) {
        Q_EMIT caseAsked(id, Step::Decision);
    });
    dialog->open();
    m_cases.askDivergent();
}

} // namespace omgekeerd::ui
