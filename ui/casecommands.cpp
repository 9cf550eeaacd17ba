// SPDX-License-Identifier: EUPL-1.2
#include "ui/casecommands.h"

#include "ui/commands.h"
#include "ui/proofreading.h"
#include "ui/widgets/savestatus.h"
#include "ui/workbench.h"

#include <QAction>

namespace omgekeerd::ui {

void connectCaseCommands(const Commands& commands, Workbench& bench, Proofreading& proofreading) {
    const auto toBench = [&bench](QAction* action, void (Workbench::*act)()) {
        QObject::connect(action, &QAction::triggered, &bench, act);
    };
    toBench(commands.reopen, &Workbench::askToReopen);
    toBench(commands.undo, &Workbench::undo);
    toBench(commands.redo, &Workbench::redo);
    toBench(commands.nextStep, &Workbench::turnNext);
    toBench(commands.previousStep, &Workbench::turnBack);
    toBench(commands.confirmStep, &Workbench::confirmHere);
    toBench(commands.help, &Workbench::toggleHelp);
    QObject::connect(&commands, &Commands::placeAsked, &bench, &Workbench::goTo);
    QObject::connect(commands.nextMistake, &QAction::triggered, &proofreading, &Proofreading::nextMistake);
    QObject::connect(commands.nextTip, &QAction::triggered, &proofreading, &Proofreading::nextTip);
    QObject::connect(commands.applyTip, &QAction::triggered, &proofreading, &Proofreading::applyTip);
}

void connectSaving(const Commands& commands, DossierSession& session, SaveStatus& status) {
    QObject::connect(commands.saveNow, &QAction::triggered, &status, [&session, &status] {
        if (session.isOpen())
            session.settleAll();
        status.sayAloud();
    });
}

} // namespace omgekeerd::ui
