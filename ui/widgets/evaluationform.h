// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QWidget>

namespace omgekeerd::ui {

class ChoiceRow;

/// Looking back on a decision: whether the effect came, when that was looked at, and what was learned.
class EvaluationForm : public QWidget {
    Q_OBJECT
public:
    explicit EvaluationForm(DossierSession& session, QWidget* parent = nullptr);

    ChoiceRow& reached() const { return *m_reached; }

private:
    ChoiceRow* m_reached;
};

} // namespace omgekeerd::ui
