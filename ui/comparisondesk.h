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

/// The act that sets all own cases beside each other.
class ComparisonDesk : public QObject {
    Q_OBJECT
public:
    ComparisonDesk(LikeCases& cases, const MethodContent& content, const Commands& commands, QWidget* window);

    void openDivergent();

Q_SIGNALS:
    void caseAsked(const omgekeerd::CaseId& id, omgekeerd::Step step);

private:
    LikeCases& m_cases;
    const MethodContent& m_content;
    QWidget* m_window;
};

} // namespace omgekeerd::ui
