// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

#include <QObject>

class QWidget;

namespace omgekeerd {
class MethodContent;
}

namespace omgekeerd::ui {

class Commands;
class LikeCases;
class Workbench;

/// The acts that set own cases beside each other: the open one beside earlier ones, and all of them.
class ComparisonDesk : public QObject {
    Q_OBJECT
public:
    ComparisonDesk(
        LikeCases& cases, const MethodContent& content, const Commands& commands, Workbench& bench, QWidget* window
    );

    void openDivergent();

Q_SIGNALS:
    void caseAsked(const omgekeerd::CaseId& id, omgekeerd::Step step);

private:
    LikeCases& m_cases;
    const MethodContent& m_content;
    QWidget* m_window;
};

} // namespace omgekeerd::ui
